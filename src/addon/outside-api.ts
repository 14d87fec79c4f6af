import { ok } from '../domain/result';
import { OpenDeploymentSchema } from '../protocol/deployment-requests';
import type { SidebarApi } from '../protocol/sidebar-api';
import { lookOutside } from '../use-cases/look-outside';
import { answer } from './answer';
import { outsideView } from './outside-view';
import { readRequest } from './requests';

export const outside: SidebarApi['outside'] = (request) =>
  answer('outside', (ports, language) => {
    const read = readRequest(OpenDeploymentSchema, request);
    if (!read.ok) return read;
    const looked = lookOutside(ports, read.value.uid, read.value.row);
    return looked.ok ? ok(outsideView(looked.value, language)) : looked;
  });

import { ok } from '../domain/result';
import { ReleasesSchema } from '../protocol/releases';
import type { SidebarApi } from '../protocol/sidebar-api';
import { checkReleases } from '../use-cases/check-releases';
import { answer } from './answer';
import { releasesView } from './releases-view';
import { readRequest } from './requests';

export const releases: SidebarApi['releases'] = (request) =>
  answer('releases', (ports, language) => {
    const read = readRequest(ReleasesSchema, request);
    if (!read.ok) return read;
    const checked = checkReleases(ports, read.value.components);
    return checked.ok ? ok(releasesView(checked.value, language)) : checked;
  });

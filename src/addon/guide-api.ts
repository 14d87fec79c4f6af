import { ok } from '../domain/result';
import { CheckLinkSchema, MakeGuideSchema } from '../protocol/guides';
import type { SidebarApi } from '../protocol/sidebar-api';
import { checkLink as check } from '../use-cases/check-link';
import { makeGuide as make } from '../use-cases/make-guide';
import { answer } from './answer';
import { onlyOnce, readRequest } from './requests';

export const makeGuide: SidebarApi['makeGuide'] = (request) =>
  answer('makeGuide', (ports) => {
    const read = readRequest(MakeGuideSchema, request);
    if (!read.ok) return read;
    return onlyOnce(ports.answers, read.value.requestId, () => {
      const made = make(ports, read.value);
      return made.ok ? ok({ name: made.value.name, url: made.value.url }) : made;
    });
  });

export const checkLink: SidebarApi['checkLink'] = (request) =>
  answer('checkLink', (ports) => {
    const read = readRequest(CheckLinkSchema, request);
    if (!read.ok) return read;
    const name = check(ports, read.value.link);
    return name.ok ? ok({ name: name.value }) : name;
  });

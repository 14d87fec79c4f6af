import { MailThreadsSchema } from '../protocol/mail-threads';
import type { SidebarApi } from '../protocol/sidebar-api';
import { openMailThreads } from '../use-cases/open-mail-threads';
import { answer } from './answer';
import { readRequest } from './requests';

export const mailThreads: SidebarApi['mailThreads'] = (request) =>
  answer('mailThreads', (ports) => {
    const read = readRequest(MailThreadsSchema, request);
    return read.ok ? openMailThreads(ports, read.value.customerKey) : read;
  });

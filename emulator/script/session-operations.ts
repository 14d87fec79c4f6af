import type { Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';

export const sessionOperations: Operations = {
  'session.email': operation({ service: null, scopes: ['userinfo.email'] }, (call) => call.user),
  'session.locale': operation(
    { service: null, scopes: [], since: 'NONE' },
    (call) => call.world.users[call.user]?.locale ?? 'en',
  ),
  'session.timeZone': operation(
    { service: null, scopes: [], since: 'NONE' },
    (call) => call.world.users[call.user]?.timeZone ?? 'Etc/UTC',
  ),
  'script.token': operation({ service: null, scopes: [] }, (call) => `emulated-token/${call.user}`),
};

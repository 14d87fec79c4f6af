import * as v from 'valibot';
import type { ServerContext } from './context';
import { userOr } from './context';
import { json } from './reply';
import type { Route } from './route';
import { get, post } from './route';
import { name } from './schemas';
import type { SessionView } from './session';

const change = v.object({ user: v.optional(name), severalAccounts: v.optional(v.boolean()) });

export function sessionRoutes(context: ServerContext): Route[] {
  const { session, workspace } = context;
  const read = async (): Promise<SessionView> => ({
    ...session,
    users: await workspace.users(),
    clock: await workspace.clock(),
  });
  return [
    get('/users', async () => json(await workspace.users())),
    get('/session', async () => json(await read())),
    post('/session', async ({ body }) => {
      const { user, severalAccounts } = body(change);
      session.user = await userOr(context, user);
      session.severalAccounts = severalAccounts ?? session.severalAccounts;
      context.changes.announce();
      return json(await read());
    }),
    get('/triggers', async () => json(await workspace.triggers())),
    get('/log', () => json(context.log.read())),
    get('/changes', ({ response }) => {
      context.changes.follow(response);
      return null;
    }),
  ];
}

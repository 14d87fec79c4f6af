import * as v from 'valibot';
import { personAction } from '../kernel/person-action';
import type { ServerContext } from './context';
import { userOr } from './context';
import { json } from './reply';
import type { Route } from './route';
import { post } from './route';
import { name } from './schemas';

/** What a person does by hand in Google's own pages, such as editing a cell: it is no run and counts no call. */
export function personRoutes(context: ServerContext): Route[] {
  return [
    post('/person', async ({ body }) => {
      const { user } = body(v.object({ user: v.optional(name) }));
      const result = await context.workspace.person(await userOr(context, user), body(personAction));
      context.changes.announce();
      return json({ result });
    }),
  ];
}

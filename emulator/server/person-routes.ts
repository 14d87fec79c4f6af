import * as v from 'valibot';
import type { ServerContext } from './context';
import { userOr } from './context';
import { json } from './reply';
import type { Route } from './route';
import { post } from './route';
import { name } from './schemas';

const of = v.literal;

export const personAction = v.variant('kind', [
  v.object({ kind: of('rename-file'), id: name, name }),
  v.object({ kind: of('copy-file'), id: name, name: v.optional(name) }),
  v.object({ kind: of('trash-file'), id: name }),
  v.object({ kind: of('restore-file'), id: name }),
]);

/** What a person does by hand in Google's own pages, such as editing a cell: it is no run and counts no call. */
export function personRoutes(context: ServerContext): Route[] {
  return [
    post('/person', async ({ body }) => {
      const { user } = body(v.object({ user: v.optional(name) }));
      const answer = await context.workspace.person(await userOr(context, user), body(personAction));
      context.changes.announce();
      return json({ result: answer });
    }),
  ];
}

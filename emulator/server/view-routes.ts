import type { ViewSpan } from '../calendar/view';
import type { ServerContext } from './context';
import { userOr } from './context';
import { httpRefusal } from './http-refusal';
import { json } from './reply';
import type { Route, RouteRequest } from './route';
import { get } from './route';

/** What is there, as JSON: as the current user finds it, unless `?user=` says another; mail is everybody's without one. */
export function viewRoutes(context: ServerContext): Route[] {
  const { workspace } = context;
  const asUser = ({ query }: RouteRequest): Promise<string> =>
    userOr(context, query.get('user') ?? undefined);
  return [
    get('/drive', async (request) => json(await workspace.drive(await asUser(request)))),
    get('/spreadsheets/:id', async (request) => {
      const id = request.param('id');
      const file = await workspace.spreadsheet(id, await asUser(request));
      if (!file) throw httpRefusal(404, `There is no spreadsheet "${id}" that this user may see`);
      return json(file);
    }),
    get('/documents/:id', async (request) => {
      const id = request.param('id');
      const document = await workspace.document(id, await asUser(request));
      if (!document) throw httpRefusal(404, `There is no document "${id}" that this user may see`);
      return json(document);
    }),
    get('/mail', async ({ query }) => {
      const user = query.get('user');
      return json(await workspace.mail(user === null ? null : await userOr(context, user)));
    }),
    get('/calendars', async () => json(await workspace.calendars())),
    get('/calendars/:id/events', async ({ param, query }) => {
      const events = await workspace.events(param('id'), spanOf(query));
      if (!events) throw httpRefusal(404, `There is no calendar "${param('id')}"`);
      return json(events);
    }),
  ];
}

/** `?from=…&to=…`, both or none; ISO 8601 with an offset. */
function spanOf(query: URLSearchParams): ViewSpan | null {
  const from = query.get('from');
  const to = query.get('to');
  if (from === null && to === null) return null;
  if (from === null || to === null || [from, to].some((one) => Number.isNaN(Date.parse(one)))) {
    throw httpRefusal(400, 'from and to: both are needed, as 2026-12-01T00:00:00+01:00');
  }
  return { from, to };
}

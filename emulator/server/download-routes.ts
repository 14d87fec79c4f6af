import type { Download } from '../kernel/downloads-api';
import type { ServerContext } from './context';
import { userOr } from './context';
import { httpRefusal } from './http-refusal';
import { download } from './reply';
import type { Reply } from './reply';
import type { Route, RouteRequest } from './route';
import { get } from './route';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
  eml: 'message/rfc822',
} as const;

function fileOf(found: Download | null, type: keyof typeof TYPES, id: string): Reply {
  if (!found) throw httpRefusal(404, `There is nothing to download with the id "${id}"`);
  return download(Buffer.from(found.bytes), found.name, TYPES[type]);
}

export function downloadRoutes(context: ServerContext): Route[] {
  const { workspace } = context;
  const asUser = ({ query }: RouteRequest): Promise<string> =>
    userOr(context, query.get('user') ?? undefined);
  return [
    get('/spreadsheets/:id/download', async (request) => {
      const id = request.param('id');
      return fileOf(await workspace.downloadSpreadsheet(id, await asUser(request)), 'xlsx', id);
    }),
    get('/calendars/:id/download', async ({ param }) => {
      const id = param('id');
      return fileOf(await workspace.downloadCalendar(id), 'ics', id);
    }),
    get('/mail/:id/download', async (request) => {
      const id = request.param('id');
      return fileOf(await workspace.downloadMessage(id, await asUser(request)), 'eml', id);
    }),
  ];
}

import type { Json } from '../../emulator/kernel/json';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { Workspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import { viewMail } from '../../emulator/gmail/view';
import { writeScript } from '../support/script-project';
import { ANA, BIEL, CARLA, HOLIDAYS, TEAM, anEvent, smallOffice } from '../support/small-office';

const SCRIPT = `
function ask(requests) {
  const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
  const all = requests.map((one) => ({ muteHttpExceptions: true, ...one, headers: { ...headers, ...one.headers } }));
  return UrlFetchApp.fetchAll(all).map((answer) => ({
    code: answer.getResponseCode(), text: answer.getContentText(), type: answer.getHeaders()['Content-Type'],
  }));
}`;
const CALENDAR = 'https://www.googleapis.com/calendar/v3';
const DEPLOYMENT = {
  id: 'de9107a0',
  summary: 'Despliegue a producción',
  start: { dateTime: '2026-12-03T10:00:00+01:00' },
  end: { dateTime: '2026-12-03T10:30:00+01:00' },
};

interface Told {
  code: number;
  text: string;
  type: string;
}

let world: World;
let workspace: Workspace;

beforeEach(() => {
  world = smallOffice();
  workspace = createWorkspace({
    world,
    project: writeScript(SCRIPT),
    fetch: () => {
      throw new Error('the network was asked');
    },
  });
});

function ask(...requests: Json[]): Told[] {
  const { result, error } = workspace.run({ function: 'ask', arguments: [requests], user: ANA });
  if (error) throw new Error(error.message);
  return result as unknown as Told[];
}
function json(method: string, url: string, body?: object, headers: Json = {}) {
  const payload = body && { payload: JSON.stringify(body), contentType: 'application/json' };
  const [{ code, text }] = ask({ method, url, headers, ...payload }) as [Told];
  return { code, body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>) };
}
const events = (calendar: string): string => `${CALENDAR}/calendars/${encodeURIComponent(calendar)}/events`;

describe("UrlFetchApp on Google's own hosts", () => {
  it('answers as REST does, from the same world, as one call', () => {
    const inserted = json('post', events(TEAM), DEPLOYMENT);

    expect(inserted).toMatchObject({ code: 200, body: { id: 'de9107a0', iCalUID: 'de9107a0@google.com' } });
    expect(json('post', events(TEAM), DEPLOYMENT)).toMatchObject({
      code: 409,
      body: {
        error: {
          code: 409,
          message: 'The requested identifier already exists.',
          errors: [{ reason: 'duplicate' }],
        },
      },
    });
    expect(
      json(
        'get',
        `${events(TEAM)}?singleEvents=true&orderBy=startTime&maxResults=1&eventTypes=default&eventTypes=outOfOffice`,
      ),
    ).toMatchObject({
      code: 200,
      body: { items: [{ summary: 'Despliegue a producción' }] },
    });
    expect(json('patch', `${events(TEAM)}/de9107a0`, { summary: 'x' }, { 'If-Match': '"other"' }).code).toBe(
      412,
    );
    expect(json('delete', `${events(TEAM)}/de9107a0`)).toEqual({ code: 204, body: null });
    expect(json('get', `${CALENDAR}/calendars/nobody@office.example`).code).toBe(404);
    expect(
      json('post', `${CALENDAR}/freeBusy`, {
        timeMin: '2026-12-03T00:00:00Z',
        timeMax: '2026-12-04T00:00:00Z',
        items: [{ id: 'primary' }],
      }).code,
    ).toBe(200);
    expect(workspace.calls().byService).toEqual({ UrlFetch: 7 });
  });

  it('makes a calendar and shares it', () => {
    const made = json('post', `${CALENDAR}/calendars`, { summary: 'Ausencias' });
    const acl = `${CALENDAR}/calendars/${encodeURIComponent(made.body!['id'] as string)}/acl`;
    const rule = { role: 'reader', scope: { type: 'domain', value: 'office.example' } };

    expect(json('post', `${acl}?sendNotifications=false`, rule)).toMatchObject({
      code: 200,
      body: { id: 'domain:office.example', ...rule },
    });
    expect(json('get', acl)).toMatchObject({
      body: { items: [{ role: 'owner' }, { id: 'domain:office.example' }] },
    });
    expect(json('post', `${CALENDAR}/calendars`, {})).toMatchObject({
      code: 400,
      body: { error: { message: 'Missing title.' } },
    });
    expect(workspace.calls().byService).toEqual({ UrlFetch: 4 });
  });

  it('reads many calendars at once as one call, and tells of each how it went', () => {
    world.calendar.calendars[HOLIDAYS]!.events['aaaaa'] = anEvent({ id: 'aaaaa', summary: 'La Inmaculada' });
    world.calendar.calendars[ANA] = {
      id: ANA,
      summary: ANA,
      timeZone: 'Europe/Madrid',
      readers: [],
      writers: [],
      events: {
        bbbbb: anEvent({ id: 'bbbbb', eventType: 'outOfOffice' }),
        ccccc: anEvent({ id: 'ccccc' }),
        ddddd: anEvent({ id: 'ddddd', eventType: 'focusTime' }),
      },
    };
    world.calendar.broken = [BIEL];
    const query =
      'singleEvents=true&timeMin=2026-12-03T00%3A00%3A00%2B01%3A00&timeMax=2026-12-04T00:00:00Z&maxResults=2500';
    const span = (calendar: string, more = ''): Json => ({ url: `${events(calendar)}?${query}${more}` });
    const away = '&eventTypes=outOfOffice&eventTypes=focusTime';
    const many = Array.from({ length: 40 }, () => span(HOLIDAYS));
    const put = { method: 'put', contentType: 'application/json', url: `${events(ANA)}/ccccc` };
    const answers = ask(
      span(HOLIDAYS),
      span(ANA, '&eventTypes=outOfOffice'),
      span(ANA, away),
      span(BIEL),
      span('nobody@office.example'),
      { url: `${CALENDAR}/calendars/${ANA}/events?${query}` },
      { ...put, payload: JSON.stringify({ ...DEPLOYMENT, id: 'ccccc', summary: 'Ñandú' }) },
      ...many,
    );
    const ids = ({ text }: Told) =>
      (JSON.parse(text) as { items: { id: string }[] }).items.map(({ id }) => id);

    expect(answers.slice(0, 7).map(({ code }) => code)).toEqual([200, 200, 200, 503, 404, 200, 200]);
    expect([answers[0]!, answers[1]!, answers[2]!, answers[5]!, answers[46]!].map(ids)).toEqual([
      ['aaaaa'],
      ['bbbbb'],
      ['bbbbb', 'ddddd'],
      ['bbbbb', 'ccccc', 'ddddd'],
      ['aaaaa'],
    ]);
    expect(world.calendar.calendars[ANA].events['ccccc']).toMatchObject({ summary: 'Ñandú' });
    expect(workspace.calls().byService).toEqual({ UrlFetch: 1 });
  });

  it('reaches Gmail on both of its hosts', () => {
    const message = { raw: Buffer.from(`To: ${CARLA}\r\nSubject: Hola\r\n\r\nTexto`).toString('base64url') };

    expect(json('post', 'https://gmail.googleapis.com/gmail/v1/users/me/drafts', { message }).code).toBe(200);
    expect(json('post', 'https://www.googleapis.com/gmail/v1/users/me/messages/send', message).code).toBe(
      200,
    );
    expect(
      json('get', 'https://gmail.googleapis.com/gmail/v1/users/me/messages?q=in%3Asent%20subject%3Ahola'),
    ).toMatchObject({ body: { resultSizeEstimate: 1 } });
    expect(viewMail(world)).toMatchObject({ messages: [{ subject: 'Hola' }], drafts: [{ subject: 'Hola' }] });
  });

  it('reaches Drive and Sheets, with a range in the path', () => {
    const created = json('post', 'https://sheets.googleapis.com/v4/spreadsheets', {
      properties: { title: 'Notas' },
    });
    const id = created.body!['spreadsheetId'] as string;
    const values = `https://sheets.googleapis.com/v4/spreadsheets/${id}/values`;
    const sheet = (created.body!['sheets'] as { properties: { title: string } }[])[0]!.properties.title;
    const range = encodeURIComponent(`${sheet}!A1:B2`);

    expect(json('put', `${values}/${range}?valueInputOption=RAW`, { values: [['a', 'b']] }).code).toBe(200);
    expect(json('get', `${values}:batchGet?ranges=${range}`)).toMatchObject({
      body: { valueRanges: [{ values: [['a', 'b']] }] },
    });
    expect(json('post', `${values}/${range}:append?valueInputOption=RAW`, { values: [['c']] }).code).toBe(
      200,
    );
    expect(
      json('get', `https://www.googleapis.com/drive/v3/files/${id}?fields=name&supportsAllDrives=true`),
    ).toEqual({ code: 200, body: { name: 'Notas' } });
  });

  it.each([
    ['no token', { Authorization: '' }, 401],
    ['another token', { Authorization: 'Bearer emulated-token/biel@office.example' }, 401],
  ])('answers 401 to %s', (_, headers, code) => {
    expect(json('get', events(TEAM), undefined, headers)).toMatchObject({ code, body: { error: { code } } });
  });

  it('answers 403 when the manifest lacks the scope, and 400 to a body that is no JSON', () => {
    const [broken] = ask({
      url: events(TEAM),
      method: 'post',
      payload: '{',
      contentType: 'application/json',
    });
    const external = 'https://www.googleapis.com/auth/script.external_request';
    workspace = createWorkspace({
      world,
      project: writeScript(SCRIPT, { oauthScopes: [external] }),
      fetch: () => [],
    });

    expect(broken!.code).toBe(400);
    expect(json('get', events(TEAM))).toMatchObject({
      code: 403,
      body: { error: { message: 'Request had insufficient authentication scopes.' } },
    });
  });

  it('names a method that is not emulated, and never asks the network', () => {
    expect(() => ask({ url: 'https://www.googleapis.com/drive/v3/about' })).toThrow(
      'not emulated: GET https://www.googleapis.com/drive/v3/about',
    );
    expect(() => ask({ url: 'https://docs.google.com/document/d/1' })).toThrow(
      'not emulated: GET https://docs.google.com/document/d/1',
    );
  });
});

describe("Calendar's batch endpoint", () => {
  const URL_OF_BATCH = 'https://www.googleapis.com/batch/calendar/v3';
  const part = (id: string, ...lines: string[]): string =>
    ['--b1', 'Content-Type: application/http', `Content-ID: <${id}>`, '', ...lines, '', ''].join('\r\n');
  const batch = (parts: string[]): Told =>
    ask({
      url: URL_OF_BATCH,
      method: 'post',
      contentType: 'multipart/mixed; boundary=b1',
      payload: `${parts.join('')}--b1--`,
    })[0]!;
  const path = (calendar: string): string => `/calendar/v3/calendars/${encodeURIComponent(calendar)}/events`;

  it('answers each request beside its Content-ID, the failed ones too', () => {
    world.calendar.calendars[HOLIDAYS]!.events['aaaaa'] = anEvent({ id: 'aaaaa', summary: 'La Inmaculada' });
    const answer = batch([
      part('one', `GET ${path(HOLIDAYS)}?timeMin=2026-12-01T00%3A00%3A00Z`),
      part('two', `GET ${path('nobody@office.example')} HTTP/1.1`, 'Accept: application/json'),
      part('three', `POST ${path(TEAM)}`, 'Content-Type: application/json', '', JSON.stringify(DEPLOYMENT)),
    ]);
    const boundary = /boundary=(\S+)/.exec(answer.type)![1]!;
    const answers = answer.text.split(`--${boundary}`).slice(1, -1);
    const bodies = answers.map((one) => JSON.parse(one.split('\r\n\r\n').slice(2).join('')) as object);

    expect(answer.code).toBe(200);
    expect(answers.map((one) => /Content-ID: (\S+)/.exec(one)![1])).toEqual([
      '<response-one>',
      '<response-two>',
      '<response-three>',
    ]);
    expect(answers.map((one) => /HTTP\/1\.1 (.+)/.exec(one)![1]!.trim())).toEqual([
      '200 OK',
      '404 Not Found',
      '200 OK',
    ]);
    expect(bodies).toMatchObject([
      { items: [{ summary: 'La Inmaculada' }] },
      { error: { code: 404 } },
      { summary: 'Despliegue a producción' },
    ]);
    expect(workspace.calls().byService).toEqual({ UrlFetch: 1 });
  });

  it('takes 50 requests, and refuses 51 and what it cannot read', () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, i) => part(String(i), `GET ${path(TEAM)}`));

    expect(batch(parts(50)).code).toBe(200);
    expect(batch(parts(51)).code).toBe(400);
    expect(batch([]).code).toBe(400);
    expect(batch([part('one', 'nonsense')]).code).toBe(400);
  });
});

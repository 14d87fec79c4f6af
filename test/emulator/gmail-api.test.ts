import type { World } from '../../emulator/kernel/world';
import { viewMail } from '../../emulator/gmail/view';
import { createServiceCalls } from '../support/service-calls';
import type { ServiceCalls } from '../support/service-calls';
import { ANA, BIEL, CARLA, NOW, smallOffice } from '../support/small-office';

interface Message {
  id: string;
  threadId: string;
  labelIds: string[];
  snippet: string;
  internalDate: string;
  raw?: number[];
  payload: Part;
}
interface Part {
  mimeType: string;
  headers: { name: string; value: string }[];
  body: { size: number; data?: number[] };
  parts?: Part[];
}
interface Draft {
  id: string;
  message: Message;
}

let world: World;
let calls: ServiceCalls;

beforeEach(() => {
  world = smallOffice();
  calls = createServiceCalls(world);
});

const lines = (...text: string[]): string => text.join('\r\n');
const encoded = (text: string): string => Buffer.from(text).toString('base64url');
const raw = (headers: string[], body = 'Buenos días'): string =>
  encoded(lines(...headers, 'Content-Type: text/plain; charset=UTF-8', '', body));

const create = (message: object, user = ANA): Draft =>
  calls.ask(user, 'Gmail.Users.Drafts.create', { message: { ...message } }, 'me');
const send = (id: string, user = ANA): Message => calls.ask(user, 'Gmail.Users.Drafts.send', { id }, 'me');
const get = (id: string, user = ANA, query: object = {}): Message =>
  calls.ask(user, 'Gmail.Users.Messages.get', 'me', id, { ...query });
const headerOf = ({ payload }: Message, name: string): string | undefined =>
  payload.headers.find((header) => header.name === name)?.value;
const text = (bytes: number[] | undefined): string =>
  Buffer.from(Int8Array.from(bytes ?? [])).toString('utf8');

describe('Gmail.Users.Drafts', () => {
  it('reads a message as the script made it, whatever its encodings', () => {
    const boundary = 'b1';
    const whole = lines(
      'To: =?UTF-8?Q?P=C3=A9rez=2C_Joan?= <joan@customer.example>,',
      ` "Carla R." <${CARLA}>`,
      'Cc: biel@office.example',
      'Subject: =?utf-8?B?RGVzcGxpZWd1ZSBlbiBwcm9kdWNjaQ==?= =?utf-8?B?w7Nu?=',
      'In-Reply-To: <one@customer.example>',
      'References: <zero@customer.example>',
      ' <one@customer.example>',
      `Content-Type: multipart/alternative; boundary="${boundary}"`,
      '',
      'preamble',
      `--${boundary}`,
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Atenci=C3=B3n, l=',
      'arga',
      `--${boundary}`,
      'Content-Type: text/html; charset=ISO-8859-1',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('<p>Atención</p>', 'latin1').toString('base64'),
      `--${boundary}--`,
    );
    create({ raw: encoded(whole) });

    expect(viewMail(world).drafts).toMatchObject([
      {
        from: `Ana Serra <${ANA}>`,
        to: ['"Pérez, Joan" <joan@customer.example>', `"Carla R." <${CARLA}>`],
        cc: [BIEL],
        subject: 'Despliegue en producción',
        inReplyTo: '<one@customer.example>',
        references: ['<zero@customer.example>', '<one@customer.example>'],
        text: 'Atención, larga',
        html: '<p>Atención</p>',
      },
    ]);
  });

  it('lists, gets, updates and deletes drafts; an updated draft keeps its id and gets another message', () => {
    expect(calls.ask(ANA, 'Gmail.Users.Drafts.list', 'me')).toEqual({ resultSizeEstimate: 0 });
    const draft = create({ raw: raw([`To: ${CARLA}`, 'Subject: Uno']) });
    const updated = calls.ask<Draft>(
      ANA,
      'Gmail.Users.Drafts.update',
      { message: { raw: raw([`To: ${CARLA}`, 'Subject: Dos']) } },
      'me',
      draft.id,
    );

    expect(updated).toMatchObject({
      id: draft.id,
      message: { threadId: draft.message.threadId, labelIds: ['DRAFT'] },
    });
    expect(updated.message.id).not.toBe(draft.message.id);
    expect(headerOf(calls.ask<Draft>(ANA, 'Gmail.Users.Drafts.get', 'me', draft.id).message, 'Subject')).toBe(
      'Dos',
    );
    expect(calls.ask(ANA, 'Gmail.Users.Drafts.list', ANA)).toMatchObject({
      drafts: [{ id: draft.id }],
      resultSizeEstimate: 1,
    });
    calls.ask(ANA, 'Gmail.Users.Drafts.remove', 'me', draft.id);
    expect(calls.refused(ANA, 'Gmail.Users.Drafts.get', 'me', draft.id)).toMatchObject({
      code: 404,
      message: 'Requested entity was not found.',
    });
    expect(calls.refused(ANA, 'Gmail.Users.Messages.get', 'me', updated.message.id)).toMatchObject({
      code: 404,
    });
  });

  it.each([
    ['no message', { message: {} }, 400],
    ['a recipient that is none', { message: { raw: raw(['To: Carla']) } }, 400],
    [
      'a conversation that is not there',
      { message: { raw: raw([`To: ${CARLA}`]), threadId: 'aaaaaaaaaaaaaaaa' } },
      404,
    ],
  ])('refuses %s', (_, resource, code) => {
    expect(calls.refused(ANA, 'Gmail.Users.Drafts.create', resource, 'me')).toMatchObject({
      name: 'GoogleJsonResponseException',
      code,
    });
  });

  it("refuses somebody else's mailbox", () => {
    expect(calls.refused(ANA, 'Gmail.Users.Drafts.list', BIEL)).toMatchObject({
      code: 403,
      message: `Delegation denied for ${ANA}`,
    });
  });
});

describe('sending', () => {
  it('replaces a Message-ID and a sender that the script made up', () => {
    const sent = send(
      create({
        raw: raw([
          `To: ${CARLA}`,
          'From: Soporte <otro@office.example>',
          'Message-ID: <mine@office.example>',
          'Subject: Hola',
        ]),
      }).id,
    );
    const message = get(sent.id);

    expect(sent.labelIds).toEqual(['SENT']);
    expect(headerOf(message, 'Message-ID')).toMatch(/^<CA\w+@mail\.gmail\.example>$/);
    expect(headerOf(message, 'X-Google-Original-Message-ID')).toBe('<mine@office.example>');
    expect(headerOf(message, 'From')).toBe(`Ana Serra <${ANA}>`);
    expect(calls.refused(ANA, 'Gmail.Users.Drafts.send', { id: 'r1' }, 'me')).toMatchObject({ code: 404 });
  });

  it('sends a GmailApp draft through the API and the other way round', () => {
    const { id } = create({ raw: raw([`To: ${CARLA}`, 'Subject: Hola']) });
    const code = 'function sendIt(id) { return GmailApp.getDraft(id).send().getId(); }';
    calls = createServiceCalls(world, {}, code);
    const { result } = calls.workspace.run({ function: 'sendIt', arguments: [id], user: ANA });

    expect(get(result as string).labelIds).toEqual(['SENT']);
  });

  it('joins a conversation by threadId, references and subject together, else begins one', () => {
    const first = send(create({ raw: raw([`To: ${BIEL}`, 'Subject: Despliegue']) }).id);
    const id = headerOf(get(first.id), 'Message-ID') ?? '';
    const references = [`In-Reply-To: ${id}`, `References: ${id}`];
    const other = send(create({ raw: raw([`To: ${BIEL}`, 'Subject: Aparte']) }).id);
    const threadOf = (headers: string[], threadId?: string): boolean =>
      create({ raw: raw([`To: ${BIEL}`, ...headers]), ...(threadId ? { threadId } : {}) }).message
        .threadId === first.threadId;

    expect(threadOf(['Subject: Re: Despliegue', ...references], first.threadId)).toBe(true);
    expect(threadOf(['Subject: Otro', ...references], first.threadId)).toBe(false);
    expect(threadOf(['Subject: Re: Despliegue'], first.threadId)).toBe(false);
    expect(threadOf(['Subject: Re: Despliegue', ...references])).toBe(false);
    expect(threadOf(['Subject: Re: Despliegue', ...references], other.threadId)).toBe(false);
  });

  it('lets a colleague who never got the first mail go on with the conversation at the customer', () => {
    const first = get(send(create({ raw: raw([`To: ${CARLA}`, 'Subject: Despliegue']) }).id).id);
    const id = headerOf(first, 'Message-ID') ?? '';
    const later = raw(
      [`To: ${CARLA}`, 'Subject: Despliegue', `In-Reply-To: ${id}`, `References: ${id}`],
      'Terminado',
    );
    calls.ask(BIEL, 'Gmail.Users.Messages.send', { raw: later }, 'me');
    const { threads } = calls.ask<{ threads: { id: string }[] }>(CARLA, 'Gmail.Users.Threads.list', 'me', {
      q: 'subject:Despliegue',
    });

    expect(threads).toHaveLength(1);
    expect(
      calls
        .ask<{ messages: Message[] }>(CARLA, 'Gmail.Users.Threads.get', 'me', threads[0]!.id)
        .messages.map(({ snippet }) => snippet),
    ).toEqual(['Buenos días', 'Terminado']);
  });

  it('refuses a message without recipients, and one over the quota', () => {
    world.settings.mailQuota = 0;

    expect(
      calls.refused(ANA, 'Gmail.Users.Messages.send', { raw: raw(['Subject: Nadie']) }, 'me'),
    ).toMatchObject({ code: 400, message: 'Recipient address required' });
    expect(
      calls.refused(ANA, 'Gmail.Users.Messages.send', { raw: raw([`To: ${CARLA}`]) }, 'me'),
    ).toMatchObject({ code: 429 });
  });
});

describe('Gmail.Users.Messages', () => {
  it('answers in the form that is asked for, with bytes where REST has base64', () => {
    const { id } = send(create({ raw: raw([`To: ${CARLA}`, 'Subject: Hola'], 'Buenos días') }).id);
    const full = get(id);

    expect(full).toMatchObject({
      id,
      snippet: 'Buenos días',
      internalDate: String(NOW),
      payload: { mimeType: 'text/plain' },
    });
    expect(text(full.payload.body.data)).toBe('Buenos días');
    expect(text(get(id, ANA, { format: 'raw' }).raw)).toContain('\r\n\r\nBuenos días');
    expect(get(id, ANA, { format: 'minimal' })).not.toHaveProperty('payload');
    expect(get(id, ANA, { format: 'metadata', metadataHeaders: ['subject'] }).payload).toEqual({
      mimeType: 'text/plain',
      headers: [{ name: 'Subject', value: 'Hola' }],
    });
  });

  it('lists the newest first, by search and by label, in pages', () => {
    const ids = ['Uno', 'Dos', 'Tres'].map(
      (subject) => send(create({ raw: raw([`To: ${CARLA}`, `Subject: ${subject}`]) }).id).id,
    );
    const list = (query: object) =>
      calls.ask<{ messages?: { id: string }[]; nextPageToken?: string }>(
        ANA,
        'Gmail.Users.Messages.list',
        'me',
        { ...query },
      );
    const page = list({ maxResults: 2 });

    expect(page.messages?.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect(list({ pageToken: page.nextPageToken }).messages?.map(({ id }) => id)).toEqual([ids[0]]);
    expect(list({ q: 'subject:dos', labelIds: 'SENT' }).messages).toHaveLength(1);
    expect(list({ labelIds: ['INBOX'] })).toEqual({ resultSizeEstimate: 0 });
  });

  it('needs one of the scopes that Google documents for it', () => {
    const scopes = (name: string) => ({ oauthScopes: [`https://www.googleapis.com/auth/${name}`] });
    calls = createServiceCalls(world, scopes('gmail.send'));

    calls.ask(ANA, 'Gmail.Users.Messages.send', { raw: raw([`To: ${CARLA}`]) }, 'me');
    expect(calls.refused(ANA, 'Gmail.Users.Messages.list', 'me').message).toContain(
      'Specified permissions are not sufficient',
    );
    calls = createServiceCalls(world, scopes('gmail.readonly'));
    expect(calls.ask(ANA, 'Gmail.Users.Messages.list', 'me')).toMatchObject({ resultSizeEstimate: 1 });
    expect(calls.refused(ANA, 'Gmail.Users.Drafts.create', {}, 'me').message).toContain(
      'Specified permissions',
    );
  });
});

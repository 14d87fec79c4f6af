import { deleteDraft, receiveMail, sendDraft } from '../../emulator/gmail/person';
import { viewMail } from '../../emulator/gmail/view';
import type { World } from '../../emulator/kernel/world';
import { createServiceCalls } from '../support/service-calls';
import type { ServiceCalls } from '../support/service-calls';
import { ANA, BIEL, CARLA, NOW, smallOffice } from '../support/small-office';

/** What a colleague of the add-on's developers would write: each function tells what it found. */
const SCRIPT = `
function tell(message) {
  return {
    id: message.getId(), thread: message.getThread().getId(), messageId: message.getHeader('Message-ID'),
    from: message.getFrom(), to: message.getTo(), cc: message.getCc(), bcc: message.getBcc(),
    subject: message.getSubject(), text: message.getPlainBody(), html: message.getBody(),
    date: message.getDate() instanceof Date && message.getDate().getTime(),
    inReplyTo: message.getHeader('In-Reply-To'), references: message.getHeader('References'),
  };
}
function write(to, subject, body, options) {
  const draft = options ? GmailApp.createDraft(to, subject, body, options) : GmailApp.createDraft(to, subject, body);
  return { draft: draft.getId(), ...tell(draft.getMessage()) };
}
function send(draftId) { return tell(GmailApp.getDraft(draftId).send()); }
function writeAndSend(to, subject, body, options) { return send(write(to, subject, body, options).draft); }
function find(query) { return GmailApp.search(query).map((thread) => thread.getMessages().map(tell)); }
function replyAll(query, body, options) {
  const message = GmailApp.search(query)[0].getMessages()[0];
  return tell(message.createDraftReplyAll(body, options || {}).send());
}
`;

interface Told {
  draft: string;
  id: string;
  thread: string;
  messageId: string;
  from: string;
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  text: string;
  html: string;
  date: number;
  inReplyTo: string;
  references: string;
}

let world: World;
let calls: ServiceCalls;

beforeEach(() => {
  world = smallOffice();
  calls = createServiceCalls(world, {}, SCRIPT);
});

type Value = string | number | object;
function run<T = Told>(user: string, name: string, ...args: Value[]): T {
  const { result, error } = calls.workspace.run({ function: name, arguments: args as string[], user });
  if (error) throw new Error(error.message);
  return result as T;
}
const refusal = (user: string, name: string, ...args: Value[]): string => {
  const { error } = calls.workspace.run({ function: name, arguments: args as string[], user });
  return error?.message ?? 'not refused';
};
const find = (user: string, query: string): Told[][] => run(user, 'find', query);

describe('GmailApp.createDraft', () => {
  it("keeps the draft in its owner's mailbox alone, under the owner's name", () => {
    const draft = run(ANA, 'write', `${CARLA}, Joan <joan@customer.example>`, 'Despliegue', 'Buenos días', {
      cc: BIEL,
      bcc: 'audit@office.example',
      htmlBody: '<p>Buenos días</p>',
      replyTo: 'soporte@office.example',
    });

    expect(draft).toMatchObject({
      from: `Ana Serra <${ANA}>`,
      to: `${CARLA}, Joan <joan@customer.example>`,
      cc: BIEL,
      bcc: 'audit@office.example',
      text: 'Buenos días',
      html: '<p>Buenos días</p>',
      date: NOW,
    });
    expect(Object.keys(world.gmail.mailboxes)).toEqual([ANA]);
    expect(calls.workspace.takeTouched()).toEqual([{ kind: 'mailbox', id: ANA }]);
    expect(viewMail(world)).toMatchObject({
      messages: [],
      drafts: [{ draftId: draft.draft, replyTo: 'soporte@office.example' }],
    });
  });

  it.each([
    ['an address that is none', ['Carla', 'Asunto', 'Texto'], 'Invalid email: Carla'],
    [
      'a broken address among good ones',
      [`${ANA}, carla@, ${BIEL}`, 'Asunto', 'Texto'],
      'Invalid email: carla@',
    ],
    ['a subject of 251 characters', [CARLA, 'x'.repeat(251), 'Texto'], 'Argument too large: subject'],
    [
      'an alias that the account has not',
      [CARLA, 'Asunto', 'Texto', { from: BIEL }],
      `Invalid argument: ${BIEL}`,
    ],
    [
      'attachments',
      [CARLA, 'Asunto', 'Texto', { attachments: [{}] }],
      'not emulated: a mail with attachments',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(refusal(ANA, 'write', ...(args as string[]))).toBe(message);
  });

  it('lets no header in through a line break', () => {
    run(ANA, 'writeAndSend', CARLA, 'Hola\r\nBcc: evil@customer.example', 'Texto', {
      name: 'Ana\r\nX-Injected: yes',
      replyTo: 'a@office.example\r\nX-Injected: yes',
    });
    const [message] = viewMail(world).messages;
    const { raw } = Object.values(world.gmail.mailboxes[ANA]!.messages)[0]!;

    expect(message).toMatchObject({ bcc: [], subject: 'Hola Bcc: evil@customer.example' });
    expect(raw).not.toMatch(/^X-Injected/m);
    expect(raw).not.toMatch(/^Bcc/m);
  });
});

describe('GmailDraft.send', () => {
  it('removes the draft and brings a copy to every account among the recipients', () => {
    const draft = run(ANA, 'write', CARLA, 'Despliegue', 'Hola', { bcc: BIEL });
    calls.workspace.takeTouched();
    const sent = run(ANA, 'send', draft.draft);

    expect(sent.id).not.toBe(draft.id);
    expect(sent.thread).toBe(draft.thread);
    expect(calls.workspace.takeTouched()).toEqual([ANA, BIEL, CARLA].map((id) => ({ kind: 'mailbox', id })));
    expect(find(ANA, 'in:drafts')).toEqual([]);
    const copies = [ANA, BIEL, CARLA].map((user) => find(user, 'subject:Despliegue')[0]![0]!);
    expect(new Set(copies.map(({ messageId }) => messageId)).size).toBe(1);
    expect(new Set(copies.map(({ thread }) => thread)).size).toBe(3);
    expect(copies.map(({ bcc }) => bcc)).toEqual([BIEL, '', '']);
    expect(viewMail(world).messages).toMatchObject([
      {
        to: [CARLA],
        bcc: [BIEL],
        copies: [{ labels: ['SENT'] }, { labels: ['INBOX', 'UNREAD'] }, { labels: ['INBOX', 'UNREAD'] }],
      },
    ]);
    expect(refusal(ANA, 'send', draft.draft)).toBe(`Invalid argument: ${draft.draft}`);
  });

  it('keeps one copy with both labels when one writes to oneself', () => {
    run(ANA, 'writeAndSend', ANA, 'Nota', 'Para mí');

    expect(viewMail(world, ANA).messages).toMatchObject([
      { copies: [{ labels: ['SENT', 'INBOX', 'UNREAD'] }] },
    ]);
  });

  const many = (count: number): string =>
    Array.from({ length: count }, (_, i) => `c${String(i)}@customer.example`).join(',');

  it('takes 50 recipients, and refuses 51', () => {
    expect(refusal(ANA, 'writeAndSend', many(49), 'Asunto', 'Texto', { cc: CARLA })).toBe('not refused');
    expect(refusal(ANA, 'writeAndSend', many(49), 'Asunto', 'Texto', { cc: CARLA, bcc: BIEL })).toBe(
      'Limit Exceeded: Email Recipients Per Message.',
    );
    expect(refusal(ANA, 'writeAndSend', '', 'Asunto', 'Texto')).toBe('Failed to send email: no recipient');
  });

  it('refuses a body over 400 KB', () => {
    expect(refusal(ANA, 'writeAndSend', CARLA, 'Asunto', 'ñ'.repeat(204_800))).toBe('not refused');
    expect(refusal(ANA, 'writeAndSend', CARLA, 'Asunto', 'ñ'.repeat(204_801))).toBe(
      'Limit Exceeded: Email Body Size.',
    );
  });

  it('stops at the daily quota, which begins anew a day after its first mail', () => {
    world.settings.mailQuota = 3;
    run(ANA, 'writeAndSend', many(2), 'Uno', 'Texto');
    const quota = () => calls.ask<number>(ANA, 'MailApp.getRemainingDailyQuota');

    expect(quota()).toBe(1);
    expect(refusal(ANA, 'writeAndSend', many(2), 'Dos', 'Texto')).toBe(
      'Service invoked too many times for one day: email.',
    );
    expect(viewMail(world).drafts).toHaveLength(1);
    expect(refusal(BIEL, 'writeAndSend', many(2), 'Otra cuenta', 'Texto')).toBe('not refused');
    calls.workspace.setClock('2026-12-02T09:59:59+01:00');
    expect(quota()).toBe(1);
    calls.workspace.setClock('2026-12-02T10:00:00+01:00');
    expect(quota()).toBe(3);
    expect(refusal(ANA, 'writeAndSend', many(3), 'Tres', 'Texto')).toBe('not refused');
    expect(quota()).toBe(0);
  });
});

describe('conversations', () => {
  it("joins a colleague's answer to the first mail in every mailbox", () => {
    const first = run(ANA, 'writeAndSend', CARLA, 'Despliegue [DEP-1]', 'Empezamos', { cc: BIEL });
    const answer = run(BIEL, 'replyAll', `rfc822msgid:${first.messageId.slice(1, -1)}`, 'Terminado');

    expect(answer).toMatchObject({
      subject: 'Re: Despliegue [DEP-1]',
      inReplyTo: first.messageId,
      references: first.messageId,
    });
    expect(answer.to).toBe(`Ana Serra <${ANA}>, ${CARLA}`);
    for (const user of [ANA, BIEL, CARLA]) expect(find(user, 'subject:DEP-1')).toHaveLength(1);
    expect(find(CARLA, 'subject:DEP-1')[0]).toHaveLength(2);
  });

  it('begins another conversation under another subject', () => {
    run(ANA, 'writeAndSend', CARLA, 'Despliegue', 'Empezamos', { cc: BIEL });
    run(BIEL, 'replyAll', 'subject:Despliegue', 'Otra cosa', { subject: 'Otro asunto' });

    expect(find(BIEL, 'in:anywhere')).toHaveLength(2);
    expect(find(CARLA, 'in:inbox')).toHaveLength(2);
  });

  it("answers oneself when one replies to all on a message of one's own", () => {
    run(ANA, 'writeAndSend', CARLA, 'Despliegue', 'Empezamos');

    expect(run(ANA, 'replyAll', 'in:sent', 'Seguimos').to).toBe(`Ana Serra <${ANA}>, ${CARLA}`);
  });

  it("puts a customer's answer and a bounce beside the mail that they are about", () => {
    const sent = run(ANA, 'writeAndSend', 'joan@customer.example', 'Despliegue', 'Empezamos');
    const reply = {
      mailbox: ANA,
      from: 'Joan <joan@customer.example>',
      text: 'Gracias',
      inReplyTo: sent.messageId,
    };
    receiveMail(world, { ...reply, subject: 'RE: Despliegue' });
    receiveMail(world, {
      ...reply,
      from: 'mailer-daemon@mail.example',
      subject: 'Delivery Status Notification (Failure)',
    });

    expect(find(ANA, 'in:anywhere').map((thread) => thread.length)).toEqual([1, 2]);
    expect(find(ANA, 'in:inbox from:joan')[0]?.[1]).toMatchObject({ text: 'Gracias', to: ANA });
  });
});

describe('GmailApp.search', () => {
  beforeEach(() => {
    run(ANA, 'writeAndSend', CARLA, 'Despliegue a producción', 'Componentes: addon 3.2', { cc: BIEL });
    run(ANA, 'write', 'joan@customer.example', 'Borrador', 'Texto');
  });

  it.each`
    query                                   | found
    ${'in:sent subject:produccion'}         | ${1}
    ${'in:sent subject:"a producción"'}     | ${1}
    ${'subject:(a producción)'}             | ${'not emulated: subject:(a producción) in a Gmail search'}
    ${'in:sent subject:borrador'}           | ${0}
    ${'in:drafts'}                          | ${1}
    ${'to:carla -in:drafts'}                | ${1}
    ${'cc:biel from:ana'}                   | ${1}
    ${'{from:ana from:nobody}'}             | ${2}
    ${'in:sent {from:nobody to:carla}'}     | ${1}
    ${'-{from:ana from:nobody}'}            | ${0}
    ${'componentes addon'}                  | ${1}
    ${'componentes ausente'}                | ${0}
    ${'after:2026/12/01 before:2026/12/02'} | ${2}
    ${'after:2026/12/02'}                   | ${0}
    ${'is:unread'}                          | ${0}
    ${'rfc822msgid:none@customer.example'}  | ${0}
    ${'has:attachment'}                     | ${'not emulated: has: in a Gmail search'}
    ${'in:spam'}                            | ${'not emulated: a Gmail search for in:spam'}
    ${'subject:a OR subject:b'}             | ${'not emulated: OR in a Gmail search'}
  `(
    'answers $found conversations for $query',
    ({ query, found }: { query: string; found: number | string }) => {
      const answer = typeof found === 'number' ? find(ANA, query).length : refusal(ANA, 'find', query);

      expect(answer).toBe(found);
    },
  );
});

describe('a person in Gmail', () => {
  it("throws a draft away, or sends it, behind the script's back", () => {
    const thrown = run(ANA, 'write', CARLA, 'Uno', 'Texto').draft;
    const pressed = run(ANA, 'write', CARLA, 'Dos', 'Texto').draft;
    deleteDraft(world, ANA, thrown);

    expect(sendDraft(world, ANA, pressed).owners).toEqual([ANA, CARLA]);
    expect(refusal(ANA, 'send', thrown)).toBe(`Invalid argument: ${thrown}`);
    expect(refusal(ANA, 'send', pressed)).toBe(`Invalid argument: ${pressed}`);
    expect(find(ANA, 'in:sent').map(([message]) => message!.subject)).toEqual(['Dos']);
  });
});

it('wants the scope of the whole mailbox, and counts each service call', () => {
  const narrow = { oauthScopes: ['https://www.googleapis.com/auth/gmail.compose'] };
  run(ANA, 'writeAndSend', CARLA, 'Asunto', 'Texto');

  expect(calls.workspace.calls().byService).toEqual({ Gmail: 3 });
  calls = createServiceCalls(world, narrow, SCRIPT);
  expect(refusal(ANA, 'write', CARLA, 'Asunto', 'Texto')).toContain(
    'Required permissions: (https://mail.google.com/)',
  );
});

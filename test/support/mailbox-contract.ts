import type { Instant } from '../../src/domain/calendar-date';
import type { Addressee } from '../../src/domain/mail';
import type { Mailbox, OutgoingMail } from '../../src/use-cases/mailbox-port';

/** A mail as whoever opens it finds it. */
export interface FoundMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly references: readonly string[];
  readonly messageId: string;
}

export interface MailboxesUnderTest {
  readonly mailbox: Mailbox;
  readonly address: string;
  /** Of somebody else in the company. */
  readonly colleague: Mailbox;
  readonly colleagueAddress: string;
  now(): Instant;
  /** Lets a minute pass. */
  wait(): void;
  /** What the mailbox's owner does with a draft in Gmail itself. */
  press(draftId: string): void;
  throwAway(draftId: string): void;
  /** Somebody outside writes to the mailbox's owner. @returns the `Message-ID` */
  receive(mail: OutgoingMail, from: Addressee): string;
  /** All mails that left, each once, in order. */
  sent(): readonly FoundMail[];
}

export const aMail = (about: Partial<OutgoingMail> = {}): OutgoingMail => ({
  subject: 'Desplegament a producció: Vilanova [DEP-2026-0147]',
  text: 'Bon dia,\n\nComencem a les 17:00.\n',
  html: '<p>Bon dia,</p>\n<p>Comencem a les 17:00.</p>',
  to: [{ name: 'Ferrer, Núria «la jefa»', address: 'nuria@vilanova.example' }],
  cc: [],
  replyTo: '',
  references: [],
  threadId: null,
  mark: '',
  ...about,
});

/** What every Mailbox promises. */
export function mailboxContract(open: () => MailboxesUnderTest): void {
  let given: MailboxesUnderTest;
  let mailbox: Mailbox;
  beforeEach(() => {
    given = open();
    ({ mailbox } = given);
  });
  const send = (mail: OutgoingMail, by = mailbox) => by.sendDraft(by.createDraft(mail).draftId)!;
  const follow = (first: { messageId: string }, about: Partial<OutgoingMail>): OutgoingMail =>
    aMail({ text: 'We are done.', references: [first.messageId], ...about });
  const both = () => aMail({ cc: [{ name: '', address: given.colleagueAddress }] });

  it('sends a draft as it was made, under the address of its owner', () => {
    const draft = mailbox.createDraft({ ...both(), replyTo: 'deployments@soffid.example' });
    expect(given.sent()).toEqual([]);

    const sent = mailbox.sendDraft(draft.draftId);

    expect(sent?.messageId).toMatch(/^<[^<>\s]+>$/);
    expect(sent?.threadId).toBe(draft.threadId);
    expect(given.sent()).toEqual([
      {
        from: given.address,
        to: ['nuria@vilanova.example'],
        cc: [given.colleagueAddress],
        replyTo: 'deployments@soffid.example',
        subject: aMail().subject,
        text: aMail().text,
        html: aMail().html,
        references: [],
        messageId: sent?.messageId,
      },
    ]);
  });

  it('sends a draft once, and none that is gone', () => {
    const [one, other, third] = [mailbox, mailbox, mailbox].map((box) => box.createDraft(aMail()).draftId);
    mailbox.sendDraft(one!);
    given.press(other!);
    given.throwAway(third!);

    for (const id of [one!, other!, third!, 'nothing']) expect(mailbox.sendDraft(id)).toBeNull();
    expect(given.colleague.sendDraft(mailbox.createDraft(aMail()).draftId)).toBeNull();
    expect(given.sent()).toHaveLength(2);
  });

  it('throws for a mail to nobody, whose draft stays', () => {
    const { draftId } = mailbox.createDraft(aMail({ to: [] }));

    expect(() => mailbox.sendDraft(draftId)).toThrow();
    expect(() => mailbox.sendDraft(draftId)).toThrow();
  });

  it('deletes a draft, and does nothing where there is none', () => {
    const { draftId } = mailbox.createDraft(aMail());

    mailbox.deleteDraft(draftId);
    mailbox.deleteDraft(draftId);
    mailbox.deleteDraft('nothing');

    expect(mailbox.sendDraft(draftId)).toBeNull();
    expect(given.sent()).toEqual([]);
  });

  it('counts recipients', () => {
    const before = mailbox.quotaLeft();
    const { draftId } = mailbox.createDraft(both());
    expect(mailbox.quotaLeft()).toBe(before);

    mailbox.sendDraft(draftId);
    expect(mailbox.quotaLeft()).toBe(before - 2);
    expect(given.colleague.quotaLeft()).toBe(before);
  });

  it('keeps a conversation together', () => {
    const first = send(aMail());
    const second = send(follow(first, { threadId: first.threadId }));
    const third = send(
      follow(second, { references: [first.messageId, second.messageId], threadId: first.threadId }),
    );

    expect([second.threadId, third.threadId]).toEqual([first.threadId, first.threadId]);
    expect(given.sent().map(({ references }) => references)).toEqual([
      [],
      [first.messageId],
      [first.messageId, second.messageId],
    ]);
  });

  it.each([
    ['another subject', (first: OutgoingMail) => ({ ...first, subject: 'Other' })],
    ['a thread that is not there', (first: OutgoingMail) => ({ ...first, threadId: '18c0ffee18c0ffee' })],
  ])('begins a conversation for %s', (_what, change) => {
    const first = send(aMail());
    const other = send(change(follow(first, { threadId: first.threadId })));
    expect(other.threadId).not.toBe(first.threadId);
  });

  it('finds the conversation in the mailbox of a colleague who has the mail', () => {
    const first = send(both());
    const theirs = given.colleague.threadWith(first.messageId);
    expect(theirs).not.toBeNull();

    const second = send(follow(first, { threadId: theirs }), given.colleague);

    expect(second.threadId).toBe(theirs);
    expect(mailbox.threadWith(first.messageId)).toBe(first.threadId);
    expect(given.colleague.threadWith(send(aMail()).messageId)).toBeNull();
    expect(mailbox.threadWith('<nothing@mail.example>')).toBeNull();
  });

  it('finds the newest mail that was sent in a thread since an instant', () => {
    const draft = mailbox.createDraft(aMail());
    given.wait();
    const since = given.now();
    expect(mailbox.sentIn(draft.threadId, since)).toBeNull();

    given.press(draft.draftId);
    const pressed = mailbox.sentIn(draft.threadId, since);
    expect(pressed).toEqual({ messageId: given.sent()[0]?.messageId, threadId: draft.threadId });

    given.wait();
    const newer = send(follow(pressed!, { threadId: draft.threadId }));
    mailbox.createDraft(follow(newer, { threadId: draft.threadId }));
    expect(mailbox.sentIn(draft.threadId, since)).toEqual(newer);
    expect(mailbox.sentIn(draft.threadId, given.now())).toEqual(newer);

    given.wait();
    expect(mailbox.sentIn(draft.threadId, given.now())).toBeNull();
    expect(mailbox.sentIn('18c0ffee18c0ffee', since)).toBeNull();
  });

  const NURIA = { name: 'Ferrer, Núria', address: 'nuria@vilanova.example' };
  const PAU = { name: '', address: 'pau@llevant.example' };

  it('finds threads with what an answer has to know, several at once', () => {
    const to = [{ name: 'Ana', address: given.address }];
    const first = given.receive(aMail({ subject: 'Alta', to, cc: [PAU] }), NURIA);
    const threadId = mailbox.threadWith(first)!;
    const answer = send(follow({ messageId: first }, { subject: 'Re: Alta', to: [NURIA], threadId }));
    mailbox.createDraft(follow(answer, { subject: 'Re: Alta', threadId }));
    const other = given.receive(aMail({ subject: 'Otra', to }), PAU);

    const [found, nothing, strange, second] = mailbox.threadsWith([
      first,
      '<no@mail.example>',
      '<a{b>',
      other,
    ]);

    expect(found).toEqual({
      threadId,
      mails: [
        { messageId: first, references: [], from: NURIA, to, cc: [PAU], subject: 'Alta' },
        expect.objectContaining({ messageId: answer.messageId, references: [first], to: [NURIA] }),
      ],
    });
    expect(found?.mails[1]?.from.address).toBe(given.address);
    expect([nothing, strange]).toEqual([null, null]);
    expect(second?.mails.map(({ messageId }) => messageId)).toEqual([other]);
    expect(given.colleague.threadsWith([first])).toEqual([null]);
    expect(mailbox.threadsWith([])).toEqual([]);
  });

  it('keeps an answer in a thread that somebody else began', () => {
    const first = given.receive(aMail({ subject: 'Alta' }), NURIA);
    const [thread] = mailbox.threadsWith([first]);

    const sent = send(follow({ messageId: first }, { subject: 'Re: Alta', threadId: thread!.threadId }));

    expect(sent.threadId).toBe(thread?.threadId);
    expect(given.sent().at(-1)).toMatchObject({ subject: 'Re: Alta', references: [first] });
  });

  it('lists the newest mail of each thread from some domains, the newest thread first', () => {
    const mails = ['Alta', 'Baja'].map((subject) => aMail({ subject, text: `${subject}: sí.\n` }));
    const [first] = mails.map((mail) => given.receive(mail, NURIA));
    given.wait();
    given.receive(aMail({ subject: 'Factura' }), { name: '', address: 'x@other.example' });
    const partner = given.receive(aMail({ subject: 'Reunión' }), PAU);
    given.wait();
    const at = given.now();
    const last = given.receive(
      follow({ messageId: first! }, { subject: 'Re: Alta', text: 'De acuerdo.' }),
      NURIA,
    );
    send(aMail());

    const domains = ['vilanova.example', 'llevant.example'];
    const found = mailbox.latestFrom(domains, 5);

    const [newest] = found;
    expect({ ...newest, text: newest?.text.trim() }).toEqual({
      messageId: last,
      threadId: mailbox.threadWith(last),
      from: NURIA,
      subject: 'Re: Alta',
      at,
      text: 'De acuerdo.',
    });
    expect(found.map(({ subject }) => subject)).toEqual(['Re: Alta', 'Reunión', 'Baja']);
    expect(mailbox.latestFrom(domains, 2).map(({ messageId }) => messageId)).toEqual([last, partner]);
    expect(mailbox.latestFrom(['nova.example', '', '} in:anywhere {'], 5)).toEqual([]);
    expect(given.colleague.latestFrom(domains, 5)).toEqual([]);
  });

  it('finds no mail of others among those that were sent', () => {
    const since = given.now();
    const first = send(both());
    const theirs = given.colleague.threadWith(first.messageId)!;

    expect(given.colleague.sentIn(theirs, since)).toBeNull();
    const second = send(follow(first, { threadId: theirs }), given.colleague);
    expect(given.colleague.sentIn(theirs, since)).toEqual(second);
  });
}

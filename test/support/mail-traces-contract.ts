import type { MailTraces } from '../../src/use-cases/mail-traces-port';
import type { MailboxesUnderTest } from './mailbox-contract';
import { aMail } from './mailbox-contract';

export interface TracesUnderTest extends MailboxesUnderTest {
  readonly traces: MailTraces;
  readonly colleagueTraces: MailTraces;
  /** A mail server answers that mail of the mailbox's owner. */
  bounce(messageId: string, addresses: readonly string[]): void;
}

const SUBJECT = 'Vilanova: desplegament [DEP-2026-0147]';

/** What every MailTraces promises. */
export function mailTracesContract(open: () => TracesUnderTest): void {
  let given: TracesUnderTest;
  beforeEach(() => {
    given = open();
  });
  const draft = (about: Partial<Parameters<typeof aMail>[0]> = {}, mailbox = given.mailbox) =>
    mailbox.createDraft(aMail({ subject: SUBJECT, mark: 'one/start', ...about }));
  const send = (about: Parameters<typeof draft>[0] = {}) => given.mailbox.sendDraft(draft(about).draftId)!;
  const idsOf = (texts: readonly string[], known: readonly string[] = []): string[] =>
    given.traces.markedDrafts(texts, known).map(({ draftId }) => draftId);

  it('tells whom a mail did not reach, and which mail it was', () => {
    const since = given.now();
    const first = send();
    given.wait();
    const second = send({ references: [first.messageId], threadId: first.threadId });
    const { threadId } = first;
    const messageIds = [first.messageId, second.messageId];
    const bounces = (traces = given.traces) => traces.bouncesOf({ messageIds, threadId, since });
    expect(bounces()).toEqual([]);

    given.bounce(second.messageId, ['nuria@vilanova.example', 'ana@vilanova.example']);
    const secondAt = given.now();
    given.wait();
    given.bounce(first.messageId, ['jefe@vilanova.example']);
    given.bounce(send({ subject: 'Another' }).messageId, ['nuria@vilanova.example']);

    expect(bounces()).toEqual([
      {
        addresses: ['nuria@vilanova.example', 'ana@vilanova.example'],
        at: secondAt,
        messageId: second.messageId,
      },
      { addresses: ['jefe@vilanova.example'], at: given.now(), messageId: first.messageId },
    ]);
    expect(bounces(given.colleagueTraces)).toEqual([]);
  });

  it('finds the drafts that the add-on made, by a text of their subject', () => {
    const made = draft();
    const other = draft({ subject: 'Petición de excepción: Vilanova', mark: 'one/exception-asked' });
    draft({ mark: '' });
    draft({ subject: 'Albacete' });
    draft({}, given.colleague);

    const found = given.traces.markedDrafts(['DEP-2026-0147', 'Vilanova'], []);
    expect([...found].sort((a, b) => a.subject.localeCompare(b.subject))).toEqual([
      {
        draftId: other.draftId,
        subject: 'Petición de excepción: Vilanova',
        mark: 'one/exception-asked',
        at: given.now(),
      },
      { draftId: made.draftId, subject: SUBJECT, mark: 'one/start', at: given.now() },
    ]);
    expect(idsOf(['DEP-2026-0147'])).toEqual([made.draftId]);
    expect(idsOf(['Vilanova'], [made.draftId])).toEqual([other.draftId]);
  });

  it('finds no draft that was sent or thrown away', () => {
    send();
    given.throwAway(draft().draftId);
    expect(idsOf(['Vilanova'])).toEqual([]);
  });
}

import { receiveMail } from '../../emulator/gmail/person';
import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld } from '../support/adapter-world';
import { ENGINEER } from '../support/drive-world';
import { mailTracesContract } from '../support/mail-traces-contract';
import { aMail } from '../support/mailbox-contract';
import { openGmail, openMemory } from './mailboxes';

function openSent() {
  const workspace = openAdapterWorld();
  const { mailbox, mailTraces } = adapterPorts(workspace, { email: ENGINEER });
  const sent = mailbox.sendDraft(mailbox.createDraft(aMail()).draftId)!;
  const answer = (from: string, text: string, subject = 'Undeliverable') =>
    receiveMail(workspace.world, { mailbox: ENGINEER, from, subject, text, inReplyTo: sent.messageId });
  const asked = {
    messageIds: [sent.messageId],
    threadId: sent.threadId,
    since: new Date(workspace.now()).toISOString(),
  };
  const bounced = () => mailTraces.bouncesOf(asked).map(({ addresses }) => addresses);
  return { workspace, mailbox, mailTraces, answer, bounced, asked };
}

describe('gmailMailTraces', () => {
  mailTracesContract(openGmail);

  it.each([
    ['postmaster@vilanova.example', 'No such user: <Nuria@vilanova.example>.', ['nuria@vilanova.example']],
    [
      'MAILER-DAEMON@mail.vilanova.example',
      'nuria@vilanova.example is full, ask postmaster@vilanova.example.',
      ['nuria@vilanova.example'],
    ],
    ['Postmaster <postmaster@vilanova.example>', 'The mailbox is full.', []],
  ])('reads from the text of %s whom a mail did not reach', (from, text, addresses) => {
    const { answer, bounced } = openSent();
    answer(from, text);
    expect(bounced()).toEqual([addresses]);
  });

  it('takes no answer of a person for a bounce', () => {
    const { answer, bounced } = openSent();
    answer('nuria@vilanova.example', 'No lo he recibido: escriba a ana@vilanova.example');
    expect(bounced()).toEqual([]);
  });

  it('knows a bounce that names no mail by its conversation', () => {
    const { workspace, mailTraces, asked } = openSent();
    const { id } = receiveMail(workspace.world, {
      mailbox: ENGINEER,
      from: 'mailer-daemon@vilanova.example',
      subject: 'failure notice',
      text: 'nuria@vilanova.example',
    });
    expect(mailTraces.bouncesOf(asked)).toEqual([]);
    workspace.world.gmail.mailboxes[ENGINEER]!.messages[id]!.threadId = asked.threadId;
    expect(mailTraces.bouncesOf(asked)).toMatchObject([{ messageId: null }]);
  });

  it('does not trip over a name that holds what a search would read', () => {
    const { mailbox, mailTraces } = openSent();
    const subject = 'Llum "i {força}" SL: desplegament';
    const { draftId } = mailbox.createDraft(aMail({ subject: 'Llum i força', mark: 'one/start' }));
    expect(mailTraces.markedDrafts([subject], [])).toEqual([]);
    expect(mailTraces.markedDrafts(['Llum i força'], [])).toMatchObject([{ draftId }]);
  });

  it('makes few calls: one for a thread, one for drafts, one more for each that nobody knows', () => {
    const { workspace, mailbox, mailTraces, asked, answer } = openSent();
    const drafts = ['', 'one/start', 'one/start'].map((mark) => mailbox.createDraft(aMail({ mark })).draftId);
    const calls = (work: () => unknown): number => {
      workspace.resetCalls();
      work();
      return workspace.calls().total;
    };

    expect(calls(() => mailTraces.bouncesOf(asked))).toBe(1);
    answer('postmaster@vilanova.example', 'No such user');
    expect(calls(() => mailTraces.bouncesOf(asked))).toBe(2);
    expect(calls(() => mailTraces.markedDrafts(['Vilanova'], drafts))).toBe(1);
    expect(calls(() => mailTraces.markedDrafts(['Vilanova'], drafts.slice(1)))).toBe(2);
  });
});

describe('the in-memory MailTraces', () => {
  mailTracesContract(openMemory);
});

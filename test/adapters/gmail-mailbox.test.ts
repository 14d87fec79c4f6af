import { parseAddresses } from '../../emulator/gmail/address';
import { addMessage } from '../../emulator/gmail/mailbox';
import { receiveMail, sendDraft } from '../../emulator/gmail/person';
import { viewMail } from '../../emulator/gmail/view';
import { openAdapterWorld } from '../support/adapter-world';
import { ENGINEER } from '../support/drive-world';
import { aMail, mailboxContract } from '../support/mailbox-contract';
import { mailboxOf, openGmail, openMemory } from './mailboxes';

describe('gmailMailbox', () => {
  mailboxContract(openGmail);

  it('writes to people by their names', () => {
    const workspace = openAdapterWorld();
    mailboxOf(workspace).createDraft(aMail());

    const [draft] = viewMail(workspace.world).drafts;
    expect(parseAddresses(draft!.to.join(', '))).toEqual([
      { name: 'Ferrer, Núria «la jefa»', address: 'nuria@vilanova.example' },
    ]);
  });

  it('makes few calls', () => {
    const workspace = openAdapterWorld();
    const mailbox = mailboxOf(workspace);
    const calls = (work: () => unknown): number => {
      workspace.resetCalls();
      work();
      return workspace.calls().total;
    };
    const [first, second] = [mailbox.createDraft(aMail()), mailbox.createDraft(aMail())];

    expect(calls(() => mailbox.quotaLeft())).toBe(1);
    expect(calls(() => mailbox.createDraft(aMail()))).toBe(1);
    expect(calls(() => mailbox.sendDraft(first.draftId))).toBe(2);
    expect(calls(() => mailbox.sendDraft(first.draftId))).toBe(2);
    expect(calls(() => mailbox.deleteDraft(second.draftId))).toBe(1);
    expect(calls(() => mailbox.threadWith('<one@mail.example>'))).toBe(1);
    expect(calls(() => mailbox.threadsWith(['<one@mail.example>', '<other@mail.example>']))).toBe(1);
    expect(calls(() => mailbox.latestFrom(['vilanova.example'], 5))).toBe(1);
    const mails = [1, 2, 3].map(
      (count) =>
        receiveMail(workspace.world, {
          mailbox: ENGINEER,
          from: 'nuria@vilanova.example',
          subject: String(count),
          text: '',
        }).messageId,
    );
    expect(calls(() => mailbox.threadsWith(mails))).toBe(2);
    expect(calls(() => mailbox.latestFrom(['vilanova.example'], 5))).toBe(2);
    expect(calls(() => mailbox.sentIn(first.threadId, '2026-01-01T00:00:00.000Z'))).toBe(1);
  });

  it('reads a mail that has no plain text as Gmail shows it', () => {
    const workspace = openAdapterWorld();
    const raw = 'From: n@vilanova.example\r\nMessage-ID: <a@vilanova.example>\r\n';
    const html = 'Content-Type: text/html\r\n\r\n<p>Sí, &lt;b&gt;</p>';
    const body = Buffer.from(`${raw}${html}`, 'utf8').toString('latin1');
    addMessage(workspace.world, ENGINEER, { raw: body, date: 0, labels: ['INBOX'], threadId: undefined });

    expect(mailboxOf(workspace).latestFrom(['vilanova.example'], 1)[0]?.text.trim()).toBe('Sí, <b>');
  });

  it('finds a mail of the second in which its draft was made', () => {
    const workspace = openAdapterWorld();
    const { draftId, threadId } = mailboxOf(workspace).createDraft(aMail());
    const sent = mailboxOf(workspace).sendDraft(draftId);

    const since = new Date(workspace.now() + 999).toISOString();
    expect(mailboxOf(workspace).sentIn(threadId, since)).toEqual(sent);
  });

  it('finds out that its draft was sent in the instant before', () => {
    const workspace = openAdapterWorld();
    const { draftId } = mailboxOf(workspace).createDraft(aMail());
    workspace.interleave({ at: 2, act: () => void sendDraft(workspace.world, ENGINEER, draftId) });

    expect(mailboxOf(workspace).sendDraft(draftId)).toBeNull();
    expect(viewMail(workspace.world).messages).toHaveLength(1);
  });
});

describe('the in-memory Mailbox', () => {
  mailboxContract(openMemory);
});

import type { MailContent } from '../../src/domain/effect';
import type { MailFinding } from '../../src/domain/mail-guards';
import { findingsOf } from '../../src/sidebar/mail/mail-check';
import {
  isEdited,
  isStale,
  overProposal,
  proposedDraft,
  withRecipients,
} from '../../src/sidebar/mail/mail-draft';
import { startMail } from './sample-deployments';

const later: MailContent = { ...startMail, subject: 'Otro asunto', text: 'Buenos días.' };

describe('a mail that somebody changes', () => {
  const untouched = proposedDraft(startMail);
  const edited = { ...untouched, content: { ...untouched.content, text: 'Mío' } };

  it('follows the proposal until it is changed', () => {
    expect(isEdited(untouched)).toBe(false);
    expect(overProposal(untouched, later).content).toEqual(later);
  });

  it('stays as it was changed, but for the subject of the conversation', () => {
    expect(overProposal(edited, later).content).toEqual({
      ...startMail,
      text: 'Mío',
      subject: 'Otro asunto',
    });
  });

  it('is stale only when another mail is proposed by now', () => {
    expect(isStale(edited, startMail)).toBe(false);
    expect(isStale(edited, later)).toBe(true);
    expect(isStale(untouched, later)).toBe(false);
  });

  it('has each recipient once, in the list where it was put last', () => {
    const moved = withRecipients(startMail, 'cc', [
      { name: 'Marta', address: 'MARTA.PUIG@vilanova.example' },
    ]);
    expect(moved.to.map(({ address }) => address)).toEqual(['joan@llevant.example']);
    expect(moved.cc.map(({ address }) => address)).toEqual([
      'soporte@company.example',
      'MARTA.PUIG@vilanova.example',
    ]);
  });
});

describe('findingsOf', () => {
  const preview = (findings: readonly MailFinding[] = [], content = startMail) =>
    ({ template: 'start', content, findings }) as const;
  const found = (content: MailContent, given = preview(), told: readonly MailFinding[] = []) =>
    findingsOf(content, given, told).map(({ code, found: what }) => `${code}:${what}`);
  const someone = (address: string) => ({ ...startMail, to: [...startMail.to, { name: '', address }] });

  it.each<[string, MailContent, string[]]>([
    ['nothing in what was proposed', startMail, []],
    ['a mail to nobody', { ...startMail, to: [] }, ['no-recipient:']],
    ['an empty text', { ...startMail, text: ' ' }, ['empty-body:']],
    ['a placeholder that was typed', { ...startMail, text: 'A {{b}}' }, ['unresolved-placeholder:{{b}}']],
    ['what is no address', someone('joan@'), ['bad-address:joan@']],
    [
      'a domain that no other recipient has',
      someone('ana@elsewhere.example'),
      ['unknown-domain:elsewhere.example'],
    ],
    ['no new domain', someone('ana@llevant.example'), []],
  ])('finds %s', (_name, content, expected) => {
    expect(found(content)).toEqual(expected);
  });

  it('lets go of what was taken away, and keeps what is still there', () => {
    const stranger: MailFinding = { code: 'unknown-domain', severity: 'confirm', found: 'elsewhere.example' };
    const other: MailFinding = { code: 'other-customer', severity: 'confirm', found: 'Banco Meseta' };
    const mail = { ...someone('ana@elsewhere.example'), text: 'Como en BANCO  MESETA.' };
    const given = preview([stranger, other], mail);
    expect(found(mail, given)).toEqual(['unknown-domain:elsewhere.example', 'other-customer:Banco Meseta']);
    expect(found({ ...mail, to: startMail.to }, given)).toEqual(['other-customer:Banco Meseta']);
    expect(found({ ...mail, text: 'Como siempre.' }, given)).toEqual(['unknown-domain:elsewhere.example']);
  });

  it('adds what the script told when it would not send it', () => {
    const told: MailFinding = { code: 'other-customer', severity: 'confirm', found: 'Saludos' };
    expect(found(startMail, preview(), [told])).toEqual(['other-customer:Saludos']);
  });

  it('takes as right what the script let pass', () => {
    const titled = { ...startMail, text: '* ES-1 Falla {{nombre}}' };
    expect(found(titled, preview([], titled))).toEqual([]);
  });
});

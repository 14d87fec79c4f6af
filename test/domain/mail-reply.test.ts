import type { Addressee } from '../../src/domain/mail';
import type { ThreadMail } from '../../src/domain/mail-reply';
import { replyTo } from '../../src/domain/mail-reply';

const person = (name: string, domain: string): Addressee => ({ name, address: `${name}@${domain}` });
const ANA = person('ana', 'soffid.example');
const TOM = person('tom', 'soffid.example');
const NURIA = person('nuria', 'vilanova.example');
const PAU = person('pau', 'vilanova.example');

const mail = (about: Partial<ThreadMail>): ThreadMail => ({
  messageId: '<1@mail.example>',
  references: [],
  from: NURIA,
  to: [ANA],
  cc: [],
  subject: 'Alta',
  ...about,
});
const answerTo = (...mails: ThreadMail[]) =>
  replyTo(mails, { own: 'Ana@soffid.example', isOurs: (address) => address.endsWith('@soffid.example') });

describe('replyTo', () => {
  it('answers who wrote, with everybody else in copy and never oneself', () => {
    const first = mail({ to: [ANA, TOM], cc: [PAU, { ...ANA, address: 'ANA@soffid.example' }] });

    expect(answerTo(first)).toEqual({
      subject: 'Re: Alta',
      to: [NURIA],
      cc: [TOM, PAU],
      references: ['<1@mail.example>'],
    });
  });

  it('answers the last mail from outside, though one of us has written since', () => {
    const ours = mail({ messageId: '<2@mail.example>', from: TOM, to: [NURIA], cc: [PAU, ANA] });
    const asked = mail({ messageId: '<0@mail.example>', from: PAU });

    expect(answerTo(asked, mail({ references: ['<0@mail.example>'] }), ours)).toEqual({
      subject: 'Re: Alta',
      to: [NURIA],
      cc: [TOM, PAU],
      references: ['<0@mail.example>', '<1@mail.example>'],
    });
  });

  it('answers whom one wrote to where nobody outside has written', () => {
    expect(answerTo(mail({ from: ANA, to: [NURIA], cc: [TOM] }))).toMatchObject({ to: [NURIA], cc: [TOM] });
    expect(answerTo(mail({ from: TOM, to: [ANA], cc: [] }))).toMatchObject({ to: [TOM], cc: [] });
    expect(answerTo()).toBeNull();
  });

  it.each([
    ['Re: Alta', 'Re: Alta'],
    ['RE: Alta', 'RE: Alta'],
    ['RV: Alta', 'RV: Alta'],
    ['Requisitos', 'Re: Requisitos'],
    ['x'.repeat(300), `Re: ${'x'.repeat(245)}…`],
  ])('keeps the subject of %s', (subject, kept) => {
    expect(answerTo(mail({ subject }))?.subject).toBe(kept);
  });
});

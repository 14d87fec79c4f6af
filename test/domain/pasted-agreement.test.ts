import * as fc from 'fast-check';
import { LONGEST_PASTED_QUOTE, parsePastedAgreement } from '../../src/domain/pasted-agreement';
import { MADRID } from '../support/deployment-builders';

const facts = {
  now: '2026-12-03T09:00:00.000Z',
  zone: MADRID,
  isOurs: (address: string) => address.endsWith('@soffid.example'),
};
const read = (text: string) => parsePastedAgreement(text, facts);

const WHO = 'Núria Ferrer';
const ADDRESS = 'nuria@vilanova.example';
const when = { date: '2026-12-01', time: '10:31' };
const YES = 'De acuerdo, el miércoles a las 17:00.';

describe('parsePastedAgreement', () => {
  it.each([
    [
      'Outlook in Spanish',
      `De: ${WHO} <${ADDRESS}>\nEnviado el: martes, 1 de diciembre de 2026 10:31\nPara: Ana\nAsunto: RE: Despliegue\n\n${YES}`,
    ],
    ['Outlook in Spanish, shorter', `De: ${WHO}\nEnviado: martes, 1 de diciembre de 2026 10:31\n\n${YES}`],
    [
      'Outlook in Catalan',
      `De: ${WHO} <${ADDRESS}>\nEnviat el: dimarts, 1 de desembre de 2026 10:31\nPer a: Ana\nAssumpte: RE\n\n${YES}`,
    ],
    [
      'Outlook in English',
      `From: ${WHO} <${ADDRESS}>\nSent: Tuesday, December 1, 2026 10:31 AM\nTo: Ana\nSubject: RE\n\n${YES}`,
    ],
    [
      'Outlook in bold',
      `*De:* ${WHO} <${ADDRESS}>\n*Enviado:* martes, 1 de diciembre de 2026 10:31\n*Para:* Ana\n\n${YES}`,
    ],
    [
      'Gmail, forwarded',
      `---------- Forwarded message ---------\nDe: ${WHO} <${ADDRESS}>\nDate: mar, 1 dic 2026 a las 10:31\nSubject: Despliegue\nTo: Ana\n\n\n${YES}`,
    ],
    [
      'Gmail, forwarded in Catalan',
      `---------- Forwarded message ---------\nDe: ${WHO} <${ADDRESS}>\nDate: dt., 1 de des. 2026 a les 10:31\nSubject: Desplegament\n\n${YES}`,
    ],
    ['a reply in Spanish', `El mar, 1 dic 2026 a las 10:31, ${WHO} (<${ADDRESS}>) escribió:\n\n> ${YES}`],
    [
      'a reply in Catalan',
      `El dt., 1 de des. 2026 a les 10:31, ${WHO} (<${ADDRESS}>) va escriure:\n> ${YES}`,
    ],
    ['a reply in English', `On Tue, Dec 1, 2026 at 10:31 AM ${WHO} <${ADDRESS}> wrote:\n> ${YES}`],
    ['a folded reply', `El mar, 1 dic 2026 a las 10:31, ${WHO} (<\n${ADDRESS}>) escribió:\n> ${YES}`],
    ['a page of Gmail’s', `${WHO} <${ADDRESS}>\nmar, 1 dic, 10:31 (hace 2 días)\npara mí\n\n${YES}`],
    ['a page of Gmail’s on one line', `${WHO} <${ADDRESS}> 1 dic 2026, 10:31\n${YES}`],
    [
      'the mail itself',
      `Date: Tue, 1 Dec 2026 09:31:05 +0000\nFrom: ${WHO} <${ADDRESS}>\nSubject: Re: Despliegue\n\n${YES}`,
    ],
    ['lines of Windows', `De: ${WHO} <${ADDRESS}>\r\nEnviado: 01/12/2026 10:31\r\n\r\n${YES}\r\n`],
  ])('reads %s', (_what, text) => {
    expect(read(text)).toEqual({ who: WHO, when, link: '', quote: YES, rest: '' });
  });

  it('takes the address where there is no name, and the text alone where there is nothing else', () => {
    expect(read(`De: ${ADDRESS}\nFecha: 1/12/2026 10:31\n\n${YES}`)).toMatchObject({ who: ADDRESS, when });
    expect(read(YES)).toEqual({ who: '', when: null, link: '', quote: YES, rest: '' });
    expect(read('')).toEqual({ who: '', when: null, link: '', quote: '', rest: '' });
  });

  it.each([
    ['afternoon', 'Dec 1, 2026 at 3:05 PM', { date: '2026-12-01', time: '15:05' }],
    ['midnight', 'Dec 1, 2026 at 12:05 AM', { date: '2026-12-01', time: '00:05' }],
    ['another zone', 'Mon, 30 Nov 2026 20:31:00 -0500', { date: '2026-12-01', time: '02:31' }],
    ['a year ago', '5 dic, 10:31', { date: '2025-12-05', time: '10:31' }],
    ['no time', '1 dic 2026', null],
    ['no day', '31/11/2026 10:31', null],
    ['no hour', '1/12/2026 25:31', null],
    ['no words of ours', 'ayer a las 10:31', null],
  ])('tells the time: %s', (_what, sent, expected) => {
    expect(read(`De: ${WHO} <${ADDRESS}>\nEnviado: ${sent}\n\n${YES}`).when).toEqual(expected);
  });

  it('quotes the customer and not what we had asked', () => {
    const asked =
      'El lun, 30 nov 2026 a las 9:00, Ana Serra (<ana@soffid.example>) escribió:\n> ¿Os va bien?';

    expect(read(`${YES}\n\n${asked}`)).toEqual({ who: '', when: null, link: '', quote: YES, rest: asked });
    expect(read(`De: ${WHO} <${ADDRESS}>\nFecha: 1/12/2026 10:31\n\n${YES}\n\n${asked}`)).toMatchObject({
      who: WHO,
      quote: YES,
      rest: asked,
    });
  });

  it('leaves what somebody had written above a mail that is quoted', () => {
    expect(
      read(`Gracias.\n\nOn Tue, Dec 1, 2026 at 10:31 AM ${WHO} <${ADDRESS}> wrote:\n> ${YES}`),
    ).toMatchObject({
      who: WHO,
      when,
      quote: YES,
      rest: 'Gracias.',
    });
  });

  it('finds where the mail is', () => {
    const url = 'https://mail.example/mail/u/0/#inbox/FMfc';

    expect(read(`${YES}\n${url}`)).toMatchObject({ link: url, quote: YES });
    expect(
      read(`Message-ID: <a+b@llum.example>\nFrom: ${ADDRESS}\nDate: 1/12/2026 10:31\n\n${YES}`).link,
    ).toBe('https://mail.google.com/mail/#search/rfc822msgid:a%2Bb%40llum.example');
    expect(read(`${YES}\nhttps://mail.example/${'x'.repeat(600)}`).link).toBe('');
  });

  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

  it('loses nothing that was typed, and quotes no more than is kept', () => {
    const word = fc.constantFrom(
      'De acuerdo',
      'adelante',
      '>',
      'sí',
      '\n',
      '--',
      ' ',
      'x'.repeat(400),
      '12:30',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const { quote, rest, who, when: at } = read(text);

        expect(quote.length).toBeLessThanOrEqual(LONGEST_PASTED_QUOTE);
        expect([who, at]).toEqual(['', null]);
        const kept = words(`${quote.replace(/…$/, '')} ${rest}`).sort();
        expect(kept).toEqual(words(text).sort());
      }),
    );
  });

  it('throws for no text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'De: ',
        'From: <a@b.example>\n',
        'Date: ',
        'El 1 ',
        ' escribió:',
        '\n',
        '> ',
        'https://x',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const { who, link, quote } = read(parts.join(''));

        expect(who.length).toBeLessThanOrEqual(120);
        expect(link.length).toBeLessThanOrEqual(500);
        expect(quote.length).toBeLessThanOrEqual(LONGEST_PASTED_QUOTE);
        expect(`${who}${quote}`).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 50 },
    );
  });
});

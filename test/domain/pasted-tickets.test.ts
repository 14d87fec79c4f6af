import * as fc from 'fast-check';
import { pastedEntries } from '../../src/domain/pasted-lines';
import { parseTickets } from '../../src/domain/pasted-tickets';

const parse = (text: string, prefix = 'ES-') => parseTickets(text, { prefix });
const ticket = (number: string, title = '') => ({ number, title });
const organs = ticket('ES-7412280', 'Tractar els ORGANISMES com si fósin un ORGÀNIC');
const products = ticket('ES-7412104', 'PRODUCTES: No fa enviaments a les notificacions');
const ORGANS = organs.title;

describe('parseTickets', () => {
  it.each([
    ['a number with its prefix', `ES-7412280 ${ORGANS}`, organs],
    ['a number alone', `7412280 ${ORGANS}`, organs],
    ['a hash', `#7412280 ${ORGANS}`, organs],
    ["Zammad's usual mark", `Ticket#7412280 ${ORGANS}`, organs],
    ['the word and the number', `Ticket 7412280: ${ORGANS}`, organs],
    ['a tiquet', `Tiquet núm. 7412280 ${ORGANS}`, organs],
    ['small letters', `es-7412280 ${ORGANS}`, organs],
    ['no dash', `ES7412280 ${ORGANS}`, organs],
    ['a space for the dash', `ES 7412280 ${ORGANS}`, organs],
    ['a long dash', `ES–7412280 ${ORGANS}`, organs],
    ['a colon behind', `ES-7412280: ${ORGANS}`, organs],
    ['a dash behind', `ES-7412280 - ${ORGANS}`, organs],
    ['a long dash behind', `ES-7412280 – ${ORGANS}`, organs],
    ['brackets', `[ES-7412280] ${ORGANS}`, organs],
    ['a full stop behind', 'ES-7412280.', ticket('ES-7412280')],
    ['an asterisk', `* ES-7412280 ${ORGANS}`, organs],
    ['an asterisk and no space', `*ES-7412280 ${ORGANS}`, organs],
    ['a dash before', `- ES-7412280 ${ORGANS}`, organs],
    ['a long dash before', `– ES-7412280 ${ORGANS}`, organs],
    ['a bullet', `•ES-7412280 ${ORGANS}`, organs],
    ['a bullet and a tab', `•\tES-7412280 ${ORGANS}`, organs],
    ['a numbered list', `12. ES-7412280 ${ORGANS}`, organs],
    ['another numbered list', `1) ES-7412280 ${ORGANS}`, organs],
    ['a quoted mail', `> > * ES-7412280 ${ORGANS}`, organs],
    ['spaces around', `\u00a0 ES-7412280\u00a0${ORGANS}\u00a0 `, organs],
    ['invisible marks', `\ufeffES-\u200b7412280 ${ORGANS}\u200e`, organs],
    ['columns of a sheet', `ES-7412280\t${ORGANS}`, organs],
    ["columns of Zammad's list", `7412280\t${ORGANS}\tCooperativa Llum\tSoporte\topen\thace 3 días`, organs],
    ['an empty column before', `\t\t7412280\t${ORGANS}\t`, organs],
    ['the number in the last column', `${ORGANS}\tES-7412280`, organs],
    ["the subject of Zammad's mail", `[Ticket#7412280] ${ORGANS}`, organs],
    ["an answer to Zammad's mail", `RE: RV: [ES-7412280] ${ORGANS}`, organs],
    ["an answer to Zammad's mail, the mark behind", `RE: ${ORGANS} [Ticket#7412280]`, organs],
    ['a mark without brackets', `RE: ${ORGANS} Ticket#7412280`, organs],
    ['a link with a number', 'https://zammad.soffid.com/#ticket/zoom/number/7412280', ticket('ES-7412280')],
    [
      'a link in angle brackets',
      '<https://zammad.example/#ticket/zoom/number/7412280>',
      ticket('ES-7412280'),
    ],
    ['a title and a link', `${ORGANS} https://zammad.example/#ticket/zoom/number/7412280`, organs],
    ['a ticket and a link', `ES-7412280 ${ORGANS} https://zammad.example/#ticket/zoom/12`, organs],
    [
      'a link of Markdown',
      `[ES-7412280](https://zammad.example/#ticket/zoom/number/7412280) ${ORGANS}`,
      organs,
    ],
    [
      'a title that has another link',
      'ES-1 Mirar https://portal.example/x#y (urgente)',
      ticket('ES-1', 'Mirar https://portal.example/x#y (urgente)'),
    ],
    ['a title with semicolons', 'ES-1 Altas; bajas; 12 cambios', ticket('ES-1', 'Altas; bajas; 12 cambios')],
    ['a title with a number', 'ES-1 Como el ES-2 pero peor', ticket('ES-1', 'Como el ES-2 pero peor')],
    ['a title with tags', 'ES-1 <b>Alta</b> & "baja"', ticket('ES-1', '<b>Alta</b> & "baja"')],
    ['a title with two spaces', 'ES-1 Alta  y baja', ticket('ES-1', 'Alta  y baja')],
  ])('reads %s', (_what, text, expected) => {
    expect(parse(text)).toEqual({ tickets: [expected], mails: [], unread: [] });
  });

  it.each([
    [
      'lines',
      `* ${organs.number} ${ORGANS}\r\n\r\n* ${products.number} ${products.title}\n`,
      [organs, products],
    ],
    ['semicolons', `ES-7412280 ${ORGANS}; ES-7412104 ${products.title};`, [organs, products]],
    ['commas', 'ES-7412280, ES-7412104', [ticket('ES-7412280'), ticket('ES-7412104')]],
    ['commas and no space', '7412280,7412104', [ticket('ES-7412280'), ticket('ES-7412104')]],
    ['spaces', '7412280 7412104', [ticket('ES-7412280'), ticket('ES-7412104')]],
    [
      'a word',
      'ES-7412280, #7412104 y 7412224',
      [ticket('ES-7412280'), ticket('ES-7412104'), ticket('ES-7412224')],
    ],
    ['cells', '7412280\t7412104', [ticket('ES-7412280'), ticket('ES-7412104')]],
    [
      'a title and a link to another',
      `ES-7412280 ${ORGANS} https://z.example/#ticket/zoom/number/7412104`,
      [organs, ticket('ES-7412104')],
    ],
    [
      'marks, some of them as links',
      'ES-7412280, https://z.example/#ticket/zoom/number/7412104; <https://z.example/#ticket/zoom/number/7412224> y 7412280',
      [ticket('ES-7412280'), ticket('ES-7412104'), ticket('ES-7412224')],
    ],
    [
      'links',
      'https://z.example/#ticket/zoom/number/7412280 https://z.example/#ticket/zoom/number/7412104',
      [ticket('ES-7412280'), ticket('ES-7412104')],
    ],
  ])('reads several tickets between %s', (_what, text, tickets) => {
    expect(parse(text)).toEqual({ tickets, mails: [], unread: [] });
  });

  it.each([
    'RE: Alta de usuarios',
    'RV: RE: Informe 2026',
    'Alta de usuarios; bajas',
    'Es 3 veces más lento',
    '3 usuarios no pueden entrar',
    '#1 en la lista',
    'COVID-19: teletrabajo',
    'RE: como el ES-7412280, pero peor',
    '10.20.30.40 no responde',
  ])('takes «%s» as a mail', (subject) => {
    expect(parse(`* ${subject}`)).toEqual({ tickets: [], mails: [subject], unread: [] });
  });

  it.each([
    'https://zammad.example/#ticket/zoom/12',
    'https://zammad.example/#ticket/zoom/12/345',
    'Alta https://zammad.example/#ticket/zoom/12',
    'Ver https://z.example/#ticket/zoom/number/7412280 https://z.example/#ticket/zoom/number/7412104',
    'https://portal.example/anything',
    'Fecha\tAsunto\tCliente',
    'Tickets:',
    '1234',
    'x'.repeat(501),
  ])('gives back what it cannot read: %s', (line) => {
    expect(parse(line)).toEqual({ tickets: [], mails: [], unread: [line] });
  });

  it.each(['', ' ', '\n\n', '*\n-\n•', '-----', '> \n>', '\t\t', '\u200b'])('finds nothing in %j', (text) => {
    expect(parse(text)).toEqual({ tickets: [], mails: [], unread: [] });
  });

  it('keeps one of a ticket that is there twice, with its title, and one of a mail', () => {
    expect(parse('7412280\nES-7412104 A\nes-7412280 Título\nES-7412280 Otro\nRE: Alta\nre:  alta')).toEqual({
      tickets: [ticket('ES-7412280', 'Título'), ticket('ES-7412104', 'A')],
      mails: ['RE: Alta'],
      unread: [],
    });
  });

  it.each([
    ['', '7412280 A', ticket('7412280', 'A')],
    ['', 'ES-7412280 A', ticket('ES-7412280', 'A')],
    ['Ticket#', '7412280 A', ticket('Ticket#7412280', 'A')],
    ['Ticket#', 'ticket#12 A', ticket('Ticket#12', 'A')],
    ['(x)*', '(X)*7 A', ticket('(x)*7', 'A')],
  ])('numbers with the prefix «%s»', (prefix, text, expected) => {
    expect(parse(text, prefix).tickets).toEqual([expected]);
  });

  it('reads 200 lines and gives back the rest', () => {
    const lines = Array.from({ length: 202 }, (_line, at) => `ES-${String(at + 1)} Título`);
    const { tickets, unread } = parse(lines.join('\n\n'));

    expect(tickets).toHaveLength(200);
    expect(unread).toEqual(['ES-201 Título', 'ES-202 Título']);
  });

  it('reads any text, and loses no line', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'ES-7412280',
        '7412104',
        '#',
        'Ticket',
        '[',
        ']',
        '(',
        ';',
        ',',
        ' ',
        '\n',
        '\t',
        '* ',
        '1. ',
      ),
      fc.constantFrom('RE: ', 'título', ':', '-', 'https://z.example/#ticket/zoom/', 'number/', '12', '>'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.constantFrom('ES-', '', 'T#', '['),
        (pieces, prefix) => {
          const text = pieces.join('');
          const { tickets, mails, unread } = parse(text, prefix);
          expect(tickets.every(({ number, title }) => /\d$/.test(number) && title === title.trim())).toBe(
            true,
          );
          expect(new Set(tickets.map(({ number }) => number)).size).toBe(tickets.length);
          expect(mails.every((mail) => mail !== '' && mail === mail.trim())).toBe(true);
          expect(tickets.length + mails.length + unread.length > 0).toBe(pastedEntries(text).length > 0);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads a long text in no time', () => {
    for (const text of [
      'ES-'.repeat(50_000),
      ' '.repeat(100_000),
      '[('.repeat(50_000),
      '#ticket/zoom/\n'.repeat(9000),
    ]) {
      const { tickets } = parse(text);
      expect(tickets).toEqual([]);
    }
  });
});

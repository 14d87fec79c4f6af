import * as fc from 'fast-check';
import { parseAddressList } from '../../src/domain/address-list';

const person = (name: string, address: string, recipient: 'to' | 'cc' = 'to') => ({
  name,
  address,
  recipient,
});
const marta = person('Marta Puig', 'marta@client.example');
const joan = person('Joan Soler', 'joan@client.example');

describe('parseAddressList', () => {
  it.each([
    ['a bare address', 'marta@client.example', [person('', 'marta@client.example')]],
    ['a name in front', 'Marta Puig <marta@client.example>', [marta]],
    ['no space before the bracket', 'Marta Puig<marta@client.example>', [marta]],
    ['brackets alone', '<marta@client.example>', [person('', 'marta@client.example')]],
    ['a name behind, in parentheses', 'marta@client.example (Marta Puig)', [marta]],
    ['a quoted name', '"Marta Puig" <marta@client.example>', [marta]],
    ['curly quotes', '“Marta Puig” <marta@client.example>', [marta]],
    ["Outlook's single quotes", "'Marta Puig' <marta@client.example>", [marta]],
    [
      'a quoted name with a comma',
      '"Puig, Marta" <marta@client.example>',
      [person('Puig, Marta', 'marta@client.example')],
    ],
    [
      'a name with a comma and no quotes',
      'Puig Riera, Marta <marta@client.example>; Soler, Joan <joan@client.example>',
      [person('Puig Riera, Marta', 'marta@client.example'), person('Soler, Joan', 'joan@client.example')],
    ],
    [
      'the same with commas between people',
      "Puig, Marta <marta@client.example>, 'Soler, Joan' <joan@client.example>",
      [person('Puig, Marta', 'marta@client.example'), person('Soler, Joan', 'joan@client.example')],
    ],
    [
      'an apostrophe in a name',
      "Jaume d'Oms <j@client.example>",
      [person("Jaume d'Oms", 'j@client.example')],
    ],
    ['an apostrophe in an address', "o'neil@client.example", [person('', "o'neil@client.example")]],
    ['an address in single quotes', "'marta@client.example'", [person('', 'marta@client.example')]],
    ['commas', 'Marta Puig <marta@client.example>, Joan Soler <joan@client.example>', [marta, joan]],
    ['semicolons', 'Marta Puig <marta@client.example>;Joan Soler <joan@client.example>;', [marta, joan]],
    ['lines', 'Marta Puig <marta@client.example>\r\nJoan Soler <joan@client.example>\n', [marta, joan]],
    [
      'spaces only',
      'a@client.example b@client.example',
      [person('', 'a@client.example'), person('', 'b@client.example')],
    ],
    ['two cells of a sheet', 'Marta Puig\tmarta@client.example', [marta]],
    ['a folded line', 'Marta Puig\n  <marta@client.example>', [marta]],
    ["Outlook's mailto", 'Marta Puig [mailto:marta@client.example]', [marta]],
    [
      'an address that links to itself',
      'marta@client.example <mailto:marta@client.example>',
      [person('', 'marta@client.example')],
    ],
    [
      'an address as its own name',
      '"marta@client.example" <marta@client.example>',
      [person('', 'marta@client.example')],
    ],
    [
      'another address as the name',
      'old@client.example <marta@client.example>',
      [person('', 'marta@client.example')],
    ],
    [
      'a name with an accent and a dot',
      'Núria Cancel·la <n@client.example>',
      [person('Núria Cancel·la', 'n@client.example')],
    ],
    ['a domain in capitals', 'Marta.Puig@CLIENT.Example', [person('', 'Marta.Puig@client.example')]],
    ['an encoded name', '=?UTF-8?Q?Marta?= <marta@client.example>', [person('', 'marta@client.example')]],
    ['a full stop at the end', 'Marta Puig <marta@client.example>.', [marta]],
    [
      'nothing between two people',
      'Marta Puig <marta@client.example> Joan Soler <joan@client.example>',
      [marta, joan],
    ],
    [
      'a quoted mail',
      '> Marta Puig <marta@client.example>,\n> Joan Soler <joan@client.example>',
      [marta, joan],
    ],
    ['invisible marks', '\u200eMarta Puig\u200b <marta@client.example>\ufeff', [marta]],
  ])('reads %s', (_what, text, contacts) => {
    expect(parseAddressList(text)).toEqual({ contacts, unread: [] });
  });

  it.each([
    ['To:', 'to'],
    ['Para:', 'to'],
    ['Per a:', 'to'],
    ['A:', 'to'],
    ['De:', 'to'],
    ['From:', 'to'],
    ['> To :', 'to'],
    ['Cc:', 'cc'],
    ['CC:', 'cc'],
    ['cc :', 'cc'],
    ['CCO:', 'cc'],
    ['Bcc:', 'cc'],
    ['Copia:', 'cc'],
    ['Còpia:', 'cc'],
  ] as const)('takes the kind of recipient from «%s»', (heading, recipient) => {
    expect(parseAddressList(`${heading} Marta Puig <marta@client.example>`)).toEqual({
      contacts: [{ ...marta, recipient }],
      unread: [],
    });
  });

  it('keeps a heading until the next one', () => {
    const text = 'Para: a@client.example\nb@client.example\nCC: c@client.example;\nd@client.example';
    expect(parseAddressList(text).contacts.map((one) => one.recipient)).toEqual(['to', 'to', 'cc', 'cc']);
  });

  it('reads headings in the middle of a line', () => {
    const text = 'To: a@client.example Cc: b@client.example, c@client.example; Para: d@client.example';
    expect(parseAddressList(text)).toEqual({
      contacts: [
        person('', 'a@client.example'),
        person('', 'b@client.example', 'cc'),
        person('', 'c@client.example', 'cc'),
        person('', 'd@client.example'),
      ],
      unread: [],
    });
  });

  it('reads the head of a mail that Outlook quotes, without its date and subject', () => {
    const text = [
      'De: Soler, Joan <joan@client.example>',
      'Enviado el: lunes, 23 de noviembre de 2026 10:02',
      'Para: Puig, Marta <marta@client.example>; soporte@partner.example',
      'CC: "Equipo, proyecto" <equipo@company.example>',
      'Asunto: RE: Despliegue: fechas, horas',
    ].join('\n');
    expect(parseAddressList(text)).toEqual({
      contacts: [
        person('Soler, Joan', 'joan@client.example'),
        person('Puig, Marta', 'marta@client.example'),
        person('', 'soporte@partner.example'),
        person('Equipo, proyecto', 'equipo@company.example', 'cc'),
      ],
      unread: [],
    });
  });

  it.each([
    [
      'the first spelling and a later name',
      'marta@client.example; Marta Puig <MARTA@client.example>',
      [marta],
    ],
    ['the first name', 'Marta Puig <marta@client.example>, Marta P. <marta@client.example>', [marta]],
    ['To rather than Cc', 'Cc: marta@client.example\nTo: Marta Puig <marta@client.example>', [marta]],
    ['To when Cc comes later', 'To: Marta Puig <marta@client.example>\nCc: marta@client.example', [marta]],
  ])('keeps one contact for an address that is there twice: %s', (_what, text, contacts) => {
    expect(parseAddressList(text).contacts).toEqual(contacts);
  });

  it.each([
    ['hello', ['hello']],
    ['marta@client', ['marta@client']],
    ['@client.example', ['@client.example']],
    ['marta at client.example', ['marta at client.example']],
    ['Marta </o=EXAMPLE/cn=marta>', ['Marta </o=EXAMPLE/cn=marta>']],
    ['Buenos días, a todos', ['Buenos días', 'a todos']],
    ['Marta Puig; Joan Soler <joan@client.example>', ['Marta Puig']],
    ['joan@client.example, Marta Puig', ['Marta Puig']],
    ['"Marta Puig; joan@client.example', ['"Marta Puig']],
    ['Marta <marta@client; joan@client.example', ['Marta <marta@client']],
  ])('gives back what it cannot read of «%s»', (text, unread) => {
    expect(parseAddressList(text).unread).toEqual(unread);
  });

  it.each(['', ' ', '\n\n', ',;,', 'To:', 'To:\nCc: ;'])('finds nothing in %j', (text) => {
    expect(parseAddressList(text)).toEqual({ contacts: [], unread: [] });
  });

  it('reads any text, and every contact has an address', () => {
    const piece = fc.constantFrom(
      'Marta',
      '"',
      '<',
      '>',
      '(',
      ')',
      ',',
      ';',
      '\n',
      ' ',
      ':',
      'a@b.example',
      'Cc:',
      "'",
      '@',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { contacts } = parseAddressList(pieces.join(''));
        expect(
          contacts.every(({ address }) => /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/.test(address)),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every person of a list that it is given in the usual form', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,8} [A-Z][a-z]{1,8}$/);
    const local = fc.stringMatching(/^[a-z][a-z0-9.]{0,8}[a-z]$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ name, local }), { selector: (one) => one.local, maxLength: 12 }),
        fc.constantFrom(', ', '; ', '\n', ';'),
        (people, separator) => {
          const text = people.map((one) => `${one.name} <${one.local}@client.example>`).join(separator);
          expect(parseAddressList(text)).toEqual({
            contacts: people.map((one) => person(one.name, `${one.local}@client.example`)),
            unread: [],
          });
        },
      ),
    );
  });
});

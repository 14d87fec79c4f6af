import type { Mail } from '../../src/domain/mail';
import { checkMail } from '../../src/domain/mail-guards';
import type { GuardFacts } from '../../src/domain/mail-guards';

const at = (address: string, name = '') => ({ name, address });

const MAIL: Mail = {
  subject: 'Vila Nova: despliegue en PRO (DEP-2026-0147)',
  text: 'Buenas tardes.\n\n* ES-1 Como en Hotel Mar, {{x}}\n\nSaludos cordiales.',
  html: '',
  to: [at('nuria@vilanova.example', 'Núria')],
  cc: [at('Support@Soffid.example')],
};

const FACTS: GuardFacts = {
  customerName: 'Vila Nova',
  otherCustomers: ['Hotel Mar', 'Nova', 'Ajuntament de Vila Nova'],
  knownDomains: ['vilanova.example', 'soffid.example'],
  ticketInboxes: ['Tickets@soffid.example'],
  ownLines: ['ES-1 Como en Hotel Mar, {{x}}'],
  quotaLeft: 2,
};

const check = (mail: Partial<Mail>, facts: Partial<GuardFacts> = {}): string[] =>
  checkMail({ ...MAIL, ...mail }, { ...FACTS, ...facts }).map(
    ({ severity, code, found }) => `${severity} ${code} ${found}`,
  );

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => at(`p${String(index)}@vilanova.example`));

const text = (words: string): Partial<Mail> => ({ text: words });

describe('checkMail', () => {
  it('finds nothing in a mail that may leave', () => {
    expect(check({})).toEqual([]);
  });

  it.each<[string, Partial<Mail>, Partial<GuardFacts>, string[]]>([
    ['nobody in To', { to: [] }, {}, ['refused no-recipient ']],
    ['50 recipients', { to: people(49) }, { quotaLeft: 50 }, []],
    ['51 recipients', { to: people(50) }, { quotaLeft: 51 }, ['refused too-many-recipients 51']],
    ['too little quota', {}, { quotaLeft: 1 }, ['refused quota 1']],
    ['no quota', {}, { quotaLeft: 0 }, ['refused quota 0']],
    ['an unknown quota', {}, { quotaLeft: null }, []],
    ['an empty subject', { subject: ' ' }, {}, ['refused bad-subject ']],
    ['a subject of two lines', { subject: 'a\r\nBcc: b@vilanova.example' }, {}, ['refused bad-subject ']],
    ['a subject of 250', { subject: 'a'.repeat(250) }, {}, []],
    ['a subject of 251', { subject: 'a'.repeat(251) }, {}, ['refused bad-subject ']],
    ['an empty body', text(' \n '), {}, ['refused empty-body ']],
    ['a placeholder', text('a {{note}} {{note}}'), {}, ['refused unresolved-placeholder {{note}}']],
    ['one in the subject', { subject: 'a {{{id}}}' }, {}, ['refused unresolved-placeholder {{id}}']],
    ['a stranger', { cc: [at('x@Mail.example')] }, {}, ['confirm unknown-domain mail.example']],
    ['a subdomain', { cc: [at('x@a.vilanova.example')] }, {}, ['confirm unknown-domain a.vilanova.example']],
    [
      'the inbox',
      { cc: [at('tickets@SOFFID.example')] },
      {},
      ['confirm ticket-inbox tickets@soffid.example'],
    ],
    ['another customer', text('Como en HOTEL  mar.'), {}, ['confirm other-customer Hotel Mar']],
    ['one in the subject', { subject: "L'Hotel-Mar" }, {}, ['confirm other-customer Hotel Mar']],
    ['a part of a name', text('Hotel Marina, hotel'), {}, []],
    ['a name within our own', text('vila nova'), {}, []],
    ['that name alone', text('Vila Nova y Nova'), {}, ['confirm other-customer Nova']],
    [
      'a name around ours',
      text('Ajuntament de Vila Nova'),
      {},
      ['confirm other-customer Ajuntament de Vila Nova'],
    ],
    [
      'a ticket of another customer',
      {},
      { ownLines: [] },
      ['refused unresolved-placeholder {{x}}', 'confirm other-customer Hotel Mar'],
    ],
    ['a customer without a name', {}, { otherCustomers: ['', '—'] }, []],
  ])('judges %s', (_what, mail, facts, found) => {
    expect(check(mail, facts)).toEqual(found);
  });

  it.each([
    ['', 'Núria'],
    ['nuria', ''],
    ['nuria@vilanova', ''],
    ['núria@vilanova.example', ''],
    ['a b@vilanova.example', ''],
    ['a@b@vilanova.example', ''],
    ['.a@vilanova.example', ''],
    ['a@vilanova..example', ''],
    ['a@vilanova.example, b@vilanova.example', ''],
    ['<a@vilanova.example>', ''],
    ['a@vilanova.example\nBcc: b@vilanova.example', ''],
    ['a@vilanova.example', 'Núria\r\nBcc: b@vilanova.example'],
    [`${'a'.repeat(239)}@vilanova.example`, ''],
  ])('refuses the address %j of %j', (address, name) => {
    const [found, ...others] = checkMail({ ...MAIL, to: [at(address, name)] }, FACTS);

    expect(found).toMatchObject({ severity: 'refused', code: 'bad-address' });
    expect(found?.found).not.toMatch(/^$|[\r\n]/);
    expect(others).toEqual([]);
  });

  it.each(["o'hara+x@vilanova.example", 'a.b-c_d@vilanova.example', 'a@compañía.example'])(
    'takes the address %s',
    (address) => {
      expect(
        check(
          { to: [at(address)] },
          { knownDomains: ['vilanova.example', 'soffid.example', 'compañía.example'] },
        ),
      ).toEqual([]);
    },
  );
});

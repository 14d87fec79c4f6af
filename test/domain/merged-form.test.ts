import * as fc from 'fast-check';
import { fieldOf, mergeForms, sameForm, withTheirs } from '../../src/domain/merged-form';

let lines = 0;
/** Each on a line of its own, as a form makes them. */
const component = (name: string, version: string) => ({ id: `line-${String(++lines)}`, name, version });

const base = {
  date: '2026-12-02',
  time: '17:00',
  what: 'Alta',
  executor: 'ana@soffid.example',
  tickets: [{ number: 'ES-1', title: 'Uno' }],
  mails: [{ id: 'm1', subject: 'Nóminas' }],
  components: [component('addon-diba', '3.2.11'), component('portal', '1.0')],
  parties: [{ name: 'Núria', address: 'nuria@vilanova.example', recipient: 'to' }],
  restarts: { consoles: true, syncservers: false },
  environments: ['PRO'],
  agreement: { state: 'due', who: '', how: 'mail' },
};
type Form = typeof base;

describe('mergeForms', () => {
  it.each<[string, Partial<Form>, Partial<Form>, Partial<Form>, string[]]>([
    ['takes what only they changed', { what: 'Baja' }, {}, { what: 'Baja' }, []],
    ['keeps what only I changed', {}, { what: 'Baja' }, { what: 'Baja' }, []],
    ['keeps mine of what both changed', { what: 'Baja' }, { what: 'Cambio' }, { what: 'Cambio' }, ['what']],
    ['sees no clash where both say the same', { what: 'Baja' }, { what: 'Baja' }, { what: 'Baja' }, []],
    [
      'adds their tickets after mine',
      { tickets: [...base.tickets, { number: 'ES-2', title: 'Dos' }] },
      { tickets: [{ number: 'ES-3', title: 'Tres' }, ...base.tickets] },
      { tickets: [{ number: 'ES-3', title: 'Tres' }, ...base.tickets, { number: 'ES-2', title: 'Dos' }] },
      [],
    ],
    [
      'drops the ticket that they removed',
      { tickets: [] },
      { what: 'Baja' },
      { tickets: [], what: 'Baja' },
      [],
    ],
    ['keeps out what I removed', { what: 'Baja' }, { mails: [] }, { what: 'Baja', mails: [] }, []],
    [
      'tells what I changed and they removed',
      { tickets: [] },
      { tickets: [{ number: 'ES-1', title: 'Otro' }] },
      { tickets: [{ number: 'ES-1', title: 'Otro' }] },
      ['tickets.es-1'],
    ],
    [
      'tells what I removed and they changed',
      { tickets: [{ number: 'ES-1', title: 'Otro' }] },
      { tickets: [] },
      { tickets: [] },
      ['tickets.es-1'],
    ],
    [
      'merges the versions of different components',
      { components: [component('addon-diba', '3.2.12'), component('portal', '1.0')] },
      { components: [component('addon-diba', '3.2.11'), component('portal', '1.1')] },
      { components: [component('addon-diba', '3.2.12'), component('portal', '1.1')] },
      [],
    ],
    [
      'tells two versions of one component',
      { components: [component('Addon-Diba', '3.2.12')] },
      { components: [component('addon-diba', '3.2.13')] },
      { components: [component('Addon-Diba', '3.2.13')] },
      ['components.addon-diba.version'],
    ],
    [
      'merges the fields of a group',
      { restarts: { consoles: false, syncservers: false } },
      { restarts: { consoles: true, syncservers: true } },
      { restarts: { consoles: false, syncservers: true } },
      [],
    ],
    [
      'takes an agreement whole',
      { agreement: { state: 'there', who: 'Núria', how: 'mail' } },
      { agreement: { state: 'due', who: '', how: 'phone' } },
      { agreement: { state: 'due', who: '', how: 'phone' } },
      ['agreement'],
    ],
    [
      'takes a date with its time',
      { time: '18:00' },
      { date: '2026-12-03' },
      { date: '2026-12-03' },
      ['when'],
    ],
    [
      'merges texts of a list',
      { environments: ['PRO', 'TEST'] },
      { environments: ['DES', 'PRO'] },
      { environments: ['DES', 'PRO', 'TEST'] },
      [],
    ],
    [
      'knows people by their address',
      { parties: [{ name: 'Núria F.', address: 'NURIA@vilanova.example', recipient: 'to' }] },
      { parties: [{ name: 'Núria', address: 'nuria@vilanova.example', recipient: 'cc' }] },
      { parties: [{ name: 'Núria F.', address: 'nuria@vilanova.example', recipient: 'cc' }] },
      [],
    ],
  ])('%s', (_what, ...row) => {
    const [theirs, mine, merged, conflicts] = row;
    const result = mergeForms(base, { ...base, ...theirs }, { ...base, ...mine });

    expect(sameForm({ ...result.form, parties: [] }, { ...base, ...merged, parties: [] })).toBe(true);
    expect(result.form.parties.map(({ name, recipient }) => [name, recipient])).toEqual(
      (merged.parties ?? base.parties).map(({ name, recipient }) => [name, recipient]),
    );
    expect(result.conflicts.map(({ path }) => path.join('.'))).toEqual(conflicts);
  });

  it('keeps every one of several rows that nobody has named yet', () => {
    const mine = {
      ...base,
      tickets: [...base.tickets, { number: '', title: 'a' }, { number: '', title: 'b' }],
    };

    expect(mergeForms(base, { ...base, what: 'Baja' }, mine).form.tickets).toEqual(mine.tickets);
  });

  const word = fc.constantFrom('a', 'b', 'c');
  const row = <K extends string>(key: K) => fc.record({ [key]: word, version: word, id: fc.string() });
  const formsWith = (several: typeof fc.array | typeof unique) =>
    fc.record({
      date: word,
      time: word,
      what: word,
      components: several(row('name')),
      tickets: several(row('number')),
      parties: several(row('address')),
      environments: several(word),
      restarts: fc.record({ consoles: fc.boolean(), other: word }),
      agreement: fc.record({ who: word, how: word }),
    });
  const unique = <T>(item: fc.Arbitrary<T>) =>
    fc.uniqueArray(item, {
      maxLength: 3,
      selector: (one) =>
        typeof one === 'object' && one !== null ? JSON.stringify(Object.entries(one)[0]) : one,
    });
  const forms = formsWith(unique);
  const anyForms = formsWith(fc.array);

  it('is mine where they changed nothing, and theirs where I changed nothing', () => {
    fc.assert(
      fc.property(anyForms, anyForms, (before, after) => {
        expect(mergeForms(before, before, after)).toEqual({ form: after, conflicts: [] });
        expect(sameForm(mergeForms(before, after, before).form, after)).toBe(true);
      }),
    );
  });

  it('loses nothing that I changed', () => {
    fc.assert(
      fc.property(forms, forms, forms, (before, theirs, mine) => {
        const { form } = mergeForms(before, theirs, mine);
        // Mine, laid over it again, has nothing to add and clashes with nothing.
        const again = mergeForms(before, form, mine);
        expect([again.conflicts, sameForm(again.form, form)]).toEqual([[], true]);
      }),
    );
  });

  it('loses no row of mine, though several have the same name', () => {
    fc.assert(
      fc.property(anyForms, anyForms, anyForms, (before, theirs, mine) => {
        const { form } = mergeForms(before, theirs, mine);
        const has = (list: readonly object[], one: object): boolean =>
          list.some((other) => sameForm(other, one));
        const typed = mine.components.filter((one) => !has(before.components, one));
        expect(typed.filter((one) => !has(form.components, one))).toEqual([]);
      }),
    );
  });

  it('says the same when asked again', () => {
    fc.assert(
      fc.property(forms, forms, forms, (before, theirs, mine) => {
        const { form, conflicts } = mergeForms(before, theirs, mine);
        const again = mergeForms(before, theirs, form);
        expect([again.conflicts, sameForm(again.form, form)]).toEqual([conflicts, true]);
      }),
    );
  });

  it('has no clash left once theirs is taken of each', () => {
    fc.assert(
      fc.property(forms, forms, forms, (before, theirs, mine) => {
        const { form, conflicts } = mergeForms(before, theirs, mine);
        const taken = conflicts.reduce((one, conflict) => withTheirs(one, conflict), form);
        expect(mergeForms(before, theirs, taken).conflicts).toEqual([]);
      }),
    );
  });
});

describe('fieldOf', () => {
  it.each([
    [['what'], 'what'],
    [['when'], 'date'],
    [['agreement'], 'agreement.state'],
    [['prerequisites', 'tested'], 'prerequisites.tested.state'],
    [['components', 'portal', 'version'], 'components.1.version'],
    [['tickets', 'es-9'], 'tickets.-1'],
    [['restarts', 'consoles'], 'restarts.consoles'],
  ])('finds %j', (path, field) => {
    expect(fieldOf(base, path)).toBe(field);
  });
});

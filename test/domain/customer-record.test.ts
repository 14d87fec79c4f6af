import type { NewCustomer } from '../../src/domain/customer-record';
import { customersOf, rowsOf } from '../../src/domain/customer-record';
import type { Table } from '../../src/domain/registry-table';
import { readTable } from '../../src/domain/registry-table';
import type { RegistryTabName } from '../../src/domain/registry-tabs';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import type { CellContent } from '../../src/domain/sheet-change';
import { aContact, aCustomer, anEnvironment, valueOf } from '../support/builders';

type Row = Readonly<Record<string, CellContent>>;

function table(name: RegistryTabName, rows: readonly Row[]): Table {
  const { columns } = REGISTRY_TABS[name];
  const cells = rows.map((row) => columns.map(({ key }) => row[key] ?? null));
  const headings = columns.map((column) => column.heading.es);
  return valueOf(readTable(REGISTRY_TABS[name], { sheetId: 1, cells: [headings, ...cells] }));
}

const read = (customers: readonly Row[], environments: readonly Row[] = [], contacts: readonly Row[] = []) =>
  customersOf(
    table('Customers', customers),
    table('Environments', environments),
    table('Contacts', contacts),
  );

/** What is read of what is written for a customer. */
function written(customer: NewCustomer, log: Parameters<typeof rowsOf>[2]) {
  const rows = rowsOf('acme', customer, log);
  return read([rows.customer], rows.environments, rows.contacts);
}

const CLAIM = 'creating 1 2026-12-01T09:07:00.000Z engineer@soffid.example';

describe('customersOf', () => {
  it('reads what rowsOf writes', () => {
    const customer = aCustomer({
      partner: '=Partner',
      managedBy: 'delegated',
      domains: ['a.example', 'b.example'],
      environments: [
        anEnvironment({ accessManagement: true, monitoringUrl: 'https://m.example' }),
        anEnvironment({
          name: 'PRE',
          kind: 'cloud-test-with-production-data',
          maintenanceMode: false,
          consoles: 0,
        }),
      ],
      contacts: [aContact(), aContact({ role: 'helpdesk', recipient: 'cc' })],
    });

    expect(written(customer, { cell: 'file-1', tab: 7, headings: { what: 'Motivo', id: 'ID DEP' } })).toEqual(
      [
        {
          ...customer,
          key: 'acme',
          helpdeskNeeded: true,
          noteVisibility: 'internal',
          log: { kind: 'made', fileId: 'file-1', sheetId: 7, headings: { what: 'Motivo', id: 'ID DEP' } },
        },
      ],
    );
  });

  it.each([
    ['public', 'public'],
    ['Public', 'public'],
    ['', 'internal'],
    ['everybody', 'internal'],
  ])('reads %j as who may read the closing comment', (cell, visibility) => {
    expect(read([{ key: 'acme', 'note-visibility': cell }])[0]?.noteVisibility).toBe(visibility);
  });

  it.each<[string, string, object]>([
    ['a file’s id', 'file-1', { kind: 'made', fileId: 'file-1' }],
    ['a claim', CLAIM, { kind: 'claimed', cell: CLAIM, claim: { by: 'engineer@soffid.example' } }],
    ['nothing', '', { kind: 'none' }],
  ])('reads where the log is from %s', (_what, log, expected) => {
    expect(read([{ key: 'acme', log }])[0]?.log).toMatchObject(expected);
  });

  it.each([
    ['broken JSON', '{"what":'],
    ['a list', '["what"]'],
    ['a word', '"what"'],
    ['null', 'null'],
    ['unknown keys and values', '{"zzz":"a","what":1}'],
  ])('reads headings that are %s as none', (_what, headings) => {
    expect(read([{ key: 'acme', log: 'file-1', 'log-headings': headings }])[0]?.log).toMatchObject({
      headings: {},
    });
  });

  it('gives each customer its own environments and contacts', () => {
    const customers = read(
      [{ key: 'acme' }, { key: 'zeta' }],
      [
        { customer: 'acme', name: 'A' },
        { customer: 'zeta', name: 'Z' },
        { customer: 'gone', name: 'G' },
      ],
      [{ customer: 'zeta', address: 'z@zeta.example' }],
    );

    expect(customers.map((one) => one.environments.map(({ name }) => name))).toEqual([['A'], ['Z']]);
    expect(customers.map((one) => one.contacts.length)).toEqual([0, 1]);
  });

  it('leaves out a row without a key', () => {
    expect(read([{ name: 'Notas al pie' }])).toEqual([]);
  });

  it.each(['yes', 'Sí', 'TRUE', 'x', 'verdadero', 'Cert'])('reads the flag "%s" as set', (flag) => {
    const [customer] = read([{ key: 'acme' }], [{ customer: 'acme', name: 'A', 'privileged-access': flag }]);
    expect(customer?.environments[0]?.privilegedAccess).toBe(true);
  });

  it.each([null, 'no', 'false', 'quizá'])('reads the flag "%s" as not set', (flag) => {
    const [customer] = read([{ key: 'acme' }], [{ customer: 'acme', name: 'A', 'privileged-access': flag }]);
    expect(customer?.environments[0]?.privilegedAccess).toBe(false);
  });

  it('reads what people mistyped as what asks most', () => {
    const [customer] = read(
      [{ key: 'acme', 'managed-by': 'nosotros', language: 'deutsch' }],
      [{ customer: 'acme', name: 'A', kind: 'PROD', consoles: 'dos', syncservers: '-3' }],
      [{ customer: 'acme', address: 'a@b.example', role: 'amigo', recipient: 'bcc' }],
    );

    expect(customer).toMatchObject({
      managedBy: 'us',
      language: 'es',
      environments: [{ kind: 'production', consoles: 0, syncservers: 0 }],
      contacts: [{ role: 'project-team', recipient: 'to' }],
    });
  });

  it('reads domains in lower case', () => {
    expect(read([{ key: 'acme', domains: 'A.example; B.Example' }])[0]?.domains).toEqual([
      'a.example',
      'b.example',
    ]);
  });
});

describe('rowsOf', () => {
  it('asks for the helpdesk when the customer has one', () => {
    const log = { cell: CLAIM, tab: 'tab', headings: {} };
    const helpdesk = aCustomer({ contacts: [aContact({ role: 'helpdesk' })] });

    expect(rowsOf('acme', helpdesk, log).customer['helpdesk-needed']).toBe('yes');
    expect(rowsOf('acme', aCustomer(), log).customer['helpdesk-needed']).toBe('no');
  });

  it('names only columns that the tabs have', () => {
    const rows = rowsOf('acme', aCustomer(), { cell: 'x', tab: 1, headings: {} });
    const keys = (name: RegistryTabName) => REGISTRY_TABS[name].columns.map(({ key }) => key);

    expect(keys('Customers')).toEqual(expect.arrayContaining(Object.keys(rows.customer)));
    expect(keys('Environments')).toEqual(expect.arrayContaining(Object.keys(rows.environments[0]!)));
    expect(keys('Contacts')).toEqual(expect.arrayContaining(Object.keys(rows.contacts[0]!)));
  });
});

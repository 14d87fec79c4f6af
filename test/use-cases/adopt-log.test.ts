import type { CellContent } from '../../src/domain/sheet-change';
import type { Adoption } from '../../src/use-cases/adopt-log';
import { adoptLog } from '../../src/use-cases/adopt-log';
import { createCustomer } from '../../src/use-cases/create-customer';
import { readHome } from '../../src/use-cases/read-home';
import {
  aCustomer,
  auditedIn,
  aSheet,
  createReadyOffice,
  fileWith,
  logsIn,
  putLog,
  refusalOf,
  rowsIn,
  tabOf,
  valueOf,
} from '../support/builders';
import { callsOf, disturbedRun } from '../support/in-memory-disturbance';
import type { MemoryFile } from '../support/in-memory-drive';
import type { Office } from '../support/in-memory-office';
import { COLLEAGUE, ENGINEER } from '../support/in-memory-office';

const ROWS: CellContent[][] = [
  ['Despliegues de Acme'],
  [],
  ['ID', 'Coste', 'Estado', 'Qué se hizo', 'Fecha despliegue'],
  [7, 120.5, 'Hecho', '=HYPERLINK("x")', 45_992],
  [8, null, 'Revertido', null, 45_999, null, 'al margen'],
];

interface Found {
  readonly office: Office;
  readonly file: MemoryFile;
}

/** A log that people kept by hand, as wide as what is in it. */
function createHandKept(): Found {
  const office = createReadyOffice();
  const file = putLog(office, 'Acme - Registro', [
    aSheet([['Teléfonos']], { sheetId: 1, title: 'Notas' }),
    aSheet(ROWS, { sheetId: 5, columnCount: 7 }),
  ]);
  return { office, file };
}

const anAdoption = (about: Partial<Adoption> = {}): Adoption => ({
  customer: aCustomer({ name: 'Acme' }),
  sheetId: 5,
  headingRow: 2,
  columns: [
    { key: 'date', column: 4 },
    { key: 'status', column: 2 },
    { key: 'what', column: 3 },
  ],
  ...about,
});

const adopt = ({ office, file }: Found, about: Partial<Adoption> = {}, email = ENGINEER) =>
  adoptLog(office.visit({ email, open: file.id }), anAdoption(about));

/** What the log holds, as it is read. */
const contentOf = ({ office, file }: Found) =>
  office
    .visit({ email: ENGINEER })
    .spreadsheets.read(file.id)[1]
    ?.cells.map((row) => [...row]);

/** The rows with the one heading in the column right of everything. */
const ADOPTED = ROWS.map((row, index) => (index === 2 ? [...row, null, null, 'ID DEP'] : row));

describe('adoptLog', () => {
  it('writes one heading at the far right and changes no cell that is there', () => {
    const found = createHandKept();

    valueOf(adopt(found));

    expect(found.file.sheets[1]?.columnCount).toBe(8);
    expect(contentOf(found)).toEqual(ADOPTED);
    expect(found.file.sheets[1]?.looks).toEqual([]);
    expect(found.file.sheets[0]?.cells).toEqual([['Teléfonos']]);
  });

  it('registers the customer with the headings that were confirmed', () => {
    const found = createHandKept();

    const { key, log } = valueOf(adopt(found));

    expect(log.id).toBe(found.file.id);
    const [row] = rowsIn(found.office, 'Customers');
    expect(row).toMatchObject({ key, name: 'Acme', log: found.file.id, 'log-tab': 5 });
    expect(JSON.parse(String(row?.['log-headings']))).toEqual({
      date: 'Fecha despliegue',
      status: 'Estado',
      what: 'Qué se hizo',
      id: 'ID DEP',
    });
    expect(auditedIn(found.office).at(-1)).toMatchObject({
      who: ENGINEER,
      action: 'adopt-log',
      subject: 'acme',
    });
    expect(found.file.mark).toEqual({ kind: 'log', customerKey: 'acme' });
  });

  it('makes a log that the sidebar knows and finds nothing amiss in', () => {
    const found = createHandKept();
    valueOf(adopt(found));

    const { place } = valueOf(readHome(found.office.visit({ email: ENGINEER, open: found.file.id })));

    expect(place).toMatchObject({ kind: 'log', customer: { name: 'Acme' }, troubles: [] });
  });

  describe('refuses', () => {
    it.each<[string, Adoption['columns'], string, string]>([
      [
        'two things from one column',
        [
          { key: 'date', column: 4 },
          { key: 'start', column: 4 },
        ],
        'columns.1.column',
        'column-twice',
      ],
      [
        'one thing from two columns',
        [
          { key: 'date', column: 4 },
          { key: 'date', column: 2 },
        ],
        'columns.1.key',
        'choice',
      ],
    ])('%s', (_what, columns, field, code) => {
      const found = createHandKept();

      expect(refusalOf(adopt(found, { columns }))).toEqual({ code: 'fields', problems: [{ field, code }] });
      expect(found.file.sheets[1]?.cells).toEqual(ROWS);
    });

    it('a column whose heading an earlier column has too, because it would be found there later', () => {
      const office = createReadyOffice();
      const file = putLog(office, 'Acme', [aSheet([['Estado', 'Fecha', 'Qué', 'ESTADO:']])]);
      const columns = [{ key: 'status', column: 3 }] as const;

      const refusal = refusalOf(adopt({ office, file }, { sheetId: 0, headingRow: 0, columns }));

      expect(refusal).toEqual({ code: 'heading-twice', heading: 'ESTADO:' });
    });

    it.each([
      ['a row that holds the headings no more', { headingRow: 3 }],
      ['a column without a heading', { columns: [{ key: 'date', column: 6 }] as const }],
      [
        'columns that were moved since they were shown',
        { columns: [{ key: 'date', column: 4, heading: 'Estado' }] as const },
      ],
    ])('%s', (_what, about) => {
      expect(refusalOf(adopt(createHandKept(), about))).toEqual({ code: 'headings-changed' });
    });

    it('a tab that is gone', () => {
      expect(refusalOf(adopt(createHandKept(), { sheetId: 99 }))).toEqual({ code: 'sheet-missing' });
    });

    it('a name that is not one', () => {
      expect(refusalOf(adopt(createHandKept(), { customer: aCustomer({ name: 'a/b' }) }))).toEqual({
        code: 'fields',
        problems: [{ field: 'customer.name', code: 'name-characters' }],
      });
    });

    it('the name of a customer that is there, and touches nothing', () => {
      const found = createHandKept();
      valueOf(createCustomer(found.office.visit({ email: ENGINEER }), aCustomer({ name: 'ÁCME' })));

      expect(refusalOf(adopt(found))).toEqual({ code: 'customer-exists', name: 'ÁCME' });
      expect(found.file.sheets[1]?.cells).toEqual(ROWS);
      expect(found.file.mark).toBeNull();
    });

    it('a log that is adopted already', () => {
      const found = createHandKept();
      valueOf(adopt(found));

      const again = adopt(found, { customer: aCustomer({ name: 'Otra' }) });

      expect(refusalOf(again)).toEqual({ code: 'already-adopted', name: 'Acme' });
      expect(rowsIn(found.office, 'Customers')).toHaveLength(1);
    });
  });

  describe('disturbed', () => {
    const run = (ports: ReturnType<Office['visit']>) => adoptLog(ports, anAdoption());
    const visit = ({ office, file }: Found, email = ENGINEER) => office.visit({ email, open: file.id });
    const points = Array.from({ length: callsOf(visit(createHandKept()), run) }, (_, index) => ({
      at: index + 1,
    }));
    const cuts = points.flatMap(({ at }) => [
      { at, dies: 'before' } as const,
      { at, dies: 'after' } as const,
    ]);

    it.each(cuts)('$dies call $at, leaves what can be adopted again, with one heading and one row', (cut) => {
      const found = createHandKept();
      disturbedRun(visit(found), cut, run);
      const isRegistered = rowsIn(found.office, 'Customers').length > 0;

      const again = run(visit(found, COLLEAGUE));

      expect(again.ok || again.error.code).toBe(isRegistered ? 'already-adopted' : true);
      expect(rowsIn(found.office, 'Customers')).toEqual([
        expect.objectContaining({ key: 'acme', log: found.file.id }),
      ]);
      expect(contentOf(found)).toEqual(ADOPTED);
    });

    it.each(cuts)('$dies call $at, leaves no log that a new customer of that name would dress', (cut) => {
      const found = createHandKept();
      disturbedRun(visit(found), cut, run);

      createCustomer(found.office.visit({ email: COLLEAGUE }), aCustomer({ name: 'Acme', language: 'en' }));

      expect(found.file.sheets[1]?.cells.slice(3)).toEqual(ROWS.slice(3));
      expect(found.file.sheets[1]?.cells[2]?.slice(0, 5)).toEqual(ROWS[2]);
      expect(rowsIn(found.office, 'Customers')).toHaveLength(1);
    });

    it.each(points)(
      'at call $at by somebody who adopts the same file under another name, leaves one',
      ({ at }) => {
        const found = createHandKept();
        const meanwhile = (): void => void adopt(found, { customer: aCustomer({ name: 'Otra' }) }, COLLEAGUE);

        disturbedRun(visit(found), { at, meanwhile }, run);

        expect(rowsIn(found.office, 'Customers')).toHaveLength(1);
        expect(logsIn(found.office)).toHaveLength(1);
        expect(found.file.mark?.customerKey).toBe(rowsIn(found.office, 'Customers')[0]?.['key']);
      },
    );
  });

  it('adopts below the rows that managers added to the registry meanwhile', () => {
    const found = createHandKept();
    tabOf(found.office, 'Customers').cells.push(['zeta', 'Zeta']);

    valueOf(adopt(found));

    expect(rowsIn(found.office, 'Customers').map((row) => row['key'])).toEqual(['zeta', 'acme']);
  });

  it('leaves other spreadsheets alone', () => {
    const found = createHandKept();
    const other = putLog(found.office, 'Otra - Registro', [aSheet(ROWS)]);

    valueOf(adopt(found));

    expect(fileWith(found.office, other.id).sheets[0]?.cells).toEqual(ROWS);
  });
});

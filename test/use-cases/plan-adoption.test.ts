import { exampleRows, planAdoption } from '../../src/use-cases/plan-adoption';
import { createCustomer } from '../../src/use-cases/create-customer';
import {
  aCustomer,
  aSheet,
  createReadyOffice,
  fileWith,
  putLog,
  refusalOf,
  typeRow,
  valueOf,
} from '../support/builders';
import type { MemorySheet } from '../support/in-memory-drive';
import { addFile } from '../support/in-memory-drive';
import type { Office } from '../support/in-memory-office';
import { ENGINEER } from '../support/in-memory-office';

const plan = (office: Office, open: string | null, email = ENGINEER) =>
  planAdoption(office.visit({ email, open }));

/** How an existing log of these sheets would be adopted. */
function planOf(...sheets: MemorySheet[]) {
  const office = createReadyOffice();
  return plan(office, putLog(office, 'Acme - Deployment log', sheets).id);
}

const matched = (matches: readonly { key: string; column: number; certain: boolean }[]) =>
  Object.fromEntries(matches.filter((match) => match.certain).map(({ key, column }) => [key, column]));

describe('planAdoption', () => {
  it.each([
    [
      'Spanish synonyms',
      ['Fecha despliegue', 'Hora de inicio', 'Descripción', 'Situación', 'Hecho por'],
      { date: 0, start: 1, what: 2, status: 3, executor: 4 },
    ],
    [
      'Catalan synonyms, reordered',
      ['Fet per', 'Assumpte', 'Estat', 'Data del desplegament', 'Tiquets'],
      { executor: 0, what: 1, status: 2, date: 3, tickets: 4 },
    ],
    [
      'English synonyms in capitals',
      ['PLANNED DATE', 'OUTCOME', 'SUMMARY', 'ENV'],
      { date: 0, status: 1, what: 2, environment: 3 },
    ],
    [
      'gaps and unknown headings between',
      ['', 'Fecha', 'Coste', 'Estado', '', 'Entornos'],
      { date: 1, status: 3, environment: 5 },
    ],
  ])('recognises %s', (_what, headings, expected) => {
    const { sheets } = valueOf(planOf(aSheet([headings])));

    expect(matched(sheets[0]!.matches)).toEqual(expected);
  });

  it('finds the headings below a title', () => {
    const { sheets } = valueOf(
      planOf(aSheet([['Registro 2024'], [], ['Fecha', 'Estado', 'Qué'], ['1', '2', '3']])),
    );

    expect(sheets[0]).toMatchObject({ headingRow: 2, idColumn: 3 });
  });

  it('puts the id right of everything, also where only a row below reaches', () => {
    const rows = [
      ['Fecha', 'Estado', 'Qué'],
      ['a', 'b', 'c', null, null, 'nota al margen'],
    ];

    expect(valueOf(planOf(aSheet(rows))).sheets[0]?.idColumn).toBe(6);
  });

  it('keeps off people’s own ID column', () => {
    expect(valueOf(planOf(aSheet([['ID', 'Fecha', 'Estado', 'Qué']]))).sheets[0]?.idColumn).toBe(4);
  });

  it('takes the heading that an earlier try wrote', () => {
    expect(valueOf(planOf(aSheet([['Fecha', 'ID DEP', 'Estado', 'Qué']]))).sheets[0]?.idColumn).toBe(1);
  });

  it('offers each visible tab that has headings', () => {
    const { sheets } = valueOf(
      planOf(
        aSheet([['Teléfonos']], { sheetId: 1, title: 'Notas' }),
        aSheet([['Fecha', 'Estado', 'Qué']], { sheetId: 2, title: '2024' }),
        aSheet([['Fecha', 'Estado', 'Qué']], { sheetId: 3, title: '2023', hidden: true }),
        aSheet([['Date', 'Status', 'What']], { sheetId: 4, title: '2025' }),
      ),
    );

    expect(sheets.map(({ sheet }) => sheet.title)).toEqual(['2024', '2025']);
  });

  it('suggests the name that the file begins with', () => {
    expect(valueOf(planOf(aSheet([['Fecha', 'Estado', 'Qué']]))).suggestedName).toBe('Acme');
  });

  describe('refuses', () => {
    it.each([
      ['an empty spreadsheet', aSheet([])],
      ['too few headings', aSheet([['Fecha', 'Estado', 'Coste']])],
      [
        'headings below the fifteenth row',
        aSheet([...Array.from({ length: 15 }, () => ['x']), ['Fecha', 'Estado', 'Qué']]),
      ],
    ])('%s', (_what, sheet) => {
      expect(refusalOf(planOf(sheet))).toEqual({ code: 'not-a-log', fileName: 'Acme - Deployment log' });
    });

    it('no open spreadsheet, or one that is in the bin', () => {
      const office = createReadyOffice();
      const file = putLog(office, 'Acme', []);
      file.trashed = true;

      expect(refusalOf(plan(office, null))).toEqual({ code: 'no-spreadsheet' });
      expect(refusalOf(plan(office, file.id))).toEqual({ code: 'no-spreadsheet' });
    });

    it('a spreadsheet outside the folder', () => {
      const office = createReadyOffice();
      const { id } = addFile(office.drive, { name: 'Acme', folderId: office.drive.rootId });

      expect(refusalOf(plan(office, id))).toEqual({ code: 'outside-folder', fileName: 'Acme' });
    });

    it('one that the user may not edit', () => {
      const office = createReadyOffice();
      const file = putLog(office, 'Acme', []);
      file.readOnlyFor.push(ENGINEER);

      expect(refusalOf(plan(office, file.id))).toEqual({ code: 'no-edit', fileName: 'Acme' });
    });

    it('the log of a customer', () => {
      const office = createReadyOffice();
      const { log } = valueOf(createCustomer(office.visit({ email: ENGINEER }), aCustomer()));

      expect(refusalOf(plan(office, log.id))).toEqual({
        code: 'already-adopted',
        name: 'Ajuntament de Vilanova',
      });
    });

    it('a stranger and a manager', () => {
      const office = createReadyOffice();
      typeRow(office, 'Team', { address: 'manager@soffid.example', roles: 'manager' });
      const { id } = putLog(office, 'Acme', [aSheet([['Fecha', 'Estado', 'Qué']])]);

      expect(refusalOf(plan(office, id, 'stranger@soffid.example'))).toMatchObject({ code: 'not-in-team' });
      expect(refusalOf(plan(office, id, 'manager@soffid.example'))).toMatchObject({ code: 'role-needed' });
    });
  });

  it('changes nothing', () => {
    const office = createReadyOffice();
    const { id } = putLog(office, 'Acme', [aSheet([['Fecha', 'Estado', 'Qué']])]);
    const before = structuredClone(fileWith(office, id));

    valueOf(plan(office, id));

    expect(fileWith(office, id)).toEqual(before);
  });
});

describe('exampleRows', () => {
  it('gives the first rows below the headings', () => {
    const office = createReadyOffice();
    const below = Array.from({ length: 30 }, (_, index) => [index]);
    const { id } = putLog(office, 'Acme', [aSheet([['Registro'], ['Fecha', 'Estado', 'Qué'], ...below])]);
    const { file, sheets } = valueOf(plan(office, id));

    const rows = exampleRows(office.visit({ email: ENGINEER }), file, sheets[0]!);

    expect(rows).toEqual(below.slice(0, 20).map(([text]) => [String(text)]));
  });
});

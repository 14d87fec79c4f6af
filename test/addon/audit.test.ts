import { randomUUID } from 'node:crypto';
import { TEAM } from '../../emulator/sample/people';
import { tabOf } from '../../emulator/sample/by-hand';
import type { CellValue } from '../../emulator/sheets/state';
import { deleteRow, editCell } from '../../emulator/sheets/person';
import type { AuditView } from '../../src/protocol/audit';
import type { Step } from '../../src/domain/step';
import { actorOf } from '../support/adapter-world';
import { aCustomer } from '../support/builders';
import type { Company } from './deployments';
import { act, aForm, createCompany, END, next, nextWithMail, plan, start, tickAll } from './deployments';
import {
  ADMIN,
  ask,
  beside,
  COLLEAGUE,
  ENGINEER,
  putHandKept,
  registryOf,
  rowsIn,
  valueOf,
} from './organisation';

const verify = ({ workspace }: Company, who: string = TEAM.manager.email): AuditView =>
  valueOf(ask(workspace, beside(who, registryOf(workspace.world)), 'verifyAudit'));

const auditOf = ({ workspace }: Company) => {
  const spreadsheetId = registryOf(workspace.world);
  const { sheetId } = tabOf(workspace.world, spreadsheetId, 'Audit');
  return { spreadsheetId, sheetId };
};

const rows = ({ workspace }: Company) => rowsIn(workspace.world, 'Audit');

/** How many rows were audited, and that none of all is amiss. */
function audited(company: Company, work: () => unknown): CellValue[] {
  const before = rows(company).length;
  work();
  expect(verify(company)).toEqual({ intact: rows(company).length, findings: [], more: 0 });
  const added = rows(company).slice(before);
  expect(added.every(({ from }) => from === 'sidebar')).toBe(true);
  return added.map(({ action = null }) => action);
}

const MOVE: Step = {
  verb: 'move',
  to: { date: '2026-12-09', time: '18:00', durationMinutes: 30, rollbackMinutes: 10 },
  agreed: true,
  reason: 'lo piden',
  acknowledged: [],
  note: '',
};

describe('the audit', () => {
  it('has exactly one sealed row for each step from plan to close, and none for ticks', () => {
    const company = createCompany();
    let view = plan(company);
    const doing = (step: Step): CellValue[] =>
      audited(company, () => {
        view = valueOf(
          step.verb === 'end' || step.verb === 'delay'
            ? nextWithMail(company, view, step)
            : next(company, view, step),
        ).view;
      });

    expect(audited(company, () => plan(company, aForm({ time: '18:00' })))).toEqual(['plan']);
    expect(doing(MOVE)).toEqual(['move']);
    expect(
      audited(company, () => {
        view = start(company, aForm({ time: '17:00' }));
      }),
    ).toEqual(['plan', 'start']);
    expect(doing({ verb: 'delay', newEnd: '17:45', reason: '', note: '' })).toEqual(['delay']);
    expect(
      audited(company, () => {
        view = tickAll(company, view);
      }),
    ).toEqual([]);
    expect(doing(END)).toEqual(['end']);
    expect(doing({ verb: 'close', review: '' })).toEqual(['close']);
    expect(doing({ verb: 'settle', key: 'close/1/ES-7412280', how: 'by-hand' })).toEqual(['settle']);
  });

  it('has one for a cancelled draft and none for the draft', () => {
    const company = createCompany();
    let view = plan(company);
    expect(
      audited(company, () => {
        view = valueOf(act({ verb: 'save-draft', form: aForm() }, { company })).view;
      }),
    ).toEqual([]);
    expect(
      audited(company, () => valueOf(next(company, view, { verb: 'cancel', reason: 'ya no', note: '' }))),
    ).toEqual(['cancel']);
  });

  it('has one for each customer, calendar and absence', () => {
    const company = createCompany();
    const { workspace } = company;
    const asking = (name: Parameters<typeof ask>[2], request: object, open: string | null = null) =>
      audited(company, () =>
        valueOf<unknown>(ask(workspace, beside(ADMIN, open), name, { requestId: randomUUID(), ...request })),
      );
    const kept = putHandKept(workspace, 'Acme', [['Fecha', 'Estado', 'Qué']]);
    const columns = [{ key: 'date', column: 0 }];

    expect(asking('createCustomer', { customer: aCustomer({ name: 'Port' }) })).toEqual(['create-customer']);
    expect(
      asking('adoptLog', { customer: aCustomer({ name: 'Acme' }), sheetId: 5, headingRow: 0, columns }, kept),
    ).toEqual(['adopt-log']);
    expect(asking('addHolidays', { place: 'Palma', days: [{ date: '2027-11-02', name: 'Fira' }] })).toEqual([
      'add-holidays',
    ]);
    expect(
      asking('addTimeOff', {
        kind: 'absence',
        place: '',
        person: ENGINEER,
        from: '2027-02-01',
        to: '2027-02-02',
        title: '',
      }),
    ).toEqual(['add-absence']);
  });

  it('gives each row a number of its own, at whatever moment a colleague plans too', () => {
    const counted = createCompany();
    counted.workspace.resetCalls();
    plan(counted);
    const { total } = counted.workspace.calls();
    for (let at = 1; at <= total; at += 1) {
      const company = createCompany();
      const before = rows(company).length;
      let theirs = false;
      const step: Step = { verb: 'plan', form: aForm({ time: '18:00' }), acknowledged: [] };
      const other = (): void => {
        theirs = act(step, { company, who: company.colleague }).ok;
      };
      company.workspace.interleave({ at, act: other });
      plan(company);

      expect(rows(company)).toHaveLength(before + (theirs ? 2 : 1));
      expect(verify(company)).toEqual({ intact: rows(company).length, findings: [], more: 0 });
    }
  });

  it('names the row that somebody edited, and the one that somebody deleted', () => {
    const company = createCompany();
    const { deployment } = plan(company);
    plan(company, aForm({ time: '18:00' }));
    const person = actorOf(company.workspace, COLLEAGUE);
    const row = rows(company).findIndex(({ subject }) => subject === deployment.id) + 1;

    editCell(person, { ...auditOf(company), row, column: 1, input: 'somebody.else@soffid.example' });

    const altered = { code: 'altered', row: row + 1, subject: deployment.id };
    expect(verify(company)).toEqual({ intact: rows(company).length - 1, findings: [altered], more: 0 });

    deleteRow(person, { ...auditOf(company), row: row + 1 });

    expect(verify(company).findings).toEqual([altered, { code: 'missing', from: row + 1, to: row + 1 }]);
  });

  it('knows that the newest rows are gone, and that an old end was put back', () => {
    const company = createCompany();
    const { spreadsheetId } = auditOf(company);
    const tab = tabOf(company.workspace.world, spreadsheetId, 'Audit');
    const old = tab.rows[0]?.[8]?.value as string; // The end of the chain is a text.
    plan(company);
    plan(company, aForm({ time: '18:00' }));
    const person = actorOf(company.workspace, COLLEAGUE);
    const count = rows(company).length;

    deleteRow(person, { ...auditOf(company), row: count });
    expect(verify(company).findings).toEqual([{ code: 'missing', from: count, to: count }]);

    deleteRow(person, { ...auditOf(company), row: count - 1 });
    editCell(person, { ...auditOf(company), row: 0, column: 8, input: old });
    // The row of the first plan was noted beside the number of the second.
    expect(verify(company).findings).toEqual([{ code: 'missing', from: count - 1, to: count - 1 }]);
  });

  it('shows a row that an engineer typed', () => {
    const company = createCompany();
    const person = actorOf(company.workspace, COLLEAGUE);
    const row = rows(company).length + 1;

    editCell(person, { ...auditOf(company), row, column: 3, input: 'DEP-2026-0999' });

    expect(verify(company).findings).toEqual([{ code: 'unsealed', row: row + 1, subject: 'DEP-2026-0999' }]);
  });
});

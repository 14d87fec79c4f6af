import { createCustomer } from '../../src/use-cases/create-customer';
import { finishCustomer } from '../../src/use-cases/finish-customer';
import {
  aCustomer,
  createReadyOffice,
  fileWith,
  logsIn,
  refusalOf,
  rowsIn,
  tabOf,
  typeRow,
  valueOf,
} from '../support/builders';
import { callsOf, disturbedRun } from '../support/in-memory-disturbance';
import type { Office } from '../support/in-memory-office';
import { COLLEAGUE, ENGINEER } from '../support/in-memory-office';

const KEY = 'ajuntament-de-vilanova';
const byEngineer = (office: Office) => office.visit({ email: ENGINEER });
const byColleague = (office: Office) => office.visit({ email: COLLEAGUE });
const finish = (office: Office) => finishCustomer(byColleague(office), KEY);

/** The customer is registered and claimed by the engineer until 09:07, and its log is not made. */
function createHalfMade(): Office {
  const office = createReadyOffice();
  disturbedRun(byEngineer(office), { at: 9, dies: 'before' }, (ports) => createCustomer(ports, aCustomer()));
  expect(rowsIn(office, 'Customers')[0]?.['log']).toMatch(/^creating /);
  expect(logsIn(office)).toEqual([]);
  return office;
}

const LAPSED = '2026-12-01T09:07:00.000Z';

describe('finishCustomer', () => {
  it('is refused before the claim lapses, with who is at it', () => {
    const office = createHalfMade();
    office.time.now = '2026-12-01T09:06:59.999Z';

    expect(refusalOf(finish(office))).toEqual({
      code: 'being-made',
      name: 'Ajuntament de Vilanova',
      by: ENGINEER,
      minutes: 1,
    });
    expect(logsIn(office)).toEqual([]);
  });

  it('makes the log after', () => {
    const office = createHalfMade();
    office.time.now = LAPSED;

    const { log, name } = valueOf(finish(office));

    expect(name).toBe('Ajuntament de Vilanova');
    expect(rowsIn(office, 'Customers')).toEqual([expect.objectContaining({ log: log.id, 'log-tab': '0' })]);
    expect(fileWith(office, log.id).sheets[0]?.cells[0]?.[0]).toBe('Data');
  });

  it('takes the copy that the first run left, wherever people sorted the row to', () => {
    const office = createReadyOffice();
    const run = (ports: ReturnType<typeof byEngineer>) => createCustomer(ports, aCustomer());
    disturbedRun(
      byEngineer(office),
      { at: callsOf(byEngineer(createReadyOffice()), run), dies: 'before' },
      run,
    );
    const [left] = logsIn(office);
    tabOf(office, 'Customers').cells.splice(1, 0, ['zeta', 'Zeta']);
    office.time.now = LAPSED;

    const { log } = valueOf(finish(office));

    expect(log.id).toBe(left?.id);
    expect(rowsIn(office, 'Customers').map((row) => row['log'])).toEqual([undefined, log.id]);
  });

  it('lets one of two at once through', () => {
    const points = Array.from({ length: 9 }, (_, index) => index + 1);
    for (const at of points) {
      const office = createHalfMade();
      office.time.now = LAPSED;
      let other: ReturnType<typeof finish> | undefined;
      const meanwhile = (): void => void (other = finishCustomer(byEngineer(office), KEY));

      const { result } = disturbedRun(byColleague(office), { at, meanwhile }, (ports) =>
        finishCustomer(ports, KEY),
      );

      expect([result?.ok, other?.ok].filter(Boolean)).toHaveLength(1);
      expect(logsIn(office)).toHaveLength(1);
    }
  });

  it('can itself be cut short anywhere, and be finished seven minutes later', () => {
    const prepared = createHalfMade();
    prepared.time.now = LAPSED;
    const calls = callsOf(byColleague(prepared), (ports) => finishCustomer(ports, KEY));
    for (let at = 1; at <= calls; at += 1) {
      for (const dies of ['before', 'after'] as const) {
        const office = createHalfMade();
        office.time.now = LAPSED;
        disturbedRun(byColleague(office), { at, dies }, (ports) => finishCustomer(ports, KEY));
        office.time.now = '2026-12-01T09:14:00.000Z';

        const wasDone = rowsIn(office, 'Customers')[0]?.['log'] === logsIn(office)[0]?.id;
        const again = finishCustomer(byEngineer(office), KEY);

        expect(again.ok || again.error.code).toEqual(wasDone ? 'customer-finished' : true);
        expect(rowsIn(office, 'Customers').map((row) => row['log'])).toEqual(
          logsIn(office).map(({ id }) => id),
        );
        expect(logsIn(office)).toHaveLength(1);
      }
    }
  });

  it('refuses a customer that is unknown or finished', () => {
    const office = createHalfMade();
    office.time.now = LAPSED;
    valueOf(finish(office));

    expect(refusalOf(finish(office))).toEqual({ code: 'customer-finished', name: 'Ajuntament de Vilanova' });
    expect(refusalOf(finishCustomer(byColleague(office), 'nobody'))).toEqual({
      code: 'customer-unknown',
      key: 'nobody',
    });
  });

  it('refuses when the TEMPLATE is gone, and can be tried again', () => {
    const office = createHalfMade();
    const template = fileWith(office, office.config.templateId);
    office.time.now = LAPSED;
    template.trashed = true;
    expect(refusalOf(finish(office))).toEqual({ code: 'template-missing' });

    template.trashed = false;
    office.time.now = '2026-12-01T09:14:00.000Z';

    expect(valueOf(finish(office)).log.id).toBe(logsIn(office)[0]?.id);
  });

  it('is refused to a manager', () => {
    const office = createHalfMade();
    typeRow(office, 'Team', { address: 'manager@soffid.example', roles: 'manager' });

    const refusal = refusalOf(finishCustomer(office.visit({ email: 'manager@soffid.example' }), KEY));

    expect(refusal).toMatchObject({ code: 'role-needed' });
  });
});

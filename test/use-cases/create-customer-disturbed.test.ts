import { createCustomer } from '../../src/use-cases/create-customer';
import type { FinishedCustomer } from '../../src/use-cases/complete-log';
import { finishCustomer } from '../../src/use-cases/finish-customer';
import { readHome } from '../../src/use-cases/read-home';
import type { Ports } from '../../src/use-cases/ports';
import type { Result } from '../../src/domain/result';
import type { Refusal } from '../../src/domain/refusal';
import { aCustomer, createReadyOffice, logsIn, refusalOf, rowsIn, valueOf } from '../support/builders';
import { callsOf, disturbedRun } from '../support/in-memory-disturbance';
import type { Office } from '../support/in-memory-office';
import { COLLEAGUE, ENGINEER } from '../support/in-memory-office';

const KEY = 'ajuntament-de-vilanova';
const byEngineer = (office: Office) => office.visit({ email: ENGINEER });
const byColleague = (office: Office) => office.visit({ email: COLLEAGUE });
const create = (ports: Ports) => createCustomer(ports, aCustomer());

const points = Array.from({ length: callsOf(byEngineer(createReadyOffice()), create) }, (_, index) => ({
  at: index + 1,
}));
const cuts = points.flatMap(({ at }) => [{ at, dies: 'before' } as const, { at, dies: 'after' } as const]);

/** The log's id stands in the registry: it is the last thing that is written. */
const isDone = (office: Office): boolean =>
  rowsIn(office, 'Customers').some((row) => logsIn(office).some(({ id }) => id === row['log']));

/** What a colleague does who finds the customer as it was left: nothing, half made, or made. */
function resume(office: Office): Result<FinishedCustomer, Refusal> {
  const finished = finishCustomer(byColleague(office), KEY);
  if (finished.ok || finished.error.code !== 'customer-unknown') return finished;
  return create(byColleague(office));
}

describe('createCustomer, disturbed', () => {
  it.each(cuts)('$dies call $at, is finished after the claim lapsed, with one log and one row', (cut) => {
    const office = createReadyOffice();
    disturbedRun(byEngineer(office), cut, create);
    office.time.now = '2026-12-01T09:07:00.000Z';

    const wasDone = isDone(office);
    const resumed = resume(office);

    expect(resumed.ok || resumed.error.code).toBe(wasDone ? 'customer-finished' : true);
    const [log, ...others] = logsIn(office);
    expect(others).toEqual([]);
    expect(rowsIn(office, 'Customers')).toEqual([expect.objectContaining({ log: log?.id, 'log-tab': '0' })]);
    expect(rowsIn(office, 'Environments')).toHaveLength(1);
    const { place } = valueOf(readHome(office.visit({ email: ENGINEER, open: log?.id ?? null })));
    expect(place).toMatchObject({ kind: 'log', troubles: [] });
  });

  it.each(points)('by a colleague who makes the same at call $at, leaves one of the two', ({ at }) => {
    const office = createReadyOffice();
    const others: ReturnType<typeof create>[] = [];
    const meanwhile = (): void => void others.push(create(byColleague(office)));

    const { result } = disturbedRun(byEngineer(office), { at, meanwhile }, create);

    const [won, lost] = [result!, ...others].sort((one, other) => Number(other.ok) - Number(one.ok));
    expect(won?.ok).toBe(true);
    expect(['busy', 'being-made', 'customer-exists']).toContain(refusalOf(lost!).code);
    expect(logsIn(office)).toHaveLength(1);
    expect(rowsIn(office, 'Customers')).toHaveLength(1);
  });

  it('says who is at it before the claim lapses, and how to go on after', () => {
    const office = createReadyOffice();
    disturbedRun(byEngineer(office), { at: 10, dies: 'before' }, create);
    office.time.now = '2026-12-01T09:06:59.999Z';
    expect(refusalOf(create(byEngineer(office)))).toEqual({
      code: 'being-made',
      name: 'Ajuntament de Vilanova',
      by: ENGINEER,
      minutes: 1,
    });

    office.time.now = '2026-12-01T09:07:00.000Z';

    expect(refusalOf(create(byEngineer(office)))).toEqual({
      code: 'customer-unfinished',
      name: 'Ajuntament de Vilanova',
    });
  });
});

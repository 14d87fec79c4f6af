import { randomUUID } from 'node:crypto';
import type { Workspace } from '../../emulator/kernel/workspace';
import { ADMIN, ask, beside, createReadyOrganisation, registryOf, rowsIn, valueOf } from './organisation';
import { tabOf, typeRow } from '../../emulator/sample/by-hand';

const DAYS = [
  { date: '2027-09-10', name: 'Mare de Déu de Gràcia' },
  { date: '2027-01-17', name: 'Sant Antoni' },
];

/** A company with a place that has no calendar yet. */
function start(): Workspace {
  const workspace = createReadyOrganisation();
  const calendars = tabOf(workspace.world, registryOf(workspace.world), 'Calendars');
  typeRow(calendars, { Lugar: 'Maó', 'Zona horaria': 'Europe/Madrid', 'Fin de semana': 'sat, sun' });
  return workspace;
}

const add = (workspace: Workspace, requestId: string) =>
  ask(workspace, beside(ADMIN, registryOf(workspace.world)), 'addHolidays', {
    requestId,
    place: 'Maó',
    days: DAYS,
  });

const madeIn = (workspace: Workspace) =>
  Object.values(workspace.world.calendar.calendars).filter(({ summary }) => summary === 'Festivos Maó');

/** What must be there in the end, whatever happened before. */
function check(workspace: Workspace): void {
  const [calendar, ...more] = madeIn(workspace);
  expect(more).toEqual([]);
  const row = { place: 'Maó', role: 'public-holidays', calendar: calendar!.id };
  const rows = rowsIn(workspace.world, 'Calendars').filter(
    ({ place, role }) => place === 'Maó' && role !== null,
  );
  expect(rows).toMatchObject([row]);
  expect(rowsIn(workspace.world, 'Audit')).toContainEqual(
    expect.objectContaining({ who: ADMIN, action: 'add-holidays', subject: 'Maó' }),
  );
  expect(calendar!.grants).toMatchObject({ 'soffid.example': 'reader' });
  expect(Object.values(calendar!.events).map(({ id, summary, status }) => [id, summary, status])).toEqual([
    ['fest20270910', 'Mare de Déu de Gràcia', 'confirmed'],
    ['fest20270117', 'Sant Antoni', 'confirmed'],
  ]);
}

it('makes one calendar, one row and each day once, wherever a run dies and whoever repeats it', () => {
  const counted = start();
  counted.resetCalls();
  valueOf(add(counted, randomUUID()));
  const { total } = counted.calls();
  check(counted);
  for (let at = 1; at <= total; at += 1) {
    for (const when of ['before', 'after'] as const) {
      const workspace = start();
      const requestId = randomUUID();
      workspace.setFault({ at, when });
      expect(() => add(workspace, requestId)).toThrow('Killed');
      try {
        valueOf(add(workspace, requestId));
        check(workspace);
      } catch (error) {
        throw new Error(`killed ${when} call ${String(at)}`, { cause: error });
      }
    }
  }
});

import type { Machine, Moved } from './machine';
import { logOf } from './outside';
import type { Seen } from './laws';

const HEADINGS = { status: 'Estado', notes: 'Observaciones', what: 'Qué', executor: 'Responsable' } as const;

/** Whoever reconciles may keep what was written by hand or overwrite it. */
function forget({ byHand, decided, meanwhile }: Machine): void {
  for (const heading of byHand.keys()) decided.add(heading);
  byHand.clear();
  meanwhile.clear();
}

/** The row shows what the record says was written there, but for what people wrote, which stays until somebody says otherwise. */
export function logShowsTheRecord(machine: Machine, { record }: Seen, { verb }: Moved): string[] {
  if (verb === 'reconcile') forget(machine);
  const [headings = [], row] = logOf(machine).cells;
  if (!row || !record?.row) return [];
  const { cells } = record.row;
  const isShown = record.effects.some(({ kind, state }) => kind === 'row' && state === 'done');
  return Object.entries(HEADINGS).flatMap(([key, heading]) => {
    const there = String(row[headings.indexOf(heading)] ?? '');
    if (machine.decided.has(heading)) return [];
    const byHand = machine.byHand.get(heading);
    if (byHand !== undefined)
      return there === byHand ? [] : [`"${byHand}" under ${heading} was overwritten by "${there}"`];
    const written = String(cells[key as keyof typeof HEADINGS] ?? '');
    return !isShown || there === written ? [] : [`${heading} shows "${there}", and "${written}" was written`];
  });
}

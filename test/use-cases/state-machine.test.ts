import fc from 'fast-check';
import { LAWS, look } from '../support/state-machine/laws';
import { logShowsTheRecord } from '../support/state-machine/log-law';
import type { Moved } from '../support/state-machine/machine';
import { createMachine, makeMove } from '../support/state-machine/machine';
import type { Move } from '../support/state-machine/move';
import { moves } from '../support/state-machine/move';

/** How much is tried with what is over for good. */
const AFTER_CANCELLED = 4;

const reached = new Map<string, number>();

const said = (move: Move, { verb, result }: Moved): string =>
  move.kind === 'step' ? `${verb ?? ''} ${result}` : JSON.stringify(move);

/** Every move, and after each what no longer holds. */
function play(all: readonly Move[]): void {
  const machine = createMachine();
  const trail: string[] = [];
  let before = look(machine);
  let left = AFTER_CANCELLED;
  for (const move of all) {
    const moved = makeMove(machine, move);
    const after = look(machine);
    trail.push(said(move, moved));
    const broken = [
      ...LAWS.flatMap((law) => law(before, after, moved, machine)),
      ...logShowsTheRecord(machine, after, moved),
    ];
    if (broken.length > 0) throw new Error(`${trail.join(', ')}: ${broken.join('; ')}`);
    if (moved.verb !== null) {
      const what = `${moved.verb} ${moved.result}`;
      reached.set(what, (reached.get(what) ?? 0) + 1);
    }
    before = after;
    if (after.record?.state === 'cancelled') left -= 1;
    if (left === 0) return;
  }
}

describe('a deployment', () => {
  it('keeps its laws whatever is done to it, by whom and when', () => {
    fc.assert(
      fc.property(moves, (all) => play(all)),
      { numRuns: 40, endOnFailure: true },
    );

    process.stdout.write(
      `State machine: ${[...reached]
        .map(([what, times]) => `${what} ${String(times)}`)
        .sort()
        .join(', ')}\n`,
    );
  });
});

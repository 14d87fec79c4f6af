import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { buildAddon } from '../esbuild.config';
import { measureActions } from './actions';
import { modelledSeconds } from './latencies';
import { suggestionTime } from './suggestion-time';
import { sidebarUsable } from './sidebar-usable';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '../dist');
const ROUNDS = 50;

/** Milliseconds to evaluate the whole script once, as each call on Google does; the median of many. */
function evaluationTime(): number {
  const code = readFileSync(join(DIST, 'Code.js'), 'utf8');
  const times = Array.from({ length: ROUNDS }, () => {
    const context = createContext({});
    const start = performance.now();
    new Script(code).runInContext(context);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[ROUNDS / 2] ?? 0;
}

const weights = await buildAddon();
console.table(
  measureActions(DIST, Date.parse('2026-12-02T16:50:00+01:00')).map(
    ({ action, counts, budget, straightforward }) => ({
      action,
      calls: counts.total,
      budget: budget ?? '-',
      'modelled seconds': modelledSeconds(counts).toFixed(1),
      'cell by cell': `${String(straightforward)} calls, ${(straightforward * 0.4).toFixed(0)} s`,
    }),
  ),
);
console.table({
  ...Object.fromEntries(
    weights.map(({ file, bytes, budget }) => [
      file,
      { measured: `${String(bytes)} bytes ${budget.measure}`, budget: `${String(budget.bytes)} bytes` },
    ]),
  ),
  'Code.js evaluated': { measured: `${evaluationTime().toFixed(1)} ms`, budget: '20 ms' },
  '120 days of suggestions, 5 places, 20 people': {
    measured: `${suggestionTime().toFixed(1)} ms`,
    budget: '50 ms',
  },
  'sidebar usable, CPU slowed four times': {
    measured: `${(await sidebarUsable()).toFixed(0)} ms`,
    budget: '1000 ms',
  },
});

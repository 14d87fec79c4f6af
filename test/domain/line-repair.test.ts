import { repairLine } from '../../src/domain/line-repair';
import type { CellContent } from '../../src/domain/sheet-change';
import { applied } from '../support/applied-changes';
import { aTable } from '../support/registry-table';

const A = { uid: 'a', what: 'de A' };
const B = { uid: 'b', what: 'de B' };
const OWN = { uid: 'own', what: 'antes' };
const NOW = { ...OWN, what: 'ahora' };

/** The uids and texts of the tab after a write to the row where the own line stood, and its repair. */
function after(found: readonly { uid: string; what: string }[]): unknown[][] {
  const table = aTable('Deployments', [A, OWN, B]);
  const heading = ['uid'];
  const written = found.map((line, index) => (index === 1 ? NOW : line));
  const uids: CellContent[] = [...heading, ...written.map(({ uid }) => uid)];
  const repairs = repairLine({ table, row: 2, key: 'uid', id: 'own', values: NOW }, uids);
  const cells = [heading, ...written.map((line) => table.place(line))];
  const columns = [table.columnRange('uid'), table.columnRange('what')].map(
    ([letter = 'A']) => letter.charCodeAt(0) - 65,
  );
  return applied(cells, repairs)
    .slice(1)
    .map((row) => columns.map((column) => row[column] ?? null));
}

const shown = (...lines: readonly ({ uid: string; what: string } | null)[]): unknown[][] =>
  lines.map((line) => [line?.uid ?? null, line?.what ?? null]);

const NONE = { uid: '', what: '' };

describe('repairLine', () => {
  it.each([
    ['has nothing to do where nobody moved anything', [A, OWN, B], shown(A, NOW, B)],
    ['gives back the line that a sort put there', [B, A, OWN], shown(B, A, NOW)],
    ['empties a row that somebody inserted', [A, NONE, OWN, B], shown(A, null, NOW, B)],
    ['writes a line again that somebody deleted above', [OWN, B], shown(NOW, A, B)],
    ['writes a line again that took the place of a deleted own one', [A, B], shown(A, NOW, B)],
  ])('%s', (_what, found, wanted) => {
    expect(after(found)).toEqual(wanted);
  });
});

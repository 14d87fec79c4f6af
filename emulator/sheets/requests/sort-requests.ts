import { notEmulated } from '../../kernel/errors';
import { coveredBy, rectOf } from '../grid-range-data';
import { requireEditable } from '../protection';
import { refuse } from '../refusal';
import type { Request } from '../schema';
import { sortRows } from '../sort-rows';
import type { SortKey } from '../sort-rows';
import type { Handlers } from './handler';

type SortSpec = NonNullable<NonNullable<Request['sortRange']>['sortSpecs']>[number];

function toKey({ dimensionIndex: column = 0, sortOrder = 'ASCENDING', ...rest }: SortSpec): SortKey {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw notEmulated(`sorting by ${unknown}`);
  return { column, descending: sortOrder === 'DESCENDING' };
}

export const sortRequests: Handlers = {
  sortRange(edit, { range, sortSpecs = [] }) {
    const covered = coveredBy(edit, range);
    const [{ sheet }, rect] = [covered, rectOf(covered)];
    const keys = sortSpecs.map(toKey);
    if (keys.some(({ column }) => column < rect.startColumn || column >= rect.endColumn)) {
      throw refuse('dimensionIndex must be within the range that is sorted');
    }
    requireEditable(edit, sheet, rect);
    sortRows(sheet, rect, keys, edit.spreadsheet.locale);
  },
};

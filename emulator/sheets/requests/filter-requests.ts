import { notEmulated } from '../../kernel/errors';
import { requireSheet } from '../edit';
import { coveredBy } from '../grid-range-data';
import type { Handlers } from './handler';

export const filterRequests: Handlers = {
  setBasicFilter(edit, { filter = {} }) {
    const { range: data, ...rest } = filter;
    const [unknown] = Object.keys(rest);
    if (unknown !== undefined) throw notEmulated(`a filter with ${unknown}`);
    const { sheet, range } = coveredBy(edit, data);
    sheet.filter = range;
  },
  clearBasicFilter(edit, { sheetId }) {
    requireSheet(edit, sheetId).filter = null;
  },
};

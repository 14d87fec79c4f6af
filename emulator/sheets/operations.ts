import type { Operations } from '../kernel/operation';
import { spreadsheetsOperations } from './spreadsheets-operations';
import { valuesDataFilterOperations } from './values-data-filter';
import { valuesOperations } from './values-operations';

export const sheetsOperations: Operations = {
  ...spreadsheetsOperations,
  ...valuesOperations,
  ...valuesDataFilterOperations,
};

import type { Operations } from '../kernel/operation';
import { spreadsheetsOperations } from './spreadsheets-operations';
import { valuesOperations } from './values-operations';

export const sheetsOperations: Operations = { ...spreadsheetsOperations, ...valuesOperations };

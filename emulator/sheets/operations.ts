import type { Operations } from '../kernel/operation';
import { valuesOperations } from './values-operations';

export const sheetsOperations: Operations = { ...valuesOperations };

import type { Operations } from '../kernel/operation';

export const sheetsOperations: Operations = {};

import type { Operations } from '../kernel/operation';

export const calendarOperations: Operations = {};

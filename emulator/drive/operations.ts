import type { Operations } from '../kernel/operation';

export const driveOperations: Operations = {};

import type { Operations } from '../kernel/operation';

export const gmailOperations: Operations = {};

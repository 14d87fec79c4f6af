import type { Operations } from '../kernel/operation';

export const urlFetchOperations: Operations = {};

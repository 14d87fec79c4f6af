import type { IdGenerator } from '../use-cases/ports';

export const scriptIdGenerator: IdGenerator = { uuid: () => Utilities.getUuid() };

// in src/use-cases: TS6307
export type { Reply } from '../protocol/reply';

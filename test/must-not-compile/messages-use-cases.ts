// in src/messages: TS6307
export type { Ports } from '../use-cases/ports';

// in src/sidebar: TS6307
export type { Ports } from '../use-cases/ports';

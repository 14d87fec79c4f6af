import type { Clock } from '../use-cases/ports';

export const scriptClock: Clock = { now: () => new Date().toISOString() };

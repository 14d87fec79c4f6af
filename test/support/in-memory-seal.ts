import { createHmac } from 'node:crypto';
import type { Seal } from '../../src/use-cases/ports';

export const inMemorySeal: Seal = {
  sign: (key, text) => createHmac('sha256', key).update(text, 'utf8').digest('hex'),
};

import type { Verb } from '../../../src/domain/step';
import { CHANGING_EXAMPLES } from './changing-examples';
import { CLOSING_EXAMPLES } from './closing-examples';
import type { Example, Examples } from './example';
import { PLANNING_EXAMPLES } from './planning-examples';
import { RUNNING_EXAMPLES } from './running-examples';
import { SETTLING_EXAMPLES } from './settling-examples';

/** Every verb there is: a new one does not compile without an example. */
export const EXAMPLES: Readonly<Record<Verb, readonly [Example, ...Example[]]>> = {
  ...PLANNING_EXAMPLES,
  ...CHANGING_EXAMPLES,
  ...RUNNING_EXAMPLES,
  ...CLOSING_EXAMPLES,
  ...SETTLING_EXAMPLES,
};

/** As the files run them, beside each other. */
export const PARTS = {
  planning: PLANNING_EXAMPLES,
  changing: CHANGING_EXAMPLES,
  running: RUNNING_EXAMPLES,
  closing: CLOSING_EXAMPLES,
  settling: SETTLING_EXAMPLES,
} as const satisfies Readonly<Record<string, Examples>>;
export type Part = keyof typeof PARTS;

import type { TemplatePlaceholder } from './placeholder';
import { flag, list, text } from './placeholder';

/** Every name that the template of the rollback guide may use. */
export const GUIDE_PLACEHOLDERS = {
  customer: text(),
  environment: text(),
  title: text(),
  what: text(),
  tickets: list(),
  goBack: list(),
  artifacts: list(),
  steps: list(),
  checks: list(),
  finish: list(),
  someFinish: flag(),
  responsible: text(),
  backup: text(),
} as const satisfies Readonly<Record<string, TemplatePlaceholder>>;

export type GuidePlaceholderName = keyof typeof GUIDE_PLACEHOLDERS;

import type { TemplatePlaceholder } from './placeholder';
import { flag, list, text } from './placeholder';

/** Every name that the template of the closing comment may use. Of a ticket that was left out all outcomes are false and all lists empty. */
export const NOTE_PLACEHOLDERS = {
  customer: text(),
  environment: text(),
  id: text(),
  day: text(),
  time: text(),
  ticket: text(),
  ticketTitle: text(),
  notDeployed: flag(),
  completed: flag(),
  withIssues: flag(),
  rolledBack: flag(),
  aborted: flag(),
  issues: list(),
  components: list(),
  someComponents: flag(),
} as const satisfies Readonly<Record<string, TemplatePlaceholder>>;

export type NotePlaceholderName = keyof typeof NOTE_PLACEHOLDERS;

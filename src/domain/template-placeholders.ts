import type { TemplatePlaceholder } from './placeholder';
import { flag, list, text } from './placeholder';

export type { TemplatePlaceholder } from './placeholder';

/** Every name that a template may use; the texts come ready in the template's language. */
export const TEMPLATE_PLACEHOLDERS = {
  greeting: text(),
  customer: text(),
  environment: text(),
  where: text(),
  id: text(),
  date: text(),
  start: text(),
  duration: text(),
  tickets: list(),
  severalTickets: flag(),
  oneTicket: flag(),
  severalMails: flag(),
  oneMail: flag(),
  what: text(),
  components: list(),
  severalComponents: flag(),
  oneComponent: flag(),
  restarts: text(),
  agreed: flag('planned', 'moved'),
  oldDate: text('moved'),
  oldStart: text('moved'),
  newEnd: text('delay'),
  note: text(),
  issues: list('end-with-issues'),
  someLeftOut: flag('end', 'end-with-issues'),
  leftOut: list('end', 'end-with-issues'),
  portal: text(),
  phone: text(),
} as const satisfies Readonly<Record<string, TemplatePlaceholder>>;

export type TemplatePlaceholderName = keyof typeof TEMPLATE_PLACEHOLDERS;

/** The mails of a deployment; the last four are its ends, one for each outcome. */
export const TEMPLATE_KINDS = [
  'planned',
  'moved',
  'cancelled',
  'start',
  'delay',
  'rolling-back',
  'end',
  'end-with-issues',
  'end-rolled-back',
  'end-aborted',
] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

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

/** The text of a document for the team, which is no mail. */
export const GUIDE_KIND = 'rollback-guide';

/** The comment that tickets get at the close. */
export const NOTE_KIND = 'closing-note';

/** What a row of the Templates tab may be. */
export const TEMPLATE_ROW_KINDS = [...TEMPLATE_KINDS, NOTE_KIND, GUIDE_KIND] as const;
export type TemplateRowKind = (typeof TEMPLATE_ROW_KINDS)[number];

/** Mails to the company's leads, in words of the add-on's own: somebody asks for an exception, or something was done that they should know. */
export const LEADS_MAIL_KINDS = [
  'exception-asked',
  'told-emergency',
  'told-start',
  'told-record',
  'told-roll-back',
] as const;
export type LeadsMailKind = (typeof LEADS_MAIL_KINDS)[number];

export const MAIL_KINDS = [...TEMPLATE_KINDS, ...LEADS_MAIL_KINDS] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Whether it belongs to the conversation with the customer. */
export const isForCustomer = (kind: MailKind): kind is TemplateKind =>
  !LEADS_MAIL_KINDS.some((one) => one === kind);

/** What a deployment's row in the customer's log says, in the order of a new log; the first four fit a phone. */
export const LOG_COLUMN_KEYS = [
  'date',
  'status',
  'what',
  'environment',
  'start',
  'end',
  'duration',
  'tickets',
  'components',
  'restarts',
  'executor',
  'backup',
  'agreed-with',
  'actual-start',
  'actual-end',
  'notes',
  'id',
] as const;
export type LogColumnKey = (typeof LOG_COLUMN_KEYS)[number];

import * as v from 'valibot';
import type { Instant } from '../domain/calendar-date';
import { required } from './request-fields';

/** The customer whose log is open, or the one that is named. */
export const MailThreadsSchema = v.object({ customerKey: v.nullable(required(120)) });
export type MailThreadsRequest = v.InferOutput<typeof MailThreadsSchema>;

/** The newest mail of a thread that the customer, or its partner, wrote to the viewer. */
export interface OfferedMail {
  /** Its header, with angle brackets. */
  readonly messageId: string;
  readonly subject: string;
  /** The address where the mail has no name. */
  readonly who: string;
  readonly at: Instant;
  /** Its first lines, and maybe those of mails that it answers; may be empty. */
  readonly text: string;
}

import type { MailHow } from '../mail/mail-how';

/** What became of a step's mail, for the line that says so. */
export interface Sent {
  readonly how: MailHow;
  /** Its recipients. */
  readonly people: number;
}

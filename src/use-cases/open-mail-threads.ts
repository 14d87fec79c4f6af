import { shortText } from '../domain/mail-quote';
import { plainLines } from '../domain/plain-text';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import { DEPLOYERS } from '../domain/team-role';
import { customerOf } from './deployment-case';
import { enter } from './enter';
import type { ReceivedMail } from './mailbox-port';
import type { Ports } from './ports';
import { companyDomains, customerDomains } from './whose-domains';

/** A mail that may be an agreement, or stand for a ticket; its words are other people's, and cut short. */
export interface OpenMail extends Pick<ReceivedMail, 'messageId' | 'at'> {
  readonly subject: string;
  readonly who: string;
  /** Its first lines. */
  readonly text: string;
}

/** How many threads are offered. */
const MOST = 12;

const LONGEST_SUBJECT = 250;
const LONGEST_NAME = 120;
const LONGEST_ID = 1000;
const LONGEST_TEXT = 2000;

const offered = ({ messageId, at, subject, from, text }: ReceivedMail): OpenMail => ({
  messageId,
  at,
  subject: shortText(subject, LONGEST_SUBJECT),
  who: shortText(from.name || from.address, LONGEST_NAME),
  text: plainLines(text.slice(0, LONGEST_TEXT)),
});

/** The latest threads of the viewer's own mailbox in which the customer or its partner wrote; nobody of the company is offered. */
export function openMailThreads(ports: Ports, customerKey: string | null): Result<OpenMail[], Refusal> {
  const entrance = enter(ports, ports.config.read(), DEPLOYERS);
  if (!entrance.ok) return entrance;
  const { registry } = entrance.value;
  const customer = customerOf(ports, registry, customerKey);
  if (!customer.ok) return customer;
  const own = companyDomains(registry);
  const theirs = customerDomains(customer.value).filter((domain) => !own.includes(domain));
  if (theirs.length === 0) return ok([]);
  const mails = ports.mailbox.latestFrom([...new Set(theirs)], MOST);
  return ok(mails.filter(({ messageId }) => messageId.length <= LONGEST_ID).map(offered));
}

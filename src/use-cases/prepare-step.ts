import type { Deployment } from '../domain/deployment';
import type { MailContent } from '../domain/effect';
import type { EventContent } from '../domain/event-content';
import { eventOf } from '../domain/event-of';
import { logCells } from '../domain/log-cells';
import type { LogCells } from '../domain/log-cells';
import type { MailFinding } from '../domain/mail-guards';
import type { Refusal } from '../domain/refusal';
import type { ReleasesNow } from '../domain/releases/release-news';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { MailKind } from '../domain/template-kind';
import type { TicketReading } from '../domain/ticket-reading';
import { decide } from '../domain/verbs/decide';
import type { Decision } from '../domain/verbs/decision';
import type { Act } from './act';
import { unseenChange } from './changed-meanwhile';
import type { DeploymentCase } from './deployment-case';
import { factsFor, openCase } from './deployment-case';
import { namesIn } from './names-in';
import type { PreparedReply } from './replies';
import { prepareReplies } from './replies';
import type { Ports } from './ports';
import { leadsMail } from './leads-mail';
import { readingsOf } from './read-tickets';
import type { MailOfStep } from './step-mail';
import { mailFindings, stepMail } from './step-mail';

export interface PreparedMail {
  readonly template: MailKind;
  readonly content: MailContent;
  readonly findings: readonly MailFinding[];
}

/** What a step would do, computed by the very functions that do it. */
export interface Prepared {
  readonly one: DeploymentCase;
  readonly deployment: Deployment;
  readonly mail: PreparedMail | null;
  readonly mailIs: 'needed' | 'offered' | 'none';
  /** The Start mail as it would be today, when something is planned. */
  readonly later: PreparedMail | null;
  /** What the leads are told besides; null for nothing. */
  readonly leads: MailContent | null;
  /** Of a start: what became of the components' releases. */
  readonly releases: ReleasesNow | null;
  /** Empty when the log stays as it is. */
  readonly row: LogCells;
  readonly event: EventContent | null;
  /** Of a close: one for each thread of mails that nobody has told yet. */
  readonly replies: readonly PreparedReply[];
  /** The same of tickets, while the ticket system is connected. */
  readonly notes: readonly PreparedNote[];
}

export interface PreparedNote {
  readonly target: string;
  readonly text: string;
  readonly reading: TicketReading;
}

function notesOf(ports: Ports, { config }: DeploymentCase, { effects }: Deployment): PreparedNote[] {
  const open = effects.flatMap((effect) =>
    effect.kind === 'ticket' && effect.state === 'pending' ? [effect] : [],
  );
  const read = readingsOf(
    ports,
    config.connections,
    open.map(({ target }) => target),
  );
  return read.map(({ number, reading }, index) => ({
    target: number,
    text: open[index]?.text ?? '',
    reading,
  }));
}

function mailOf(
  ports: Ports,
  one: DeploymentCase,
  deployment: Deployment,
  mail: MailOfStep,
): Result<PreparedMail, Refusal> {
  const content = stepMail(ports, one, deployment, mail);
  if (!content.ok) return content;
  const findings = mailFindings(one, deployment, content.value, null);
  return ok({ template: mail.template, content: content.value, findings });
}

/** The log and the calendar as they would show it. */
function shown(one: DeploymentCase, { deployment, shows }: Decision): Pick<Prepared, 'row' | 'event'> {
  if (shows === false) return { row: {}, event: null };
  const { name, language, environments } = one.customer;
  const names = namesIn(one.registry);
  const { zone } = one.places.customer;
  return {
    row: logCells(deployment, { language, environments, zone, names }),
    event: eventOf(deployment, { customerName: name, language, environments, names }),
  };
}

/** The mail of the moment, and where something is planned the one that will start it. */
function mailsOf(
  ports: Ports,
  one: DeploymentCase,
  { deployment, mail, tell, reason, verb }: Decision,
): Result<Mails, Refusal> {
  const now = mail && mailOf(ports, one, deployment, mail);
  if (now?.ok === false) return now;
  const later = verb === 'plan' ? mailOf(ports, one, deployment, { template: 'start', said: {} }) : null;
  if (later?.ok === false) return later;
  const leads = tell && leadsMail(ports, one, deployment, { template: tell, said: { note: reason } });
  return ok({ mail: now && now.value, later: later && later.value, mailIs: needOf(mail), leads });
}

type Mails = Pick<Prepared, 'mail' | 'mailIs' | 'later' | 'leads'>;

function needOf(mail: Decision['mail']): Prepared['mailIs'] {
  if (mail === null) return 'none';
  return mail.needed ? 'needed' : 'offered';
}

/** Changes nothing, and does not promise what could not be saved over the revision that was seen. */
export function prepareStep(ports: Ports, asked: Omit<Act, 'mail'>): Result<Prepared, Refusal> {
  const opened = openCase(ports, ports.config.read(), asked);
  if (!opened.ok) return opened;
  const one = opened.value;
  const changed = unseenChange(asked, one);
  if (changed) return err(changed);
  const decided = decide(asked.step, asked.uid, one.stored?.deployment ?? null, factsFor(ports, one, true));
  if (!decided.ok) return decided;
  const { deployment, verb, releases = null } = decided.value;
  const mails = mailsOf(ports, one, decided.value);
  if (!mails.ok) return mails;
  const told =
    verb === 'close'
      ? { replies: prepareReplies(ports, one, deployment), notes: notesOf(ports, one, deployment) }
      : { replies: [], notes: [] };
  return ok({ one, deployment, ...mails.value, ...shown(one, decided.value), releases, ...told });
}

import type { Customer } from './customer-record';
import { dateWords, timeWords } from './date-words';
import type { NoteTemplate } from './default-note';
import type { Deployment, Ticket } from './deployment';
import type { Instant } from './calendar-date';
import { partsOf } from './calendar-date';
import { joinWords } from './join-words';
import { localTime } from './local-time';
import type { MailProblem } from './mail';
import { subjectLine } from './mail-subject';
import { componentLines } from './mail-values';
import type { NotePlaceholderName } from './note-placeholders';
import { oneLine } from './plain-text';
import type { TemplateValue } from './render-template';
import { renderTemplate } from './render-template';
import type { Result } from './result';
import { err, ok } from './result';
import { NOTE_KIND } from './template-kind';
import type { Zone } from './zone';

export interface NoticeFacts {
  readonly customer: Pick<Customer, 'name'>;
  readonly zone: Zone;
  readonly now: Instant;
  readonly noteTemplate: NoteTemplate;
}

/** Whoever is told: a ticket, or a thread of mails, which has neither number nor title. */
export type Told = Pick<Ticket, 'number' | 'title'> & { readonly isDeployed: boolean };

export const A_THREAD: Told = { number: '', title: '', isDeployed: true };

type NoteValues = Readonly<Record<NotePlaceholderName, TemplateValue>>;

function outcomeValues({ outcome, issues, components }: Deployment, { isDeployed }: Told) {
  const isDone = outcome === 'completed' || outcome === 'completed-with-issues';
  const leftOut = isDone && !isDeployed;
  const withIssues = !leftOut && outcome === 'completed-with-issues';
  const there =
    isDone && !leftOut ? componentLines(components.filter(({ deployed }) => deployed !== false)) : [];
  return {
    notDeployed: leftOut,
    completed: !leftOut && outcome === 'completed',
    withIssues,
    rolledBack: outcome === 'rolled-back',
    aborted: outcome === 'aborted',
    issues: withIssues ? issues.map(oneLine) : [],
    components: there,
    someComponents: there.length > 0,
  };
}

function noteValues(
  deployment: Deployment,
  told: Told,
  { customer, zone, now, noteTemplate: { language } }: NoticeFacts,
): NoteValues {
  const { date, time } = localTime(deployment.actual.end ?? now, zone);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return {
    customer: oneLine(customer.name),
    environment: joinWords(deployment.environments, language),
    id: deployment.id,
    day: dateWords(partsOf(date), language),
    time: timeWords({ hour, minute }),
    ticket: told.number,
    ticketTitle: oneLine(told.title),
    ...outcomeValues(deployment, told),
  };
}

export interface NoticeText {
  readonly subject: string;
  readonly text: string;
}

/** What a ticket, or a thread of mails, is told at the close: that and how it was deployed, in the customer's language. */
export function noticeText(
  deployment: Deployment,
  told: Told,
  facts: NoticeFacts,
): Result<NoticeText, MailProblem> {
  const { noteTemplate } = facts;
  const { language } = noteTemplate;
  const values = noteValues(deployment, told, facts);
  const rendered = (part: 'subject' | 'body'): Result<string, MailProblem> => {
    const text = renderTemplate(noteTemplate[part], values, 'text');
    return text.ok ? text : err({ code: 'template', kind: NOTE_KIND, language, part, problem: text.error });
  };
  const subject = rendered('subject');
  if (!subject.ok) return subject;
  const text = rendered('body');
  return text.ok ? ok({ subject: subjectLine(subject.value, deployment.id), text: text.value }) : text;
}

import type { Instant } from '../calendar-date';
import type { Agreement, Deployment, Due, MailThread, Prerequisite, Ticket } from '../deployment';
import type {
  AgreementForm,
  ContentForm,
  PlanForm,
  PrerequisiteForm,
  PrerequisiteName,
  TimeForm,
} from '../plan-form';
import { PREREQUISITES } from '../plan-form';
import { instantAt, localTime } from '../local-time';
import type { Zone } from '../zone';

interface Context {
  readonly by: string;
  readonly now: Instant;
  /** Null in a draft without a date; what is due is due until then. */
  readonly start: Instant | null;
  /** Of the customer's place. */
  readonly zone: Zone;
}

/** Evidence that nobody changed keeps who brought it and when. */
function prerequisiteOf(form: PrerequisiteForm, before: Prerequisite, context: Context): Prerequisite {
  const { now, start } = context;
  if (form.state === 'there') {
    if (before.state === 'there' && before.evidence === form.evidence) return before;
    return { state: 'there', evidence: form.evidence, by: context.by, at: now };
  }
  return form.by === '' || start === null
    ? { state: 'missing' }
    : { state: 'due', by: form.by, until: start };
}

function prerequisitesOf(
  form: ContentForm,
  before: Deployment,
  context: Context,
): Deployment['prerequisites'] {
  const of = (name: PrerequisiteName): Prerequisite =>
    prerequisiteOf(form.prerequisites[name], before.prerequisites[name], context);
  const { riskAccepted } = form;
  return {
    tested: of('tested'),
    validated: { ...of('validated'), ...(riskAccepted ? { riskAccepted } : {}) },
    rollbackGuide: of('rollbackGuide'),
    releasedArtifact: of('releasedArtifact'),
  };
}

/** When it was agreed: what the form does not say stays as it was known, and is now where nothing was. */
function agreedAt(form: AgreementForm, known: Agreement | null, { now, zone }: Context): Instant {
  const { who, how, quote, link, date, time } = form;
  const typed = startOf(form, zone);
  if (typed === null) {
    const isSame = known?.who === who && known.how === how && known.quote === quote && known.link === link;
    return isSame ? known.at : now;
  }
  if (known === null) return typed;
  const shown = localTime(known.at, zone);
  return shown.date === date && shown.time === time ? known.at : typed;
}

function agreementOf(
  { agreement: form }: ContentForm,
  before: Deployment,
  context: Context,
): { agreement: Agreement | null; agreementDue: Due | null } {
  const { start } = context;
  if (form.state === 'due') {
    const due = form.by === '' || start === null ? null : { by: form.by, until: start };
    return { agreement: null, agreementDue: due };
  }
  const { who, how, quote, link } = form;
  const at = agreedAt(form, before.agreement, context);
  return { agreement: { who, how, at, quote, link }, agreementDue: null };
}

const ticketOf = (form: ContentForm['tickets'][number], before: Deployment): Ticket => {
  const known = before.tickets.find(({ number }) => number === form.number);
  return known?.deployed === undefined ? form : { ...form, deployed: known.deployed };
};

/** A mail that is only named is the one that was known by that subject. */
function threadOf({ subject, messageId }: MailThread, before: Deployment): MailThread {
  const known = before.mailThreads.find((thread) => thread.subject === subject);
  return { subject, messageId: messageId || (known?.messageId ?? '') };
}

/** What a form says of a deployment's content, as the record keeps it. */
export function contentOf(form: ContentForm, before: Deployment, context: Context): Partial<Deployment> {
  return {
    tickets: form.tickets.map((ticket) => ticketOf(ticket, before)),
    mailThreads: form.mails.map((mail) => threadOf(mail, before)),
    components: form.components.map(({ previousVersion, ...component }) => ({
      ...component,
      ...(previousVersion === '' ? {} : { previousVersion }),
    })),
    what: form.what,
    restarts: form.restarts,
    executor: form.executor,
    backup: form.backup,
    parties: form.parties,
    prerequisites: prerequisitesOf(form, before, context),
    ...agreementOf(form, before, context),
  };
}

/** Null without a date, or where that clock shows no such time or shows it twice: `timeProblems` says so. */
export function startOf({ date, time }: Pick<TimeForm, 'date' | 'time'>, zone: Zone): Instant | null {
  if (date === '' || time === '') return null;
  const start = instantAt(date, time, zone);
  return start.ok ? start.value : null;
}

/** What a whole form says, dates on the clock of the zone. */
export function planOf(
  form: PlanForm,
  before: Deployment,
  { by, now, zone }: Omit<Context, 'start'>,
): Partial<Deployment> {
  const start = startOf(form, zone);
  const { environments, durationMinutes, rollbackMinutes } = form;
  return {
    ...contentOf(form, before, { by, now, start, zone }),
    environments,
    planned: { start, durationMinutes, rollbackMinutes, timeZone: zone.timeZone },
  };
}

/** What must be there before the start and is not. */
export function missingBeforeStart(deployment: Deployment): (PrerequisiteName | 'agreement')[] {
  const missing = PREREQUISITES.filter((name) => deployment.prerequisites[name].state !== 'there');
  return deployment.agreement === null ? [...missing, 'agreement'] : missing;
}

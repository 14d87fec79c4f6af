import type { Deployment, MailThread, Ticket } from '../deployment';
import type { ContentForm, PlanForm } from '../plan-form';
import { componentOf } from './component-of';
import type { EvidenceContext } from './evidence';
import { agreementOf, prerequisitesOf } from './evidence';
import { startOf } from './start-of';

const ticketOf = (form: ContentForm['tickets'][number], before: Deployment): Ticket => {
  const known = before.tickets.find(({ number }) => number === form.number);
  return known?.deployed === undefined ? form : { ...form, deployed: known.deployed };
};

/** A mail that is only named is the one that was known by that subject. */
function threadOf({ subject, messageId }: MailThread, before: Deployment): MailThread {
  const known = before.mailThreads.find((thread) => thread.subject === subject);
  return { subject, messageId: messageId || (known?.messageId ?? '') };
}

/** Evidence of a test is of the versions as they stand when it is brought. */
function isTestedAnew({ prerequisites: { tested } }: ContentForm, { prerequisites }: Deployment): boolean {
  const known = prerequisites.tested;
  return tested.state === 'there' && (known.state !== 'there' || known.evidence !== tested.evidence);
}

/** What a form says of a deployment's content, as the record keeps it. */
export function contentOf(
  form: ContentForm,
  before: Deployment,
  context: EvidenceContext,
): Partial<Deployment> {
  return {
    tickets: form.tickets.map((ticket) => ticketOf(ticket, before)),
    mailThreads: form.mails.map((mail) => threadOf(mail, before)),
    components: form.components.map((component) =>
      componentOf(component, before, { ...context, isTested: isTestedAnew(form, before) }),
    ),
    what: form.what,
    restarts: form.restarts,
    executor: form.executor,
    backup: form.backup,
    parties: form.parties,
    prerequisites: prerequisitesOf(form, before, context),
    ...agreementOf(form, before, context),
  };
}

/** What a whole form says, dates on the clock of the zone. */
export function planOf(
  form: PlanForm,
  before: Deployment,
  { by, now, zone }: Omit<EvidenceContext, 'start'>,
): Partial<Deployment> {
  const start = startOf(form, zone);
  const { environments, durationMinutes, rollbackMinutes } = form;
  return {
    ...contentOf(form, before, { by, now, start, zone }),
    environments,
    planned: { start, durationMinutes, rollbackMinutes, timeZone: zone.timeZone },
  };
}

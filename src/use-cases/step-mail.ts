import { partsOf } from '../domain/calendar-date';
import type { Instant } from '../domain/calendar-date';
import { dateWords, timeWords } from '../domain/date-words';
import type { Deployment } from '../domain/deployment';
import type { MailContent } from '../domain/effect';
import type { Language } from '../domain/language';
import { localTime } from '../domain/local-time';
import { composeMail } from '../domain/mail';
import type { MailFinding } from '../domain/mail-guards';
import { checkMail } from '../domain/mail-guards';
import type { MailFacts } from '../domain/mail-values';
import { requestLines } from '../domain/mail-values';
import { htmlOf } from '../domain/mail-html';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { MailKind } from '../domain/template-kind';
import { isForCustomer } from '../domain/template-kind';
import { templatesOf } from '../domain/templates-table';
import type { SaidOnce } from '../domain/verbs/decision';
import type { Zone } from '../domain/zone';
import type { DeploymentCase } from './deployment-case';
import { leadsMail } from './leads-mail';
import type { Ports } from './ports';
import { companyDomains, customerDomains } from './whose-domains';

function atPlace(at: Instant | null | undefined, zone: Zone, language: Language) {
  if (at === null || at === undefined) return { date: '', time: '', hour: 0 };
  const { date, time } = localTime(at, zone);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { date: dateWords(partsOf(date), language), time: timeWords({ hour, minute }), hour };
}

/** The new end names its day only where it is another one. */
function endWords(end: Instant | undefined, now: Instant, zone: Zone, language: Language): string {
  const there = atPlace(end, zone, language);
  const isToday = there.date === atPlace(now, zone, language).date;
  return there.date === '' || isToday ? there.time : `${there.time} (${there.date})`;
}

function factsOf(one: DeploymentCase, deployment: Deployment, said: SaidOnce, now: Instant): MailFacts {
  const { customer, registry } = one;
  const { language } = customer;
  const { zone } = one.places.customer;
  const start = atPlace(deployment.planned.start, zone, language);
  const old = atPlace(said.oldStart, zone, language);
  return {
    customerName: customer.name,
    language,
    localHour: atPlace(now, zone, language).hour,
    environments: customer.environments,
    dateWords: start.date,
    startWords: start.time,
    oldDateWords: old.date,
    oldStartWords: old.time,
    endWords: endWords(said.newEnd, now, zone, language),
    note: said.note ?? '',
    issues: said.issues ?? [],
    portal: registry.settings.get('support-portal'),
    phone: registry.settings.get('support-phone'),
  };
}

/** A mail that a step sends. */
export interface MailOfStep {
  readonly template: MailKind;
  readonly said: SaidOnce;
}

/**
 * The mail of one moment: to the customer as the templates make it, and every mail of a deployment keeps the subject of its first; to
 * the leads in words of its own.
 */
export function stepMail(
  ports: Pick<Ports, 'wording' | 'session' | 'clock'>,
  one: DeploymentCase,
  deployment: Deployment,
  { template, said }: MailOfStep,
): Result<MailContent, Refusal> {
  if (!isForCustomer(template)) {
    const told = leadsMail(ports, one, deployment, { template, said });
    return told === null ? err({ code: 'no-leads' }) : ok(told);
  }
  const templates = templatesOf(one.registry.table('Templates'));
  const mail = composeMail(
    template,
    deployment,
    factsOf(one, deployment, said, ports.clock.now()),
    templates,
  );
  if (!mail.ok) return err({ code: 'mail-template', problem: mail.error });
  const { subject, text, to, cc } = mail.value;
  return ok({ subject: deployment.conversation.subject || subject, text, to, cc });
}

/** @param quotaLeft recipients that today's quota has left; null when it was not asked */
export function mailFindings(
  one: DeploymentCase,
  deployment: Deployment,
  content: MailContent,
  quotaLeft: number | null,
): MailFinding[] {
  const { registry, customer } = one;
  return checkMail(
    { ...content, html: htmlOf(content.text) },
    {
      customerName: customer.name,
      otherCustomers: registry.customers.filter(({ key }) => key !== customer.key).map(({ name }) => name),
      knownDomains: [...companyDomains(registry), ...customerDomains(customer)],
      ticketInboxes: registry.settings.list('ticket-inbox'),
      ownLines: requestLines(deployment),
      quotaLeft,
    },
  );
}

/** How somebody says that a finding was read. */
export const findingKey = ({ code, found }: MailFinding): string => `${code}:${found}`;

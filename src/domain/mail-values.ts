import type { Environment } from './customer';
import type { Component, Deployment, Restarts, Ticket } from './deployment';
import type { Language } from './language';
import { joinWords } from './join-words';
import { durationWords, greetingWords, restartWords, whereWords } from './mail-words';
import { oneLine, plainLines } from './plain-text';
import type { TEMPLATE_PLACEHOLDERS, TemplatePlaceholderName } from './template-placeholders';

/** What a mail says that the record does not; a part that is left out is empty. */
export interface MailFacts {
  readonly customerName: string;
  readonly language: Language;
  /** 0 to 23, where the recipient is. */
  readonly localHour: number;
  /** The customer's; the deployment names some of them. */
  readonly environments: readonly Environment[];
  /** The planned start at the customer's place, as `dateWords` and `timeWords` say it; both empty without one. */
  readonly dateWords: string;
  readonly startWords: string;
  /** Given up by a move. */
  readonly oldDateWords?: string;
  readonly oldStartWords?: string;
  /** The new end that a delay tells, when it is known. */
  readonly endWords?: string;
  /** Written for the customer; may have paragraphs. */
  readonly note?: string;
  /** What remains to be solved after the end. */
  readonly issues?: readonly string[];
  readonly portal: string;
  /** Empty when there is none. */
  readonly phone: string;
}

interface ValueOf {
  readonly text: string;
  readonly flag: boolean;
  readonly list: readonly string[];
}

export type MailValues = {
  readonly [Name in TemplatePlaceholderName]: ValueOf[(typeof TEMPLATE_PLACEHOLDERS)[Name]['kind']];
};

type Requests = Pick<Deployment, 'tickets' | 'mailThreads'>;

const ticketLine = ({ number, title }: Ticket): string => oneLine(`${number} ${title}`);

const componentLine = ({ name, version }: Component): string => oneLine(`${name} ${version}`);

const written = (lines: readonly string[]): string[] => lines.filter((line) => line !== '');

/** As mails list them. */
export const componentLines = (components: readonly Component[]): string[] =>
  written(components.map(componentLine));

/** What the customer asked for, in its own words, as mails list it. */
export const requestLines = ({ tickets, mailThreads }: Requests): string[] =>
  written([...tickets.map(ticketLine), ...mailThreads.map(({ subject }) => oneLine(subject))]);

/** Everything that any template of this deployment may use. */
export function mailValues(deployment: Deployment, facts: MailFacts): MailValues {
  return {
    ...aboutPlan(deployment, facts),
    ...aboutRequests(deployment),
    ...aboutComponents(deployment.components),
    ...aboutEnd(deployment, facts),
    what: plainLines(deployment.what),
    oldDate: oneLine(facts.oldDateWords ?? ''),
    oldStart: oneLine(facts.oldStartWords ?? ''),
    newEnd: oneLine(facts.endWords ?? ''),
    note: plainLines(facts.note ?? ''),
    portal: oneLine(facts.portal),
    phone: oneLine(facts.phone),
  };
}

function aboutPlan({ id, environments, planned, restarts, agreement }: Deployment, facts: MailFacts) {
  const { language } = facts;
  const names = environments.map(oneLine);
  const there = facts.environments.filter(({ name }) => environments.includes(name));
  const production = environments.length === 1 && there[0]?.kind === 'production';
  return {
    greeting: greetingWords(facts.localHour, language),
    customer: oneLine(facts.customerName),
    environment: joinWords(names, language),
    where: whereWords(names, production, language),
    id: oneLine(id),
    date: oneLine(facts.dateWords),
    start: oneLine(facts.startWords),
    duration: durationWords(planned.durationMinutes, language),
    restarts: whatRestarts(restarts, there, language),
    agreed: agreement !== null,
  };
}

/** @param there the environments that the deployment goes to */
export function whatRestarts(restarts: Restarts, there: readonly Environment[], language: Language): string {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const consoles = restarts.consoles ? countOrSeveral(sum(there.map((one) => one.consoles))) : 0;
  const syncservers = restarts.syncservers ? countOrSeveral(sum(there.map((one) => one.syncservers))) : 0;
  return restartWords({ consoles, syncservers, other: oneLine(restarts.other) }, language);
}

/** Where nobody registered how many there are, the procedure's own plural. */
const countOrSeveral = (registered: number): number => (registered === 0 ? 2 : registered);

function aboutRequests(deployment: Deployment) {
  const tickets = requestLines(deployment);
  const several = tickets.length > 1;
  const one = tickets.length === 1;
  const mailsOnly = deployment.tickets.every((ticket) => ticketLine(ticket) === '');
  return {
    tickets,
    severalTickets: several && !mailsOnly,
    oneTicket: one && !mailsOnly,
    severalMails: several && mailsOnly,
    oneMail: one && mailsOnly,
  };
}

function aboutComponents(all: readonly Component[]) {
  const components = componentLines(all);
  return { components, severalComponents: components.length > 1, oneComponent: components.length === 1 };
}

function aboutEnd({ tickets, components }: Deployment, { issues = [] }: MailFacts) {
  const isLeftOut = ({ deployed }: { readonly deployed?: boolean }): boolean => deployed === false;
  const leftOut = written([
    ...tickets.filter(isLeftOut).map(ticketLine),
    ...components.filter(isLeftOut).map(componentLine),
  ]);
  return { issues: written(issues.map(oneLine)), leftOut, someLeftOut: leftOut.length > 0 };
}

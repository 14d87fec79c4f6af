import type { ContactRole, Environment } from '../customer';
import { isInScope } from '../customer';
import type { Customer } from '../customer-record';
import { isCivilDate } from '../calendar-date';
import { instantAt } from '../local-time';
import type { AgreementForm, ContentForm, PlanForm, PrerequisiteForm, TimeForm } from '../plan-form';
import { PREREQUISITES } from '../plan-form';
import type { FieldProblem } from '../refusal';
import type { Zone } from '../zone';
import type { DecisionFacts } from './decision';

/** As much of a decision's facts as the sidebar knows too. */
export interface FormFacts extends Pick<DecisionFacts, 'team' | 'zone' | 'now'> {
  readonly customer: Pick<Customer, 'managedBy' | 'helpdeskNeeded'> & {
    readonly environments: readonly (Pick<Environment, 'name'> & { readonly kind: string })[];
  };
}

const when = (wrong: boolean, field: string, code: string): FieldProblem[] =>
  wrong ? [{ field, code }] : [];

export const minutesProblems = (durationMinutes: number): FieldProblem[] =>
  when(durationMinutes < 1, 'durationMinutes', 'minutes');

/** A date and time that the zone's clock shows once, and how long. */
export function timeProblems({ date, time, durationMinutes }: TimeForm, zone: Zone): FieldProblem[] {
  const isDay = isCivilDate(date);
  const start = isDay && time !== '' ? instantAt(date, time, zone) : null;
  return [
    ...when(date === '', 'date', 'required'),
    ...when(date !== '' && !isDay, 'date', 'date'),
    ...when(time === '', 'time', 'required'),
    ...when(start?.ok === false, 'time', 'clock-change'),
    ...minutesProblems(durationMinutes),
  ];
}

/** The parties that the procedure says to identify; which of them a customer has is in its row. */
export function neededRoles({ customer }: Pick<FormFacts, 'customer'>): ContactRole[] {
  return [
    'project-team',
    'support-team',
    'customer-manager',
    ...(customer.managedBy === 'delegated' ? (['partner'] as const) : []),
    ...(customer.helpdeskNeeded ? (['helpdesk'] as const) : []),
  ];
}

function peopleProblems(form: ContentForm, facts: FormFacts): FieldProblem[] {
  const { executor, backup, parties } = form;
  const missing = neededRoles(facts).find((role) => !parties.some((party) => party.role === role));
  return [
    ...when(executor === '', 'executor', 'required'),
    ...when(executor !== '' && !facts.team.includes(executor), 'executor', 'not-in-team'),
    ...when(backup !== '' && !facts.team.includes(backup), 'backup', 'not-in-team'),
    ...when(backup !== '' && backup === executor, 'backup', 'backup-same'),
    ...(missing === undefined ? [] : [{ field: 'parties', code: `party-${missing}` }]),
    ...when(
      missing === undefined && parties.every(({ recipient }) => recipient === 'cc'),
      'parties',
      'no-to',
    ),
  ];
}

/** There with its evidence, or due with somebody of the team who brings it. */
function prerequisiteProblems(
  field: string,
  { state, evidence, by }: PrerequisiteForm,
  { team }: FormFacts,
): FieldProblem[] {
  return state === 'there'
    ? when(evidence === '', `${field}.evidence`, 'required')
    : when(!team.includes(by), `${field}.by`, by === '' ? 'required' : 'not-in-team');
}

/** A moment that the zone's clock has shown once; nothing for now. */
function agreedProblems({ date, time }: AgreementForm, { zone, now }: FormFacts): FieldProblem[] {
  const isDay = isCivilDate(date);
  const at = isDay && time !== '' ? instantAt(date, time, zone) : null;
  return [
    ...when(date === '' && time !== '', 'agreement.date', 'required'),
    ...when(date !== '' && !isDay, 'agreement.date', 'date'),
    ...when(date !== '' && time === '', 'agreement.time', 'required'),
    ...when(at?.ok === false, 'agreement.time', 'clock-change'),
    ...when(at?.ok === true && at.value > now, 'agreement.date', 'not-yet'),
  ];
}

function agreementProblems(form: AgreementForm, facts: FormFacts): FieldProblem[] {
  const { state, who, by } = form;
  return state === 'there'
    ? [...when(who === '', 'agreement.who', 'required'), ...agreedProblems(form, facts)]
    : when(!facts.team.includes(by), 'agreement.by', by === '' ? 'required' : 'not-in-team');
}

/** What keeps a deployment with this content from being planned. */
export function contentProblems(form: ContentForm, facts: FormFacts): FieldProblem[] {
  const { tickets, mails, components, what } = form;
  const nothing = tickets.length + mails.length + components.length === 0 && what === '';
  return [
    ...when(nothing, 'components', 'nothing-to-deploy'),
    ...peopleProblems(form, facts),
    ...PREREQUISITES.flatMap((name) =>
      prerequisiteProblems(`prerequisites.${name}`, form.prerequisites[name], facts),
    ),
    ...agreementProblems(form.agreement, facts),
  ];
}

/** What keeps a form from being a plan, whenever that would be. */
export function untimedProblems(form: PlanForm, facts: FormFacts): FieldProblem[] {
  const known = facts.customer.environments.map(({ name }) => name);
  const unknown = form.environments.some((name) => !known.includes(name));
  const outside = facts.customer.environments.filter((one) => !isInScope(one));
  return [
    ...when(form.environments.length === 0, 'environments', 'required'),
    ...when(unknown, 'environments', 'choice'),
    ...when(
      outside.some(({ name }) => form.environments.includes(name)),
      'environments',
      'environment-out-of-scope',
    ),
    ...contentProblems(form, facts),
  ];
}

/** What keeps a form from being a plan. */
export const planProblems = (form: PlanForm, facts: FormFacts): FieldProblem[] => [
  ...untimedProblems(form, facts),
  ...timeProblems(form, facts.zone),
];

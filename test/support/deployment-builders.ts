import { DEFAULT_NOTES } from '../../src/domain/default-note';
import type { Customer } from '../../src/domain/customer-record';
import { DEFAULT_CHECKLIST } from '../../src/domain/default-checklist';
import type { Deployment, Party } from '../../src/domain/deployment';
import type { PlanForm, PrerequisiteForm } from '../../src/domain/plan-form';
import type { Refusal } from '../../src/domain/refusal';
import type { Step } from '../../src/domain/step';
import { decide } from '../../src/domain/verbs/decide';
import type { DecisionFacts } from '../../src/domain/verbs/decision';
import { dateRules } from '../../src/domain/dates/date-check';
import type { Zone } from '../../src/domain/zone';
import { anEnvironment, refusalOf, valueOf } from './builders';
import { aPlace, someFacts } from './date-facts';

export const UID = '00000000-0000-4000-8000-000000000001';
export const ENGINEER = 'engineer@soffid.example';
export const COLLEAGUE = 'colleague@soffid.example';

/** Tuesday. */
export const NOW = '2026-12-01T09:00:00.000Z';

export const MADRID: Zone = {
  timeZone: 'Europe/Madrid',
  offsets: [
    { from: '2026-10-25T01:00:00.000Z', minutes: 60 },
    { from: '2027-03-28T01:00:00.000Z', minutes: 120 },
  ],
};

const party = (name: string, address: string, role: Party['role'], recipient: Party['recipient']): Party => ({
  name,
  address,
  role,
  recipient,
});

export const PARTIES: readonly Party[] = [
  party('Núria Ferrer', 'nuria@vilanova.example', 'customer-manager', 'to'),
  party('Equip', 'team@soffid.example', 'project-team', 'cc'),
  party('Suport', 'support@soffid.example', 'support-team', 'cc'),
];

const DUE: PrerequisiteForm = { state: 'due', evidence: '', by: ENGINEER };
const THERE: PrerequisiteForm = { state: 'there', evidence: 'TEST, 3.2.1, Ana', by: '' };

const all = (one: PrerequisiteForm): PlanForm['prerequisites'] => ({
  tested: one,
  validated: one,
  rollbackGuide: one,
  releasedArtifact: one,
});

/** Wednesday 2 December 2026 at 17:00, everything due and nothing evidenced. */
export const aPlanForm = (about: Partial<PlanForm> = {}): PlanForm => ({
  environments: ['PRO'],
  tickets: [{ number: 'ES-7412280', title: 'Els organismes', url: '' }],
  mails: [],
  components: [{ name: 'addon-diba', version: '3.2.11', previousVersion: '3.2.10' }],
  what: '',
  restarts: { consoles: true, syncservers: true, other: '' },
  date: '2026-12-02',
  time: '17:00',
  durationMinutes: 15,
  rollbackMinutes: 10,
  executor: ENGINEER,
  backup: COLLEAGUE,
  parties: PARTIES,
  prerequisites: all(DUE),
  riskAccepted: false,
  agreement: { state: 'due', who: '', how: 'phone', date: '', time: '', quote: '', link: '', by: ENGINEER },
  ...about,
});

/** With its evidence: it can be started. */
export const aReadyForm = (about: Partial<PlanForm> = {}): PlanForm =>
  aPlanForm({
    prerequisites: all(THERE),
    agreement: {
      state: 'there',
      who: 'Núria Ferrer',
      how: 'phone',
      date: '',
      time: '',
      quote: '',
      link: '',
      by: '',
    },
    ...about,
  });

export const theCustomer = (about: Partial<Customer> = {}): Customer => ({
  key: 'vilanova',
  name: 'Vilanova',
  language: 'es',
  place: 'Barcelona',
  managedBy: 'us',
  partner: '',
  domains: ['vilanova.example'],
  environments: [anEnvironment({ name: 'PRO' }), anEnvironment({ name: 'PRE', maintenanceMode: false })],
  contacts: [],
  helpdeskNeeded: false,
  noteVisibility: 'internal',
  log: { kind: 'none' },
  ...about,
});

/** Nothing but weekends and Fridays, and nobody away. */
const FACTS = someFacts({ places: [aPlace({ name: 'Barcelona', zone: MADRID })] });

export const theFacts = (about: Partial<DecisionFacts> = {}): DecisionFacts => {
  const now = about.now ?? NOW;
  return {
    now,
    by: ENGINEER,
    language: 'es',
    customer: theCustomer(),
    zone: MADRID,
    team: [ENGINEER, COLLEAGUE],
    checklist: DEFAULT_CHECKLIST,
    roles: ['engineer'],
    verdict: (question) => dateRules(FACTS, { ...question, executor: '', backup: '' }).verdict(question, now),
    gitlab: null,
    noteTemplate: DEFAULT_NOTES.es,
    newId: 'DEP-2026-0147',
    asking: false,
    ...about,
  };
};

/** @param before null for a deployment that is not saved yet */
export const decided = (step: Step, before: Deployment | null, facts: Partial<DecisionFacts> = {}) =>
  valueOf(decide(step, UID, before, theFacts(facts)));

export const refused = (step: Step, before: Deployment | null, facts: Partial<DecisionFacts> = {}): Refusal =>
  refusalOf(decide(step, UID, before, theFacts(facts)));

export const planned = (form: PlanForm = aReadyForm()): Deployment =>
  decided({ verb: 'plan', form, acknowledged: [] }, null).deployment;

/** At which the deployment of the forms is due. */
export const START = '2026-12-02T16:00:00.000Z';

export const started = (form: PlanForm = aReadyForm()): Deployment =>
  decided({ verb: 'start', reason: '', acknowledged: [], note: '' }, planned(form), { now: START })
    .deployment;

/** With every item of its list ticked. */
export const ticked = (before: Deployment = started()): Deployment =>
  decided(
    { verb: 'tick', ticks: before.checklist.map(({ id }) => ({ id, state: 'done', note: '' })) },
    before,
    { now: START },
  ).deployment;

export const anEnding = {
  outcome: 'completed',
  issues: [],
  leftOutTickets: [],
  leftOutComponents: [],
  remarks: '',
} as const;

export const ended = (): Deployment =>
  decided({ verb: 'end', endedAt: null, ...anEnding, note: '' }, ticked(), { now: START }).deployment;

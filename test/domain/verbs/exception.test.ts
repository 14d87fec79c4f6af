import { dateRules } from '../../../src/domain/dates/date-check';
import type { Deployment } from '../../../src/domain/deployment';
import type { PlanForm } from '../../../src/domain/plan-form';
import type { StepOf } from '../../../src/domain/step';
import type { DecisionFacts } from '../../../src/domain/verbs/decision';
import type { FindingKey, Verdict } from '../../../src/domain/dates/verdict';
import { aPerson, aPlace, someFacts } from '../../support/date-facts';
import {
  aReadyForm,
  decided,
  ENGINEER,
  MADRID,
  NOW,
  planned,
  refused,
  START,
} from '../../support/deployment-builders';

const LEAD = 'lead@soffid.example';
/** Monday, and Tuesday is a holiday. */
const ON_EVE = '2026-12-07';
const REASON = 'El cliente lo necesita antes del cierre del año';

const dates = (about: Parameters<typeof someFacts>[0] = {}): DecisionFacts['verdict'] => {
  const facts = someFacts({
    places: [aPlace({ name: 'Barcelona', zone: MADRID, holidays: { '2026-12-08': 'La Inmaculada' } })],
    people: ['engineer@soffid.example', 'colleague@soffid.example'].map((address) =>
      aPerson({ address, name: address, place: 'Barcelona' }),
    ),
    ...about,
  });
  return (question) => dateRules(facts, question).verdict(question, NOW);
};

const asLead: Partial<DecisionFacts> = { verdict: dates(), by: LEAD, roles: ['lead'] };

const key = (code: FindingKey['code'], date = ON_EVE, causeDay = '2026-12-08'): FindingKey => ({
  code,
  party: 'Barcelona',
  date,
  causeDay,
});

const EVE: FindingKey[] = [key('eve-of-non-working-day'), key('eve-of-public-holiday')];

const onEve = (about: Partial<PlanForm> = {}): PlanForm => aReadyForm({ date: ON_EVE, ...about });

const override = (about: Partial<StepOf<'override'>> = {}): StepOf<'override'> => ({
  verb: 'override',
  form: onEve(),
  to: null,
  keys: EVE,
  reason: REASON,
  ...about,
});

const plan = (form = onEve()) => ({ verb: 'plan', form, acknowledged: [] }) as const;

const draft = (): Deployment => decided(override(), null, asLead).deployment;

describe('an exception', () => {
  it('keeps the plan as a draft, with what is allowed, why and by whom', () => {
    expect(draft()).toMatchObject({
      state: 'draft',
      planned: { start: '2026-12-07T16:00:00.000Z' },
      overrides: [{ keys: EVE, reason: REASON, by: LEAD, at: NOW }],
      history: [{ verb: 'override', by: LEAD, reason: REASON }],
    });
  });

  it('lets an engineer plan what was forbidden', () => {
    const facts = { verdict: dates() };

    expect(refused(plan(), null, facts).code).toBe('date-refused');
    expect(decided(plan(), draft(), facts).deployment).toMatchObject({
      state: 'planned',
      overrides: [{ keys: EVE }],
    });
  });

  it('lapses with another date, and holds for another hour of the same', () => {
    const facts = { verdict: dates() };

    expect(decided(plan(onEve({ time: '19:30' })), draft(), facts).deployment.state).toBe('planned');
    expect(refused(plan(onEve({ date: '2026-12-04' })), draft(), facts).code).toBe('date-refused');
  });

  it('does not hold for what comes on top of it', () => {
    const closed = {
      verdict: dates({
        places: [
          aPlace({
            name: 'Barcelona',
            zone: MADRID,
            holidays: { '2026-12-08': 'X' },
            doubts: [{ reason: 'unreadable', cause: 'c' }],
          }),
        ],
      }),
    };
    const refusal = refused(plan(), draft(), closed);

    expect(refusal).toMatchObject({ code: 'date-refused', findings: [{ code: 'cannot-tell' }] });
  });

  it.each<[what: string, Partial<StepOf<'override'>>, Partial<DecisionFacts>, object]>([
    [
      'an engineer',
      {},
      { roles: ['engineer', 'manager', 'administrator'] },
      { code: 'role-needed', roles: ['lead'] },
    ],
    [
      'a reason of 19 characters',
      { reason: '  Porque lo digo aquí ' },
      {},
      { code: 'fields', problems: [{ field: 'reason', code: 'reason-short' }] },
    ],
    ['what was not seen', { keys: [key('eve-of-public-holiday')] }, {}, { code: 'findings-changed' }],
    [
      'a date on which nothing is forbidden',
      { form: onEve({ date: '2026-12-09' }) },
      {},
      { code: 'nothing-forbidden' },
    ],
    ['no date', { form: onEve({ date: '' }) }, {}, { code: 'fields' }],
    ['no form at all', { form: null }, {}, { code: 'fields' }],
    ['what no exception helps', { form: onEve({ date: '2026-11-30' }) }, {}, { code: 'date-refused' }],
  ])('is refused for %s', (_what, about, facts, refusal) => {
    expect(refused(override(about), null, { ...asLead, ...facts })).toMatchObject(refusal);
  });

  it('takes a reason of 20 characters', () => {
    expect(
      decided(override({ reason: 'Porque lo digo aquí.' }), null, asLead).deployment.overrides,
    ).toHaveLength(1);
  });

  it('of a planned deployment is about its date, or about the one that it moves to', () => {
    const before = planned();
    const to = { date: ON_EVE, time: '17:00', durationMinutes: 15, rollbackMinutes: 10 };

    expect(refused(override({ form: null }), before, asLead).code).toBe('nothing-forbidden');
    const after = decided(override({ form: null, to }), before, asLead).deployment;
    expect(after).toMatchObject({ state: 'planned', planned: before.planned, verdict: before.verdict });
    const move = { verb: 'move', to, agreed: true, reason: 'x', acknowledged: [], note: '' } as const;
    expect(decided(move, after, { verdict: dates() }).deployment.planned.start).toBe(
      '2026-12-07T16:00:00.000Z',
    );
  });
});

describe('an exception for what should have begun already', () => {
  it('is about now, so that it can still begin on that day', () => {
    const closed = {
      ...asLead,
      now: '2026-12-02T17:00:00.000Z',
      verdict: dates({
        places: [aPlace({ name: 'Barcelona', zone: MADRID, closures: { '2026-12-03': 'Cierre' } })],
      }),
    };
    const keys = [key('eve-of-non-working-day', '2026-12-02', '2026-12-03')];
    const before = decided(override({ form: null, keys }), planned(), closed).deployment;
    const start = { verb: 'start', reason: '', acknowledged: [], note: '' } as const;

    expect(refused(start, planned(), closed).code).toBe('date-refused');
    expect(decided(start, before, closed).deployment.state).toBe('in-progress');
  });
});

describe('asking for an exception', () => {
  const ask: StepOf<'ask-exception'> = {
    verb: 'ask-exception',
    form: onEve(),
    to: null,
    keys: EVE,
    reason: 'Urge',
  };

  it('keeps the plan, and mails the leads what is forbidden', () => {
    const { deployment, mail } = decided(ask, null, { verdict: dates() });

    expect(deployment).toMatchObject({
      state: 'draft',
      overrides: [],
      planned: { start: '2026-12-07T16:00:00.000Z' },
    });
    expect(mail).toMatchObject({
      template: 'exception-asked',
      needed: true,
      said: { note: 'Urge', start: '2026-12-07T16:00:00.000Z', findings: EVE },
    });
  });
});

describe('a start when a calendar cannot be read', () => {
  const unreadable = (reason: 'unreadable' | 'few-holidays'): Verdict => ({
    findings: [
      { ...key('cannot-tell', '2026-12-02', '2026-12-02'), severity: 'forbidden', cause: 'c', reason },
    ],
  });
  const start = (acknowledged: StepOf<'start'>['acknowledged'] = []): StepOf<'start'> => ({
    verb: 'start',
    reason: '',
    acknowledged,
    note: '',
  });
  const at = (now: string, reason: 'unreadable' | 'few-holidays' = 'unreadable') => ({
    now,
    verdict: () => unreadable(reason),
  });
  const decidedAt = (instant: string): Deployment => ({
    ...planned(),
    verdict: { findings: [], at: instant },
  });

  it('goes on once that is acknowledged, if the date was allowed within a day, and tells the leads', () => {
    const before = decidedAt('2026-12-01T16:00:00.000Z');

    expect(refused(start(), before, at(START)).code).toBe('date-unacknowledged');
    const { tell, deployment } = decided(start(['cannot-tell']), before, at(START));
    expect(tell).toBe('told-start');
    expect(deployment).toMatchObject({
      state: 'in-progress',
      verdict: { findings: [{ severity: 'warning' }] },
    });
  });

  it.each<[what: string, before: Deployment, reason: 'unreadable' | 'few-holidays']>([
    ['it was decided longer ago', decidedAt('2026-12-01T15:59:00.000Z'), 'unreadable'],
    ['nobody knows when it was decided', { ...planned(), verdict: { findings: [] } }, 'unreadable'],
    [
      'it was not allowed then',
      { ...planned(), verdict: { ...unreadable('unreadable'), at: START } },
      'unreadable',
    ],
    ['it is not the reading that failed', decidedAt(START), 'few-holidays'],
  ])('does not when %s', (_what, before, reason) => {
    expect(refused(start(['cannot-tell']), before, at(START, reason)).code).toBe('date-refused');
  });

  it('tells nobody of a start without doubts', () => {
    expect(decided(start(), planned(), { now: START, by: ENGINEER }).tell).toBeNull();
  });
});

import type { PlanForm } from '../../../src/domain/plan-form';
import { anEnvironment } from '../../support/builders';
import {
  aPlanForm,
  COLLEAGUE,
  decided,
  ENGINEER,
  PARTIES,
  refused,
  START,
  theCustomer,
  UID,
} from '../../support/deployment-builders';

const plan = (about: Partial<PlanForm> = {}) =>
  ({ verb: 'plan', form: aPlanForm(about), acknowledged: [] }) as const;

describe('planning', () => {
  it('makes a planned deployment with its number, its time in UTC, and who brings what until the start', () => {
    const { deployment, mail, shows } = decided(plan(), null);

    expect(deployment).toMatchObject({
      uid: UID,
      id: 'DEP-2026-0147',
      rev: 1,
      state: 'planned',
      planned: { start: START, durationMinutes: 15, timeZone: 'Europe/Madrid' },
      prerequisites: { tested: { state: 'due', by: ENGINEER, until: START } },
      agreement: null,
      agreementDue: { by: ENGINEER, until: START },
      verdict: { findings: [] },
    });
    expect(mail).toBeNull();
    expect(shows).toBe(true);
  });

  it('keeps who brought an evidence and when', () => {
    const there = { state: 'there', evidence: 'TEST', by: '' } as const;
    const { prerequisites } = aPlanForm();
    const draft = decided(
      { verb: 'save-draft', form: aPlanForm({ prerequisites: { ...prerequisites, tested: there } }) },
      null,
      { by: COLLEAGUE },
    ).deployment;

    const { deployment } = decided(plan({ prerequisites: { ...prerequisites, tested: there } }), draft);

    expect(deployment.prerequisites.tested).toMatchObject({ state: 'there', by: COLLEAGUE });
    expect(deployment.id).toBe('DEP-2026-0147');
    expect(deployment.rev).toBe(2);
  });

  it.each<[string, Partial<PlanForm>, string, string]>([
    ['no environment', { environments: [] }, 'environments', 'required'],
    ['an environment that is not the customer’s', { environments: ['DEV'] }, 'environments', 'choice'],
    ['nothing to deploy', { tickets: [], components: [] }, 'components', 'nothing-to-deploy'],
    ['no date', { date: '' }, 'date', 'required'],
    ['a day that there is not', { date: '2026-02-30' }, 'date', 'date'],
    ['no time', { time: '' }, 'time', 'required'],
    ['a time that the clock skips', { date: '2027-03-28', time: '02:30' }, 'time', 'clock-change'],
    ['no duration', { durationMinutes: 0 }, 'durationMinutes', 'minutes'],
    ['nobody to do it', { executor: '' }, 'executor', 'required'],
    ['an executor outside the team', { executor: 'x@other.example' }, 'executor', 'not-in-team'],
    ['a backup who is the executor', { backup: ENGINEER }, 'backup', 'backup-same'],
    ['no customer manager', { parties: PARTIES.slice(1) }, 'parties', 'party-customer-manager'],
    ['no support team', { parties: PARTIES.slice(0, 2) }, 'parties', 'party-support-team'],
    ['nobody in To', { parties: PARTIES.map((one) => ({ ...one, recipient: 'cc' })) }, 'parties', 'no-to'],
    [
      'a prerequisite that nobody brings',
      { prerequisites: { ...aPlanForm().prerequisites, tested: { state: 'due', evidence: '', by: '' } } },
      'prerequisites.tested.by',
      'required',
    ],
    [
      'a prerequisite without its evidence',
      { prerequisites: { ...aPlanForm().prerequisites, tested: { state: 'there', evidence: '', by: '' } } },
      'prerequisites.tested.evidence',
      'required',
    ],
    [
      'an agreement with nobody',
      { agreement: { ...aPlanForm().agreement, state: 'there' } },
      'agreement.who',
      'required',
    ],
  ])('is refused with %s', (_what, about, field, code) => {
    expect(refused(plan(about), null)).toEqual({ code: 'fields', problems: [{ field, code }] });
  });

  it('needs a described change, a ticket, a mail or a component', () => {
    const nothing = { tickets: [], components: [] };

    expect(decided(plan({ ...nothing, what: 'Cambiar el certificado' }), null).deployment.what).not.toBe('');
    expect(
      decided(plan({ ...nothing, mails: [{ subject: 'Consulta', messageId: '' }] }), null).deployment
        .mailThreads,
    ).toHaveLength(1);
  });

  it('needs the partner who delegates to us, and the helpdesk where the customer’s row says so', () => {
    const missing = (about: Parameters<typeof theCustomer>[0]) =>
      refused(plan(), null, { customer: theCustomer(about) });

    expect(missing({ managedBy: 'delegated', partner: 'P' })).toMatchObject({
      problems: [{ code: 'party-partner' }],
    });
    expect(missing({ helpdeskNeeded: true })).toMatchObject({ problems: [{ code: 'party-helpdesk' }] });
  });

  it('is not ours for a customer whom a partner manages alone', () => {
    const customer = theCustomer({ managedBy: 'partner-only', partner: 'Llevant' });

    expect(refused(plan(), null, { customer })).toMatchObject({ code: 'out-of-scope', partner: 'Llevant' });
  });

  it.each([
    ['a Friday', { date: '2026-12-04' }, ['friday', 'eve-of-non-working-day']],
    ['a Saturday', { date: '2026-12-05' }, ['eve-of-non-working-day', 'non-working-day']],
    ['yesterday', { date: '2026-11-30' }, ['in-the-past']],
    ['Thursday into Friday', { date: '2026-12-03', time: '23:50' }, ['friday', 'eve-of-non-working-day']],
  ])('is refused on %s with every finding', (_day, about, codes) => {
    const refusal = refused(plan(about), null);

    expect(refusal.code).toBe('date-refused');
    expect(refusal.code === 'date-refused' && refusal.findings.map(({ code }) => code)).toEqual(codes);
  });

  it('goes on with a warning only when it was read', () => {
    const sunday = { date: '2026-12-06' };

    expect(refused(plan(sunday), null).code).toBe('date-unacknowledged');
    expect(decided({ ...plan(sunday), acknowledged: ['non-working-day'] }, null).deployment.state).toBe(
      'planned',
    );
    expect(decided(plan(sunday), null, { asking: true }).deployment.verdict?.findings).toHaveLength(1);
  });

  it('keeps a draft whatever it lacks', () => {
    const form = aPlanForm({ date: '', time: '', executor: '', parties: [], tickets: [], environments: [] });

    expect(decided({ verb: 'save-draft', form }, null).deployment).toMatchObject({
      state: 'draft',
      id: '',
      planned: { start: null },
      prerequisites: { tested: { state: 'missing' } },
    });
  });
});

describe('an environment that the procedure does not cover', () => {
  it.each([
    ['out-of-scope', 'environment-out-of-scope'],
    ['customer-productive-test', null],
    ['cloud-test-with-production-data', null],
  ] as const)('of the kind %s is refused: %s', (kind, code) => {
    const customer = theCustomer({ environments: [anEnvironment({ name: 'PRO', kind })] });

    if (code === null) expect(decided(plan(), null, { customer }).deployment.state).toBe('planned');
    else
      expect(refused(plan(), null, { customer })).toEqual({
        code: 'fields',
        problems: [{ field: 'environments', code }],
      });
  });
});

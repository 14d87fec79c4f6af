import type { ContentForm, TimeForm } from '../../../src/domain/plan-form';
import {
  aPlanForm,
  aReadyForm,
  COLLEAGUE,
  decided,
  planned,
  refused,
  START,
  started,
} from '../../support/deployment-builders';

const edit = (form: ContentForm, reason = '') => ({ verb: 'edit', form, reason, acknowledged: [] }) as const;

describe('changing what is deployed', () => {
  const bumped = aReadyForm({
    components: [{ name: 'addon-diba', version: '3.2.12', previousVersion: '3.2.10' }],
  });

  it('asks why, once it is planned', () => {
    expect(refused(edit(bumped), planned())).toEqual({
      code: 'fields',
      problems: [{ field: 'reason', code: 'required' }],
    });
    expect(decided(edit(bumped, 'nueva versión'), planned()).deployment.components).toEqual([
      { name: 'addon-diba', version: '3.2.12', previousVersion: '3.2.10', testedVersion: '3.2.11' },
    ]);
  });

  it('lets what was due be brought without a reason', () => {
    const { deployment, mail } = decided(edit(aReadyForm()), planned(aPlanForm()));

    expect(deployment.prerequisites.tested).toMatchObject({ state: 'there' });
    expect(deployment).toMatchObject({ agreement: { who: 'Núria Ferrer' }, agreementDue: null });
    expect(mail).toBeNull();
  });

  it('keeps what was ticked under way', () => {
    const before = started();
    const [first] = before.checklist;
    const ticked = decided(
      { verb: 'tick', ticks: [{ id: first!.id, state: 'done', note: '' }] },
      before,
    ).deployment;

    const { checklist } = decided(edit(bumped, 'nueva versión'), ticked).deployment;

    expect(checklist[0]).toMatchObject({ text: first!.text, state: 'done' });
    expect(checklist.map(({ text }) => text)).toContain('Configurar, publicar o desplegar addon-diba 3.2.12');
  });

  it('decides the date again for other people', () => {
    const swapped = aReadyForm({ executor: COLLEAGUE, backup: '' });
    const weekend = {
      findings: [{ code: 'friday', severity: 'forbidden', party: 'x', date: '', causeDay: '', cause: '' }],
    } as const;

    expect(refused(edit(swapped, 'cambio'), planned(), { verdict: () => weekend }).code).toBe('date-refused');
    expect(decided(edit(bumped, 'cambio'), planned(), { verdict: () => weekend }).deployment.rev).toBe(2);
  });
});

describe('moving', () => {
  const to: TimeForm = { date: '2026-12-09', time: '18:00', durationMinutes: 30, rollbackMinutes: 10 };
  const move = (about: object = {}) =>
    ({
      verb: 'move',
      to,
      agreed: false,
      reason: 'lo pide el cliente',
      acknowledged: [],
      note: '',
      ...about,
    }) as const;

  it('takes the new time, asks for the agreement again, and offers the mail that tells both dates', () => {
    const { deployment, mail } = decided(move(), planned());

    expect(deployment).toMatchObject({
      state: 'planned',
      planned: { start: '2026-12-09T17:00:00.000Z', durationMinutes: 30 },
      agreement: null,
      agreementDue: { until: '2026-12-09T17:00:00.000Z' },
    });
    expect(mail).toEqual({ template: 'moved', needed: false, said: { note: '', oldStart: START } });
  });

  it('keeps an agreement that was had with the move, and what is due is due before the new start', () => {
    const { deployment } = decided(move({ agreed: true }), planned(aPlanForm()));

    expect(deployment.agreement).toMatchObject({ who: 'Núria Ferrer' });
    expect(deployment.prerequisites.tested).toMatchObject({ until: '2026-12-09T17:00:00.000Z' });
  });

  it('is refused to a forbidden day, and without a reason', () => {
    expect(refused(move({ to: { ...to, date: '2026-12-11' } }), planned()).code).toBe('date-refused');
    expect(refused(move({ reason: ' ' }), planned())).toMatchObject({ problems: [{ field: 'reason' }] });
  });
});

describe('cancelling', () => {
  it('asks why, and offers to tell the customer of what it knows', () => {
    expect(refused({ verb: 'cancel', reason: '', note: '' }, planned()).code).toBe('fields');
    expect(decided({ verb: 'cancel', reason: 'ya no', note: 'n' }, planned())).toMatchObject({
      deployment: { state: 'cancelled' },
      mail: { template: 'cancelled', needed: false },
      shows: true,
    });
  });

  it('tells nobody of a draft', () => {
    const draft = decided({ verb: 'save-draft', form: aPlanForm() }, null).deployment;

    expect(decided({ verb: 'cancel', reason: 'ya no', note: '' }, draft)).toMatchObject({
      mail: null,
      shows: false,
    });
  });
});

describe('recording what was done outside', () => {
  const record = (about: object = {}) =>
    ({
      verb: 'record',
      form: aPlanForm({ date: '2026-11-27', time: '23:00' }),
      actualStart: { date: '2026-11-27', time: '23:05' },
      actualEnd: { date: '2026-11-28', time: '00:10' },
      reason: 'por teléfono',
      outcome: 'completed',
      issues: [],
      leftOutTickets: [],
      leftOutComponents: [],
      remarks: '',
      ...about,
    }) as const;

  it('writes it down as it was, with the verdict of its day, and mails nobody', () => {
    const { deployment, mail } = decided(record(), null);

    expect(deployment).toMatchObject({
      state: 'ended',
      id: 'DEP-2026-0147',
      actual: { start: '2026-11-27T22:05:00.000Z', end: '2026-11-27T23:10:00.000Z' },
      components: [{ deployed: true }],
    });
    expect(deployment.verdict?.findings.map(({ code }) => code)).toContain('friday');
    expect(mail).toBeNull();
  });

  it.each([
    [
      'an end before its start',
      { actualEnd: { date: '2026-11-27', time: '23:05' } },
      'actualEnd',
      'before-start',
    ],
    ['an end that is not yet', { actualEnd: { date: '2026-12-01', time: '10:01' } }, 'actualEnd', 'not-yet'],
    ['no start', { actualStart: { date: '', time: '' } }, 'actualStart', 'required'],
    ['no reason', { reason: '' }, 'reason', 'required'],
  ])('is refused with %s', (_what, about, field, code) => {
    expect(refused(record(about), null)).toEqual({ code: 'fields', problems: [{ field, code }] });
  });
});

describe('a risk that the customer accepts', () => {
  const step = (riskAccepted: boolean) =>
    ({ verb: 'edit', form: aReadyForm({ riskAccepted }), reason: '', acknowledged: [] }) as const;

  it('is accepted no longer once it is unticked', () => {
    const accepted = decided(step(true), planned()).deployment;

    expect(accepted.prerequisites.validated).toHaveProperty('riskAccepted', true);
    expect(decided(step(false), accepted).deployment.prerequisites.validated).not.toHaveProperty(
      'riskAccepted',
    );
  });
});

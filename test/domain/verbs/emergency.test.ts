import type { Deployment } from '../../../src/domain/deployment';
import type { StepOf } from '../../../src/domain/step';
import { aPlanForm, decided, ENGINEER, planned, refused } from '../../support/deployment-builders';

/** Friday at 23:00 in Madrid. */
const FRIDAY_NIGHT = '2026-12-04T22:00:00.000Z';

const KEYS: StepOf<'emergency'>['keys'] = [
  { code: 'friday', party: 'Barcelona', date: '2026-12-04', causeDay: '2026-12-04' },
  { code: 'eve-of-non-working-day', party: 'Barcelona', date: '2026-12-04', causeDay: '2026-12-05' },
];

const emergency = (about: Partial<StepOf<'emergency'>> = {}): StepOf<'emergency'> => ({
  verb: 'emergency',
  form: aPlanForm({ date: '', time: '' }),
  keys: [],
  reason: 'La consola no arranca',
  acknowledged: [],
  note: '',
  ...about,
});

const keysOf = ({ overrides }: Deployment) => overrides.flatMap(({ keys }) => keys);

describe('an emergency', () => {
  it('is planned and under way at once, with evidence still due', () => {
    const { deployment, mail, tell, shows } = decided(emergency(), null);

    expect(deployment).toMatchObject({
      id: 'DEP-2026-0147',
      type: 'emergency',
      state: 'in-progress',
      planned: { start: '2026-12-01T09:00:00.000Z', durationMinutes: 15 },
      actual: { start: '2026-12-01T09:00:00.000Z', end: null },
      prerequisites: { tested: { state: 'due', by: ENGINEER } },
      overrides: [],
      rev: 1,
    });
    expect(deployment.checklist.length).toBeGreaterThan(5);
    expect({ mail, tell, shows }).toEqual({
      mail: { template: 'start', needed: true, said: { note: '' } },
      tell: 'told-emergency',
      shows: true,
    });
  });

  it('keeps the number of what was planned already', () => {
    const { deployment } = decided(emergency(), planned(), { newId: 'DEP-2026-0148' });

    expect(deployment).toMatchObject({ id: 'DEP-2026-0147', rev: 2, state: 'in-progress' });
  });

  it('needs what is forbidden to be read, just that, and keeps it as an exception', () => {
    const now = FRIDAY_NIGHT;
    const unseen = refused(emergency({ keys: KEYS.slice(0, 1) }), null, { now });
    const { deployment } = decided(emergency({ keys: KEYS }), null, { now });

    expect(unseen).toMatchObject({
      code: 'findings-changed',
      findings: [{ code: 'eve-of-non-working-day' }],
    });
    expect(keysOf(deployment)).toEqual(KEYS);
    expect(deployment.overrides[0]).toMatchObject({ by: ENGINEER, at: now, reason: 'La consola no arranca' });
  });

  it('shows what is forbidden to somebody who only asks', () => {
    const { deployment } = decided(emergency(), null, { now: FRIDAY_NIGHT, asking: true });

    expect(deployment.verdict?.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(KEYS.map(({ code }) => code)),
    );
  });

  it.each([
    ['a reason', { reason: ' ' }, 'reason'],
    ['something to deploy', { form: aPlanForm({ tickets: [], components: [] }) }, 'components'],
    ['somebody who does it', { form: aPlanForm({ executor: '' }) }, 'executor'],
    ['recipients', { form: aPlanForm({ parties: [] }) }, 'parties'],
    ['how long', { form: aPlanForm({ durationMinutes: 0 }) }, 'durationMinutes'],
  ])('needs %s', (_what, about, field) => {
    expect(refused(emergency(about), null)).toMatchObject({ code: 'fields', problems: [{ field }] });
  });

  it('stays impossible where nobody could allow it', () => {
    const verdict = () => ({
      findings: [
        {
          code: 'executor-absent',
          severity: 'invalid',
          party: 'Ana',
          date: '2026-12-01',
          causeDay: '',
          cause: '',
        },
      ] as const,
    });

    expect(refused(emergency(), null, { verdict }).code).toBe('date-refused');
  });
});

describe('closing an emergency', () => {
  const ended = (about: Partial<Deployment>): Deployment => ({
    ...planned(),
    type: 'emergency',
    state: 'ended',
    outcome: 'completed',
    tickets: [],
    ...about,
  });
  const close = (review: string) => ({ verb: 'close', review }) as const;

  it('waits for what was due', () => {
    const { prerequisites } = decided(emergency(), null).deployment;

    expect(refused(close('Se llenó el disco'), ended({ prerequisites }))).toEqual({
      code: 'not-ready-to-close',
      missing: ['tested', 'validated', 'rollbackGuide', 'releasedArtifact'],
    });
  });

  it('waits for a review, which is then kept', () => {
    expect(refused(close(' '), ended({}))).toMatchObject({
      problems: [{ field: 'review', code: 'required' }],
    });
    const { deployment } = decided(close('Se llenó el disco'), ended({}));
    expect(deployment).toMatchObject({ state: 'closed', review: 'Se llenó el disco' });
    expect(decided(close(''), { ...deployment, state: 'ended' }).deployment.review).toBe('Se llenó el disco');
  });

  it('asks none of it of any other deployment', () => {
    expect(decided(close(''), ended({ type: 'normal' })).deployment.state).toBe('closed');
  });
});

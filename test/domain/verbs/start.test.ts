import { aPlanForm, decided, ENGINEER, planned, refused, START } from '../../support/deployment-builders';

const start = (about: { reason?: string } = {}) =>
  ({ verb: 'start', reason: '', acknowledged: [], note: 'Saludos', ...about }) as const;

describe('starting', () => {
  it('notes the true start, makes the checklist, and needs the Start mail', () => {
    const { deployment, mail, shows } = decided(start(), planned(), { now: START });

    expect(deployment).toMatchObject({ state: 'in-progress', actual: { start: START, end: null }, rev: 2 });
    expect(deployment.checklist.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Poner la consola en modo mantenimiento',
        'Configurar, publicar o desplegar addon-diba 3.2.11',
        'Quitar el modo mantenimiento de la consola',
      ]),
    );
    expect(mail).toEqual({ template: 'start', needed: true, said: { note: 'Saludos' } });
    expect(shows).toBe(true);
  });

  it('waits for every prerequisite and the agreement, each by name', () => {
    const { prerequisites } = aPlanForm();
    const tested = { state: 'there', evidence: 'TEST', by: '' } as const;
    const before = planned(aPlanForm({ prerequisites: { ...prerequisites, tested } }));

    expect(refused(start(), before, { now: START })).toEqual({
      code: 'not-ready',
      missing: ['validated', 'rollbackGuide', 'releasedArtifact', 'agreement'],
    });
  });

  it.each([
    ['15 minutes before', '2026-12-02T15:45:00.000Z', null],
    ['15 minutes and a second before', '2026-12-02T15:44:59.000Z', 'fields'],
    ['an hour after', '2026-12-02T17:00:00.000Z', null],
  ])('%s the planned start, the refusal is %s', (_when, now, code) => {
    if (code === null) expect(decided(start(), planned(), { now }).deployment.state).toBe('in-progress');
    else expect(refused(start(), planned(), { now }).code).toBe(code);
    const { deployment } = decided(start({ reason: 'El cliente lo pide' }), planned(), { now });
    expect(deployment.history.at(-1)).toEqual({
      at: now,
      by: ENGINEER,
      verb: 'start',
      reason: 'El cliente lo pide',
    });
  });

  it('is decided for the moment at which it is done', () => {
    const lateOnThursday = '2026-12-03T22:50:00.000Z';

    expect(refused(start(), planned(), { now: lateOnThursday }).code).toBe('date-refused');
  });
});

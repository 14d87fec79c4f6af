import type { Step } from '../../../src/domain/step';
import { decided, ended, planned, refused, started } from '../../support/deployment-builders';

const snooze = (until: string, reason = 'el cliente está de viaje'): Step => ({
  verb: 'snooze',
  until,
  reason,
});

describe('putting reminders off', () => {
  it.each([
    ['2026-11-30', 'until'],
    ['2027-01-01', 'until'],
    ['', 'until'],
  ])('until %j is refused, naming the field %s', (until, field) => {
    expect(refused(snooze(until), planned())).toMatchObject({ code: 'fields', problems: [{ field }] });
  });

  it('is for a day from today to the thirtieth after it', () => {
    for (const until of ['2026-12-01', '2026-12-31'])
      expect(decided(snooze(until), planned()).deployment.snooze).toMatchObject({ until });
  });

  it('needs a reason', () => {
    expect(refused(snooze('2026-12-05', ' '), planned())).toMatchObject({ problems: [{ field: 'reason' }] });
  });

  it('is over with the next step of the procedure, and not with what keeps it where it is', () => {
    const running = decided(snooze('2026-12-05'), started()).deployment;
    const delayed = decided({ verb: 'delay', newEnd: '', reason: '', note: '' }, running).deployment;

    expect(delayed.snooze).toMatchObject({ until: '2026-12-05' });
    expect(decided(snooze('2026-12-05'), ended()).deployment.snooze).not.toBeNull();
    expect(
      decided({ verb: 'cancel', reason: 'no', note: '' }, decided(snooze('2026-12-05'), planned()).deployment)
        .deployment.snooze,
    ).toBeNull();
  });
});

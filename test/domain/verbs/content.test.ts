import type { Deployment } from '../../../src/domain/deployment';
import type { AgreementForm } from '../../../src/domain/plan-form';
import { aReadyForm, COLLEAGUE, decided, MADRID, NOW, refused } from '../../support/deployment-builders';

/** The place's zone, back to the summer. */
const zone = {
  ...MADRID,
  offsets: [{ from: '2026-03-29T01:00:00.000Z', minutes: 120 }, ...MADRID.offsets],
};

/** An hour after the deployment was planned. */
const LATER = '2026-12-01T10:00:00.000Z';

const form = (about: Partial<AgreementForm> = {}) =>
  aReadyForm({ agreement: { ...aReadyForm().agreement, ...about } });

const planned = (about: Partial<AgreementForm> = {}): Deployment =>
  decided({ verb: 'plan', form: form(about), acknowledged: [] }, null, { zone }).deployment;

const edited = (before: Deployment, about: Partial<AgreementForm>): Deployment =>
  decided({ verb: 'edit', form: form(about), reason: '', acknowledged: [] }, before, {
    now: LATER,
    by: COLLEAGUE,
  }).deployment;

describe('when it was agreed', () => {
  it.each<[string, Partial<AgreementForm>, string]>([
    ['now, where the form does not say', {}, NOW],
    ['then, on the customer’s clock', { date: '2026-11-30', time: '18:05' }, '2026-11-30T17:05:00.000Z'],
    ['in summer time', { date: '2026-10-20', time: '18:05' }, '2026-10-20T16:05:00.000Z'],
    ['at this very minute', { date: '2026-12-01', time: '10:00' }, NOW],
  ])('is %s', (_what, about, at) => {
    expect(planned(about).agreement).toEqual({
      who: 'Núria Ferrer',
      how: 'phone',
      quote: '',
      link: '',
      at,
    });
  });

  it.each<[string, Partial<AgreementForm>, string, string]>([
    ['in a minute', { date: '2026-12-01', time: '10:01' }, 'agreement.date', 'not-yet'],
    ['tomorrow', { date: '2026-12-02', time: '09:00' }, 'agreement.date', 'not-yet'],
    ['at no time of the day', { date: '2026-11-30', time: '' }, 'agreement.time', 'required'],
    ['on no day', { date: '', time: '09:00' }, 'agreement.date', 'required'],
    ['on a day that there is not', { date: '2026-11-31', time: '09:00' }, 'agreement.date', 'date'],
    [
      'at a time that the clock shows twice',
      { date: '2026-10-25', time: '02:30' },
      'agreement.time',
      'clock-change',
    ],
  ])('is never %s', (_what, about, field, code) => {
    expect(refused({ verb: 'plan', form: form(about), acknowledged: [] }, null, { zone })).toEqual({
      code: 'fields',
      problems: [{ field, code }],
    });
  });

  it.each<[string, Partial<AgreementForm>, string]>([
    ['stays for an agreement that nobody changed', {}, NOW],
    [
      'stays to the second where its minute is what the form shows',
      { date: '2026-12-01', time: '10:00' },
      NOW,
    ],
    ['is now for another agreement', { quote: 'De acuerdo' }, LATER],
    ['stays for a better quote', { quote: 'Sí', date: '2026-12-01', time: '10:00' }, NOW],
    ['is what it was corrected to', { date: '2026-11-30', time: '18:05' }, '2026-11-30T17:05:00.000Z'],
  ])('%s', (_what, about, at) => {
    expect(edited(planned(), about).agreement?.at).toBe(at);
  });

  it('stays to the second', () => {
    const before = planned();
    const at = '2026-11-30T17:05:42.123Z';
    const known = { ...before, agreement: { ...before.agreement!, at } };

    expect(edited(known, { date: '2026-11-30', time: '18:05', quote: 'Sí' }).agreement?.at).toBe(at);
  });
});

describe('mails that stand for tickets', () => {
  const mail = { subject: 'Alta', messageId: '<alta@llum.example>' };
  const plan = (mails: Deployment['mailThreads'], before: Deployment | null = null): Deployment =>
    decided({ verb: 'save-draft', form: aReadyForm({ mails }) }, before).deployment;

  it('are known by their header where they were chosen, and stay known where they are only named again', () => {
    const first = plan([mail, { subject: 'Baja', messageId: '' }]);
    expect(first.mailThreads).toEqual([mail, { subject: 'Baja', messageId: '' }]);

    const other = '<otra@llum.example>';
    expect(plan([{ subject: 'Alta', messageId: '' }], first).mailThreads).toEqual([mail]);
    expect(plan([{ ...mail, messageId: other }], first).mailThreads[0]?.messageId).toBe(other);
  });
});

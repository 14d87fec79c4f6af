import type { Errors } from '../../src/sidebar/form/errors';
import type { Checked } from '../../src/sidebar/form/use-checked';
import { checkDraft, checkPlan } from '../../src/sidebar/plan/check-plan';
import { chosenTime, dateVerdict } from '../../src/sidebar/dates/date-verdict';
import { contentDraftOf } from '../../src/sidebar/plan/content-of';
import { checkEdit } from '../../src/sidebar/plan/edit-draft';
import { checkMove } from '../../src/sidebar/plan/move-draft';
import { newPlanDraft } from '../../src/sidebar/plan/new-plan-draft';
import type { PlanDraft } from '../../src/sidebar/plan/plan-draft';
import { checkRecord, recordDraftOf } from '../../src/sidebar/plan/record-draft';
import { timeDraftOf } from '../../src/sidebar/plan/time-draft';
import { plannedSpan } from '../../src/messages/sidebar-plan-when';
import { LANGUAGES } from '../../src/domain/language';
import { deployments, viewOf } from './sample-deployments';
import { someDates } from './sample-dates';
import { madrid } from './sample-lines';
import { aDraft, aPlanning } from './sample-planning';
import { homes } from './sample-views';

const errorsOf = (checked: Checked<unknown>): Errors => (checked.ok ? new Map() : checked.errors);
const wrong = (checked: Checked<unknown>): string[] => [...errorsOf(checked).keys()].sort();
const valueOf = <T>(checked: Checked<T>): T => {
  if (!checked.ok) throw new Error(JSON.stringify([...checked.errors]));
  return checked.value;
};

/** All that a plan needs. */
const complete = (): PlanDraft => ({
  ...newPlanDraft(aPlanning, homes.log('es').viewer, 'uid'),
  tickets: [{ id: '1', number: 'ES-7412280', title: 'Alta', url: '' }],
  date: '2026-12-01',
});

/** Everything that decides on dates is known. */
const context = {
  ...aPlanning,
  dates: { loaded: { state: 'ready', value: someDates } },
  asked: { uid: 'this', environments: [], executor: '', backup: '' },
  overrides: [],
} as const;

const check = (about: Partial<PlanDraft>) => checkPlan({ ...complete(), ...about }, context, 'es');

const without = (role: string): Partial<PlanDraft> => ({
  parties: complete().parties.filter((party) => party.role !== role),
});

describe('checkPlan', () => {
  it('gives the script’s form, without what only this browser knows', () => {
    const form = valueOf(check({}));

    expect(form).toMatchObject({
      date: '2026-12-01',
      time: '17:00',
      durationMinutes: 15,
      rollbackMinutes: 30,
    });
    expect(form.tickets).toEqual([{ number: 'ES-7412280', title: 'Alta', url: '' }]);
    expect(Object.keys(form)).not.toEqual(expect.arrayContaining(['boxes']));
  });

  it.each<[Partial<PlanDraft>, string, string]>([
    [{ environments: [] }, 'environments', 'Rellene este campo.'],
    [
      { tickets: [] },
      'components',
      'Diga qué se despliega: componentes, tickets, correos o una descripción.',
    ],
    [{ date: '' }, 'date', 'Rellene este campo.'],
    [{ time: '' }, 'time', 'Rellene este campo.'],
    [{ durationMinutes: '' }, 'durationMinutes', 'Escriba un tiempo'],
    [{ durationMinutes: '0' }, 'durationMinutes', 'Escriba un tiempo'],
    [{ durationMinutes: '25 h' }, 'durationMinutes', 'Escriba un tiempo'],
    [{ rollbackMinutes: 'luego' }, 'rollbackMinutes', 'Escriba un tiempo'],
    [{ executor: '' }, 'executor', 'Rellene este campo.'],
    [{ executor: 'rosa.mas@company.example' }, 'executor', 'Elija a alguien del equipo'],
    [{ backup: 'aina.ferrer@company.example' }, 'backup', 'El suplente debe ser otra persona'],
    [without('customer-manager'), 'parties', 'Falta avisar a un responsable del cliente.'],
    [without('project-team'), 'parties', 'Falta avisar a alguien del equipo del proyecto.'],
    [without('support-team'), 'parties', 'Falta avisar al equipo de soporte.'],
    [without('partner'), 'parties', 'Falta avisar al partner.'],
    [
      { boxes: { ...complete().boxes, components: 'Lista:' } },
      'boxes.components',
      'Queda texto sin entender',
    ],
    [{ date: '2026-12-04' }, 'date', 'Entonces no se puede desplegar'],
    [{ date: '2026-11-23' }, 'date', 'Entonces no se puede desplegar'],
    [{ date: '2027-03-28', time: '02:30' }, 'time', 'Ese día se cambia la hora'],
  ])('says what is missing beside its field: %j', (about, path, message) => {
    expect(errorsOf(check(about)).get(path)).toMatch(message);
  });

  it.each<Partial<PlanDraft>>([
    { tickets: [], mails: [{ id: '1', subject: 'Alta', messageId: '' }] },
    { tickets: [], components: [{ id: '1', name: 'consola', version: '', previousVersion: '' }] },
    { tickets: [], what: 'Se cambia una política' },
    { backup: '' },
    { rollbackMinutes: '0' },
    { durationMinutes: '24 h' },
  ])('asks for no more than a plan needs: %j', (about) => {
    expect(wrong(check(about))).toEqual([]);
  });

  it('asks for the evidence of what is said to be there', () => {
    const { prerequisites, agreement } = complete();
    const there = { ...prerequisites.tested, state: 'there' } as const;

    expect(
      wrong(
        check({
          prerequisites: { ...prerequisites, tested: there },
          agreement: { ...agreement, state: 'there' },
        }),
      ),
    ).toEqual(['agreement.who', 'prerequisites.tested.evidence']);
  });
});

describe('checkDraft', () => {
  it('lets anything be missing', () => {
    const empty = {
      ...complete(),
      tickets: [],
      parties: [],
      date: '',
      durationMinutes: '',
      rollbackMinutes: '',
    };

    expect(valueOf(checkDraft(empty, 'es'))).toMatchObject({
      date: '',
      durationMinutes: 0,
      rollbackMinutes: 0,
    });
  });

  it.each<[Partial<PlanDraft>, string]>([
    [{ durationMinutes: 'soon' }, 'durationMinutes'],
    [{ boxes: { ...complete().boxes, tickets: 'https://intranet.example/1' } }, 'boxes.tickets'],
    [{ parties: [{ ...complete().parties[0]!, address: 'nobody' }] }, 'parties.0.address'],
  ])('saves nothing that would be lost or cannot be read: %j', (about, path) => {
    expect(wrong(checkDraft({ ...complete(), ...about }, 'es'))).toEqual([path]);
  });
});

describe('the chosen time', () => {
  const form = (date: string, time: string, durationMinutes = 15) => ({
    date,
    time,
    durationMinutes,
    rollbackMinutes: 0,
  });

  const codes = (date: string, time: string, minutes?: number) =>
    new Set(dateVerdict(form(date, time, minutes), context)?.findings.map(({ code }) => code));

  it.each([
    ['2026-12-01', '17:00', []],
    ['2026-12-04', '17:00', ['friday', 'eve-of-non-working-day']],
    ['2026-12-05', '17:00', ['eve-of-non-working-day', 'non-working-day']],
    ['2026-12-07', '17:00', ['eve-of-non-working-day', 'eve-of-public-holiday']],
    ['2026-11-24', '09:44', ['in-the-past']],
    ['2026-11-24', '09:45', []],
    ['2027-03-28', '02:30', ['nonexistent-local-time']],
    ['2027-10-31', '02:30', ['nonexistent-local-time']],
    ['2027-06-01', '17:00', null],
    ['0202-12-01', '17:00', null],
    ['2026-12-01', '', null],
    ['', '17:00', null],
  ])('%s at %s', (date, time, found) => {
    const zone = {
      ...madrid,
      offsets: [...madrid.offsets, { from: '2027-10-31T01:00:00.000Z', minutes: 60 }],
    };
    const verdict = dateVerdict(form(date, time), { ...context, zone });

    // The company's town and the customer's have the same days.
    expect(verdict && [...new Set(verdict.findings.map(({ code }) => code))]).toEqual(found);
  });

  it('counts every day that it touches', () => {
    expect(codes('2026-12-03', '23:50', 10)).toEqual(new Set());
    expect(codes('2026-12-03', '23:50', 11)).toEqual(new Set(['friday', 'eve-of-non-working-day']));
  });

  it('does not need to know how long it takes', () => {
    expect(codes('2026-12-01', '17:00', Number.NaN)).toEqual(new Set());
    expect(chosenTime(form('2026-12-01', '17:00', Number.NaN), aPlanning)?.minutes).toBe(0);
  });

  const spans = (start: string, minutes: number): string[] =>
    LANGUAGES.map((language) => plannedSpan(start, minutes, madrid, language));

  it('is written out with its weekday, and the day of its end where that is another', () => {
    expect(spans('2026-12-01T16:00:00.000Z', 15)).toEqual([
      'Martes 1 de diciembre de 2026, de 17:00 a 17:15',
      'Dimarts 1 de desembre de 2026, de 17:00 a 17:15',
      'Tuesday 1 December 2026, from 17:00 to 17:15',
    ]);
    expect(spans('2026-12-01T22:50:00.000Z', 30)).toEqual([
      'Martes 1 de diciembre de 2026, de 23:50 a 00:20 del miércoles 2 de diciembre de 2026',
      'Dimarts 1 de desembre de 2026, de 23:50 a 00:20 del dimecres 2 de desembre de 2026',
      'Tuesday 1 December 2026, from 23:50 to 00:20 on Wednesday 2 December 2026',
    ]);
    expect(spans('2026-12-01T22:50:00.000Z', 10)[0]).toBe('Martes 1 de diciembre de 2026, de 23:50 a 00:00');
  });

  it('is a start alone while nobody has said how long', () => {
    expect(spans('2026-12-01T16:00:00.000Z', 0)).toEqual([
      'Martes 1 de diciembre de 2026, 17:00',
      'Dimarts 1 de desembre de 2026, 17:00',
      'Tuesday 1 December 2026, 17:00',
    ]);
  });
});

describe('checkEdit', () => {
  const view = viewOf({ ...deployments.planned, parties: complete().parties });
  const draft = { ...contentDraftOf(view.deployment, view.zone), reason: '' };

  it('asks for a reason when something changes that was agreed, and not for evidence', () => {
    const brought = {
      ...draft.prerequisites,
      tested: { state: 'there', evidence: 'En PRE', by: '' } as const,
    };

    expect(wrong(checkEdit({ ...draft, prerequisites: brought }, view, 'es'))).toEqual([]);
    expect(wrong(checkEdit({ ...draft, backup: '' }, view, 'es'))).toEqual(['reason']);
    expect(wrong(checkEdit({ ...draft, tickets: [] }, view, 'es'))).toEqual(['reason']);
    expect(valueOf(checkEdit({ ...draft, backup: '', reason: 'Vacaciones' }, view, 'es'))).toMatchObject({
      verb: 'edit',
      reason: 'Vacaciones',
      form: { backup: '', mails: [{ subject: 'Error en las nóminas', messageId: '<abc@vilanova.example>' }] },
      acknowledged: [],
    });
  });

  it('needs what a plan needs', () => {
    expect(wrong(checkEdit({ ...draft, parties: [], reason: 'x' }, view, 'es'))).toEqual(['parties']);
  });
});

describe('checkMove', () => {
  const view = viewOf(deployments.planned, aPlanning.now);
  const about = { ...context, ...view };
  const draft = { ...timeDraftOf(view.deployment, view.zone), agreed: false, reason: '', note: '' };

  it('needs a date on which it is possible, and a reason', () => {
    expect(wrong(checkMove({ ...draft, date: '' }, about, 'es'))).toEqual(['date', 'reason']);
    expect(wrong(checkMove({ ...draft, date: '2026-12-04', reason: 'x' }, about, 'es'))).toEqual(['date']);
    expect(valueOf(checkMove({ ...draft, date: '2026-12-02', reason: 'x', note: 'y' }, about, 'es'))).toEqual(
      {
        verb: 'move',
        to: { date: '2026-12-02', time: '17:00', durationMinutes: 15, rollbackMinutes: 30 },
        agreed: false,
        reason: 'x',
        note: 'y',
        acknowledged: [],
      },
    );
  });
});

describe('checkRecord', () => {
  const view = viewOf({ ...deployments.planned, parties: complete().parties });
  const moment = (time: string, date = '2026-12-01') => ({ date, time });
  const draft = { ...recordDraftOf(view), actualEnd: moment('17:05'), reason: 'Urgente' };
  const after = { ...view, now: '2026-12-01T17:00:00.000Z' };

  it('takes what was planned as done, with its true times', () => {
    expect(valueOf(checkRecord(draft, after, 'es'))).toMatchObject({
      verb: 'record',
      form: { date: '2026-12-01', time: '17:00', durationMinutes: 15 },
      actualStart: moment('17:00'),
      actualEnd: moment('17:05'),
      outcome: 'completed',
      reason: 'Urgente',
    });
  });

  it.each([
    [{ actualEnd: moment('') }, 'actualEnd'],
    [{ actualStart: moment('', '') }, 'actualStart'],
    [{ actualEnd: moment('17:00') }, 'actualEnd'],
    [{ actualEnd: moment('18:01') }, 'actualEnd'],
    [{ reason: ' ' }, 'reason'],
    [{ outcome: 'completed-with-issues' as const }, 'issues'],
    [{ environments: [] }, 'environments'],
  ])('refuses %j', (about, path) => {
    expect(wrong(checkRecord({ ...draft, ...about }, after, 'es'))).toEqual([path]);
  });

  it('takes issues a line each, and only with an outcome that has any', () => {
    const issues = '* Falta un informe\n\n- Lento';
    const withIssues = { ...draft, outcome: 'completed-with-issues' as const, issues };

    expect(valueOf(checkRecord(withIssues, after, 'es'))).toMatchObject({
      issues: ['Falta un informe', 'Lento'],
    });
    expect(valueOf(checkRecord({ ...draft, issues }, after, 'es'))).toMatchObject({ issues: [] });
  });

  it('plans what was never planned as it was done', () => {
    const unplanned = viewOf({ ...aDraft, parties: complete().parties });
    const done = {
      ...recordDraftOf(unplanned),
      actualStart: moment('17:00'),
      actualEnd: moment('18:00'),
      reason: 'Urgente',
    };

    expect(valueOf(checkRecord(done, after, 'es'))).toMatchObject({
      form: { date: '2026-12-01', time: '17:00', durationMinutes: 60, rollbackMinutes: 0 },
    });
  });

  it('asks of a draft what a plan needs, but no time besides the true one', () => {
    expect(wrong(checkRecord({ ...recordDraftOf(viewOf(aDraft)), reason: 'x' }, after, 'es'))).toEqual([
      'actualEnd',
      'actualStart',
      'parties',
    ]);
  });
});

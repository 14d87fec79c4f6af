import type { Deployment } from '../../../src/domain/deployment';
import type { FindingKey } from '../../../src/domain/dates/verdict';
import type { PlanForm } from '../../../src/domain/plan-form';
import type { Step, StepOf, Verb } from '../../../src/domain/step';
import { anEnding, aPlanForm, aReadyForm } from '../deployment-builders';

const FRIDAY = '2026-12-04';
const FRIDAY_KEYS: readonly FindingKey[] = ['Barcelona', 'Palma'].flatMap((party) => [
  { code: 'friday', party, date: FRIDAY, causeDay: FRIDAY } as const,
  { code: 'eve-of-non-working-day', party, date: FRIDAY, causeDay: '2026-12-05' } as const,
]);

/** The first is as it should be; some of the others may be refused. */
const FORMS: readonly PlanForm[] = [
  aReadyForm({ mails: [{ subject: 'Consulta', messageId: '' }] }),
  aReadyForm({ tickets: [] }),
  aPlanForm(),
  aReadyForm({ date: FRIDAY }),
  aReadyForm({ date: '', time: '' }),
  aReadyForm({ executor: 'nobody@elsewhere.example' }),
  aReadyForm({ parties: [] }),
  aReadyForm({ components: [], what: 'Un cambio' }),
];

const REASONS = ['Lo piden ellos, y no puede esperar', '', 'corto'];
const OUTCOMES = ['completed', 'completed-with-issues', 'rolled-back', 'aborted'] as const;
const TICKED = ['done', 'done', 'failed', 'not-applicable', 'todo'] as const;
const HOW = ['retry', 'by-hand', 'waive'] as const;

/** Whatever the list has, round and round. */
const at = <T>(list: readonly [T, ...T[]] | readonly T[], index: number): T => list[index % list.length] as T;

const tickStep = ({ checklist }: Deployment, variant: number): Step => ({
  verb: 'tick',
  ticks: checklist.map(({ id }, index) => ({
    id,
    state: at(TICKED, variant === 0 ? 0 : variant + index),
    note: variant % 3 === 2 ? '' : 'porque sí',
  })),
});

function settleStep({ effects }: Deployment, variant: number): Step {
  const pending = effects.filter(({ state }) => state === 'pending');
  const key = at(pending.length > 0 ? pending : effects, variant)?.key ?? 'nothing';
  return { verb: 'settle', key, how: at(HOW, variant), reason: at(REASONS, variant) } as Step;
}

const reconcileStep = (variant: number): Step => ({
  verb: 'reconcile',
  cells:
    variant % 2 === 0 ? [{ key: 'notes', keep: variant % 4 === 0 ? 'ours' : 'theirs', seen: 'A mano' }] : [],
  row: variant % 3 === 1 ? 'restore' : null,
  event: variant % 3 === 2 ? 'restore' : null,
});

const TO = { date: '2026-12-09', time: '18:00', durationMinutes: 30, rollbackMinutes: 10 };

/** Mostly about that Friday, and with all that is against it. */
function exceptingStep(
  verb: 'ask-exception' | 'override',
  before: Deployment | null,
  variant: number,
): StepOf<'ask-exception' | 'override'> {
  const isWell = variant % 4 !== 3;
  const isPlanned = before?.state === 'planned';
  return {
    verb,
    form: isPlanned ? null : isWell ? aReadyForm({ date: FRIDAY }) : at(FORMS, variant),
    to: isPlanned ? { ...TO, date: isWell ? FRIDAY : TO.date } : null,
    keys: isWell ? FRIDAY_KEYS : [],
    reason: at(REASONS, variant),
  };
}

const isRollingBack = (before: Deployment | null): boolean =>
  before?.history.some(({ verb }) => verb === 'roll-back') ?? false;

/** One way of taking that verb. @param before null for a deployment that is not saved yet */
export function stepOf(verb: Verb, before: Deployment | null, variant: number): Step {
  const form = at(FORMS, variant);
  const reason = at(REASONS, variant);
  const said = { reason, note: variant % 2 === 0 ? '' : 'Llámennos.' };
  const ending = {
    ...anEnding,
    outcome: isRollingBack(before) ? 'rolled-back' : at(OUTCOMES, variant),
    issues: variant % 5 === 4 ? [] : ['Falta algo'],
  };
  const moment = { date: '2026-11-26', time: at(['22:05', '22:40', ''], variant) };
  const known = before ?? ({ checklist: [], effects: [] } as unknown as Deployment);
  switch (verb) {
    case 'save-draft':
      return { verb, form };
    case 'ask-exception':
    case 'override':
      return exceptingStep(verb, before, variant);
    case 'plan':
      return { verb, form, acknowledged: ['short-notice'] };
    case 'emergency':
      return { verb, form, keys: [], acknowledged: [], ...said };
    case 'notify':
      return { verb, note: said.note };
    case 'edit':
      return { verb, form, reason, acknowledged: [] };
    case 'move':
      return {
        verb,
        to: { ...TO, date: at([TO.date, FRIDAY, ''], variant) },
        agreed: true,
        acknowledged: [],
        ...said,
      };
    case 'cancel':
    case 'roll-back':
      return { verb, ...said };
    case 'start':
      return { verb, acknowledged: [], ...said };
    case 'tick':
      return tickStep(known, variant);
    case 'delay':
      return { verb, newEnd: at(['17:45', '', '23:59'], variant), ...said };
    case 'end':
      return { verb, endedAt: null, ...ending, note: '' };
    case 'close':
      return { verb, review: reason };
    case 'reopen':
      return { verb, reason };
    case 'record':
      return { verb, form, actualStart: { ...moment, time: '22:00' }, actualEnd: moment, reason, ...ending };
    case 'settle':
      return settleStep(known, variant);
    case 'reconcile':
      return reconcileStep(variant);
  }
}

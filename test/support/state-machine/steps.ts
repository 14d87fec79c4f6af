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

const tickStep = (checklist: Deployment['checklist'], variant: number): Step => ({
  verb: 'tick',
  ticks: checklist.map(({ id }, index) => ({
    id,
    state: at(TICKED, variant === 0 ? 0 : variant + index),
    note: variant % 3 === 2 ? '' : 'porque sí',
  })),
});

function settleStep(effects: Deployment['effects'], variant: number): Step {
  const pending = effects.filter(({ state }) => state === 'pending');
  const key = at(pending.length > 0 ? pending : effects, variant)?.key ?? 'nothing';
  return { verb: 'settle', key, how: at(HOW, variant), reason: at(REASONS, variant) };
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

/** What is said with a step of that variant. */
interface Said {
  /** Null for a deployment that is not saved yet. */
  readonly before: Deployment | null;
  readonly variant: number;
  readonly form: PlanForm;
  readonly reason: string;
  readonly note: string;
}

const endingOf = ({ before, variant }: Said) => ({
  ...anEnding,
  outcome: isRollingBack(before) ? ('rolled-back' as const) : at(OUTCOMES, variant),
  issues: variant % 5 === 4 ? [] : ['Falta algo'],
});

function recordStep(said: Said): Step {
  const moment = { date: '2026-11-26', time: at(['22:05', '22:40', ''], said.variant) };
  const { form, reason } = said;
  const actualStart = { ...moment, time: '22:00' };
  return { verb: 'record', form, actualStart, actualEnd: moment, reason, ...endingOf(said) };
}

const moveStep = ({ variant, reason, note }: Said): Step => ({
  verb: 'move',
  to: { ...TO, date: at([TO.date, FRIDAY, ''], variant) },
  agreed: true,
  acknowledged: [],
  reason,
  note,
});

const ONE_WAY: Readonly<Record<Verb, (said: Said) => Step>> = {
  'save-draft': ({ form }) => ({ verb: 'save-draft', form }),
  'ask-exception': ({ before, variant }) => exceptingStep('ask-exception', before, variant),
  override: ({ before, variant }) => exceptingStep('override', before, variant),
  plan: ({ form }) => ({ verb: 'plan', form, acknowledged: ['short-notice'] }),
  emergency: ({ form, reason, note }) => ({
    verb: 'emergency',
    form,
    keys: [],
    acknowledged: [],
    reason,
    note,
  }),
  notify: ({ note }) => ({ verb: 'notify', note }),
  edit: ({ form, reason }) => ({ verb: 'edit', form, reason, acknowledged: [] }),
  move: moveStep,
  cancel: ({ reason, note }) => ({ verb: 'cancel', reason, note }),
  start: ({ reason, note }) => ({ verb: 'start', acknowledged: [], reason, note }),
  tick: ({ before, variant }) => tickStep(before?.checklist ?? [], variant),
  delay: ({ variant, reason, note }) => ({
    verb: 'delay',
    newEnd: at(['17:45', '', '23:59'], variant),
    reason,
    note,
  }),
  'roll-back': ({ reason, note }) => ({ verb: 'roll-back', reason, note }),
  end: (said) => ({ verb: 'end', endedAt: null, ...endingOf(said), note: '' }),
  close: ({ reason }) => ({ verb: 'close', review: reason }),
  reopen: ({ reason }) => ({ verb: 'reopen', reason }),
  record: recordStep,
  settle: ({ before, variant }) => settleStep(before?.effects ?? [], variant),
  reconcile: ({ variant }) => reconcileStep(variant),
};

/** One way of taking that verb. @param before null for a deployment that is not saved yet */
export const stepOf = (verb: Verb, before: Deployment | null, variant: number): Step =>
  ONE_WAY[verb]({
    before,
    variant,
    form: at(FORMS, variant),
    reason: at(REASONS, variant),
    note: variant % 2 === 0 ? '' : 'Llámennos.',
  });

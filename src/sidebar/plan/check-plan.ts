import { plusMinutes } from '../../domain/calendar-date';
import type { Language } from '../../domain/language';
import type { ContentForm, PlanForm, TimeForm } from '../../domain/plan-form';
import type { FieldProblem } from '../../domain/refusal';
import type { FormFacts } from '../../domain/verbs/form-problems';
import type { Step } from '../../domain/step';
import {
  contentProblems,
  minutesProblems,
  planProblems,
  timeProblems,
  untimedProblems,
} from '../../domain/verbs/form-problems';
import { reasonProblem } from '../../domain/verbs/guards';
import { isAllowed } from '../../domain/dates/verdict';
import { PlanFormSchema } from '../../protocol/plan-form-schema';
import type { DeploymentContext } from '../../protocol/deployment-view';
import type { FieldCode } from '../form/parse-fields';
import { parseFields } from '../form/parse-fields';
import type { Checked } from '../form/use-checked';
import type { ContentDraft } from './content-draft';
import type { DateContext } from '../dates/date-verdict';
import { dateVerdict } from '../dates/date-verdict';
import { deployersIn } from './deployers';
import type { PlanDraft } from './plan-draft';
import { planFormOf } from './plan-draft';

/** How long a form may have been open: what is later by then, the script alone knows. */
const OPEN_MINUTES = 24 * 60;

const factsOf = ({ customer, team, zone, now }: DeploymentContext): FormFacts => ({
  customer,
  now: plusMinutes(now, OPEN_MINUTES),
  team: deployersIn(team).map(({ address }) => address),
  zone,
});

export const codes = (problems: readonly FieldProblem[]): FieldCode[] =>
  problems.map(({ field, code }): FieldCode => [field, code]);

/** What is left in a box would be lost. */
export const boxCodes = ({ boxes }: ContentDraft): FieldCode[] =>
  Object.entries(boxes)
    .filter(([, text]) => text.trim() !== '')
    .map(([name]): FieldCode => [`boxes.${name}`, 'lines-unread']);

export const contentCodes = (form: ContentForm, context: DeploymentContext): FieldCode[] =>
  codes(contentProblems(form, factsOf(context)));

/** Of a plan whose time is not asked for. */
export const untimedCodes = (form: PlanForm, context: DeploymentContext): FieldCode[] =>
  codes(untimedProblems(form, factsOf(context)));

/** The restrictions, as far as they are known here. */
function verdictCodes(form: TimeForm, context: DateContext): FieldCode[] {
  const verdict = dateVerdict(form, context);
  return verdict === null || isAllowed(verdict, context.overrides) ? [] : [['date', 'date-refused']];
}

export const timeCodes = (form: TimeForm, context: DateContext): FieldCode[] => [
  ...codes(timeProblems(form, context.zone)),
  ...verdictCodes(form, context),
];

/** Whether everything is there that planning needs, by the script's own rules. */
export function checkPlan(
  draft: PlanDraft,
  context: DeploymentContext & DateContext,
  language: Language,
): Checked<PlanForm> {
  const form = planFormOf(draft);
  const about = draft.emergency
    ? [
        ...untimedCodes(form, context),
        ...codes([...minutesProblems(form.durationMinutes), ...reasonProblem(draft.reason)]),
      ]
    : [...codes(planProblems(form, factsOf(context))), ...verdictCodes(form, context)];
  return parseFields(PlanFormSchema, form, language, [...boxCodes(draft), ...about]);
}

/** The step that a checked form is for. */
export const planStep = ({ emergency, reason }: PlanDraft, form: PlanForm): Step =>
  emergency
    ? {
        verb: 'emergency',
        form: { ...form, date: '', time: '' },
        keys: [],
        reason: reason.trim(),
        acknowledged: [],
        note: '',
      }
    : { verb: 'plan', form, acknowledged: [] };

/** Anything may be missing from a draft; what is there has to be readable. */
export function checkDraft(draft: PlanDraft, language: Language): Checked<PlanForm> {
  const form = planFormOf(draft);
  const minutes = (text: string, read: number): number => (text.trim() === '' ? 0 : read);
  const known = {
    ...form,
    durationMinutes: minutes(draft.durationMinutes, form.durationMinutes),
    rollbackMinutes: minutes(draft.rollbackMinutes, form.rollbackMinutes),
  };
  return parseFields(PlanFormSchema, known, language, boxCodes(draft));
}

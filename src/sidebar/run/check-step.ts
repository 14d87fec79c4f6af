import type { Language } from '../../domain/language';
import type { Step } from '../../domain/step';
import { StepSchema } from '../../protocol/step-schema';
import type { FieldCode } from '../form/parse-fields';
import { parseFields } from '../form/parse-fields';
import type { Checked } from '../form/use-checked';

/** @param besides what is wrong and the schema does not see */
export const checkStep = (
  typed: Step,
  language: Language,
  besides: readonly (FieldCode | false)[] = [],
): Checked<Step> =>
  parseFields(
    StepSchema,
    typed,
    language,
    besides.filter((one) => one !== false),
  );

/** A reason is asked for whenever something that was agreed changes. */
export const reasonMissing = (reason: string): FieldCode | false =>
  reason.trim() === '' && ['reason', 'required'];

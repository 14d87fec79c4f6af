import { notEmulated } from '../kernel/errors';
import { refuse } from './refusal';
import type { DataValidationRule } from './schema';
import type { Validation } from './state';

/** @throws for any rule but a list */
export function validationOf(rule: DataValidationRule): Omit<Validation, 'range'> {
  const { condition, strict = false, showCustomUi = false, inputMessage } = rule;
  if (condition?.type !== 'ONE_OF_LIST') {
    throw notEmulated(`a data validation of type ${condition?.type ?? 'UNSPECIFIED'}`);
  }
  const values = (condition.values ?? []).map(({ userEnteredValue = '' }) => userEnteredValue);
  if (values.length === 0) throw refuse('ONE_OF_LIST needs at least one value');
  return { values, strict, showCustomUi, ...(inputMessage ? { message: inputMessage } : {}) };
}

/** As Google's answers have it: what is false is left out. */
export function validationRule({ values, strict, showCustomUi, message }: Validation): DataValidationRule {
  return {
    condition: { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) },
    ...(message === undefined ? {} : { inputMessage: message }),
    ...(strict ? { strict } : {}),
    ...(showCustomUi ? { showCustomUi } : {}),
  };
}

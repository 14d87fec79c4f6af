import { subtract } from '../grid-range';
import { coveredBy } from '../grid-range-data';
import { requireEditable } from '../protection';
import { validationOf } from '../validation-data';
import type { Handlers } from './handler';

export const validationRequests: Handlers = {
  setDataValidation(edit, { range: data, rule }) {
    const { sheet, range } = coveredBy(edit, data);
    requireEditable(edit, sheet, range);
    const kept = sheet.validations.flatMap((one) =>
      subtract(one.range, range).map((rest) => ({ ...one, range: rest })),
    );
    sheet.validations = rule ? [...kept, { ...validationOf(rule), range }] : kept;
  },
};

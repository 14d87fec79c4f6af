import { notEmulated } from '../kernel/errors';
import type { Edit } from './edit';
import type { Covered } from './grid-range-data';
import { coveredBy, gridRangeData } from './grid-range-data';
import { FORMAT_FIELDS, formatData } from './format-data';
import { requireSupported } from './mask-fields';
import { refuse } from './refusal';
import type { BooleanCondition, CellFormatData, ConditionalFormatRule } from './schema';
import type { ConditionalFormat, Sheet } from './state';

const KEYS = ['background', 'color', 'bold', 'italic', 'underline', 'strikethrough'] as const;
const FIELDS = FORMAT_FIELDS.filter(({ key }) => KEYS.some((one) => one === key));
const PATHS = FIELDS.flatMap(({ paths }) => paths);

function conditionOf({ type, values = [] }: BooleanCondition): ConditionalFormat['condition'] {
  const [value] = values.map(({ userEnteredValue }) => userEnteredValue);
  if (type !== 'TEXT_EQ' && type !== 'CUSTOM_FORMULA')
    throw notEmulated(`a conditional format of type ${type ?? ''}`);
  if (value === undefined || values.length !== 1) throw refuse(`${type} needs exactly one value`);
  if (type === 'TEXT_EQ') return { type: 'text', equals: value };
  if (!value.startsWith('=')) throw refuse(`Invalid custom formula, it must start with '=': ${value}`);
  return { type: 'formula', formula: value };
}

function formatOf(data: CellFormatData, locale: string): ConditionalFormat['format'] {
  requireSupported(data, true, "a conditional format's", PATHS);
  const entries = FIELDS.map(({ key, read }) => [key, read(data, locale)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The rule, and the sheet that its ranges lie on. */
export interface PlacedRule {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}

/** @throws for a gradient, and for a rule without ranges or with ranges on several sheets */
export function placedRule(edit: Edit, data: ConditionalFormatRule = {}): PlacedRule {
  if (data.gradientRule) throw notEmulated('a conditional format with a gradient');
  const covered: Covered[] = (data.ranges ?? []).map((range) => coveredBy(edit, range));
  const [first] = covered;
  if (!first || covered.some(({ sheet }) => sheet !== first.sheet)) {
    throw refuse('ConditionalFormatRule.ranges must be ranges on one sheet');
  }
  const { condition = {}, format = {} } = data.booleanRule ?? {};
  const rule: ConditionalFormat = {
    ranges: covered.map(({ range }) => range),
    condition: conditionOf(condition),
    format: formatOf(format, edit.spreadsheet.locale),
  };
  return { sheet: first.sheet, rule };
}

export function conditionalFormatRule(
  sheet: Sheet,
  { ranges, condition, format }: ConditionalFormat,
): ConditionalFormatRule {
  const [type, value] =
    condition.type === 'text' ? ['TEXT_EQ', condition.equals] : ['CUSTOM_FORMULA', condition.formula];
  return {
    ranges: ranges.map((range) => gridRangeData(sheet, range)),
    booleanRule: { condition: { type, values: [{ userEnteredValue: value }] }, format: formatData(format) },
  };
}

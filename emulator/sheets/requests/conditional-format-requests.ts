import { conditionalFormatRule, placedRule } from '../conditional-format-data';
import { requireSheet } from '../edit';
import { refuse } from '../refusal';
import type { Response } from '../schema';
import type { ConditionalFormat, Sheet } from '../state';
import type { Handlers } from './handler';

function ruleAt(sheet: Sheet, index: number): ConditionalFormat {
  const rule = sheet.conditionalFormats[index];
  if (rule) return rule;
  throw refuse(`No conditional format on sheet: ${String(sheet.sheetId)} at index: ${String(index)}`);
}

const without = (sheet: Sheet, index: number): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((_rule, at) => at !== index);

function insertAt(
  rules: readonly ConditionalFormat[],
  rule: ConditionalFormat,
  index: number,
): ConditionalFormat[] {
  if (index < 0 || index > rules.length)
    throw refuse(`index[${String(index)}] must be from 0 to ${String(rules.length)}`);
  return [...rules.slice(0, index), rule, ...rules.slice(index)];
}

interface Replacement {
  readonly rule?: ConditionalFormat;
  readonly newIndex?: number;
}

/** Moves the rule when `newIndex` is given, else puts another one in its place. */
function updateRule(sheet: Sheet, index: number, replacement: Replacement): Response {
  const oldRule = ruleAt(sheet, index);
  const { rule = oldRule, newIndex = index } = replacement;
  sheet.conditionalFormats = insertAt(without(sheet, index), rule, newIndex);
  const updateConditionalFormatRule = {
    oldIndex: index,
    newIndex,
    newRule: conditionalFormatRule(sheet, rule),
    ...(rule === oldRule ? {} : { oldRule: conditionalFormatRule(sheet, oldRule) }),
  };
  return { updateConditionalFormatRule };
}

export const conditionalFormatRequests: Handlers = {
  addConditionalFormatRule(edit, { rule: data, index = 0 }) {
    const { sheet, rule } = placedRule(edit, data);
    sheet.conditionalFormats = insertAt(sheet.conditionalFormats, rule, index);
  },
  updateConditionalFormatRule(edit, { sheetId, index = 0, newIndex, rule: data }) {
    if (data && newIndex !== undefined) throw refuse('Only one of rule and newIndex may be set');
    if (newIndex !== undefined) return updateRule(requireSheet(edit, sheetId), index, { newIndex });
    const { sheet, rule } = placedRule(edit, data);
    return updateRule(sheet, index, { rule });
  },
  deleteConditionalFormatRule(edit, { sheetId, index = 0 }) {
    const sheet = requireSheet(edit, sheetId);
    const rule = ruleAt(sheet, index);
    sheet.conditionalFormats = without(sheet, index);
    return { deleteConditionalFormatRule: { rule: conditionalFormatRule(sheet, rule) } };
  },
};

import { columnIndex } from './a1';
import { displayText } from './display';
import { cellAt } from './grid';
import { contains } from './grid-range';
import type { LocaleRules } from './locale';
import type { ConditionalFormat, Sheet } from './state';

export type Look = ConditionalFormat['format'];

/** Whether a rule holds for a cell that it covers. */
type Test = (row: number, column: number) => boolean;

const COMPARISON = /^=\s*(\$?)([A-Z]{1,3})(\$?)(\d+)\s*=\s*"((?:[^"]|"")*)"\s*$/i;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** `=$B2="text"`: what has no `$` moves with the cell, seen from the first cell of the rule's first range. */
function formulaTest(
  formula: string,
  rule: ConditionalFormat,
  textAt: (row: number, column: number) => string,
): Test {
  const match = COMPARISON.exec(formula);
  const [origin] = rule.ranges;
  if (!match || !origin) return () => false;
  const [, fixedColumn, letters = '', fixedRow, digits, quoted = ''] = match;
  const [atRow, atColumn] = [Number(digits) - 1, columnIndex(letters)];
  const text = quoted.replaceAll('""', '"');
  return (row, column) =>
    same(
      textAt(
        fixedRow ? atRow : atRow + row - origin.startRow,
        fixedColumn ? atColumn : atColumn + column - origin.startColumn,
      ),
      text,
    );
}

/**
 * What conditional formats make of a cell; of two rules that say the same thing the first one holds.
 * A formula of another form than `=$B2="text"` is taken for not met.
 */
export function createConditionalLook(
  sheet: Sheet,
  rules: LocaleRules,
): (row: number, column: number) => Look {
  const textAt = (row: number, column: number): string => displayText(cellAt(sheet, row, column), rules);
  const tests = sheet.conditionalFormats.map((rule): Test => {
    const { condition } = rule;
    const { type } = condition;
    const holds: Test =
      type === 'text'
        ? (row, column) => same(textAt(row, column), condition.equals)
        : formulaTest(condition.formula, rule, textAt);
    return (row, column) => rule.ranges.some((range) => contains(range, row, column)) && holds(row, column);
  });
  return (row, column) =>
    sheet.conditionalFormats.reduceRight<Look>(
      (look, { format }, index) => (tests[index]?.(row, column) ? { ...look, ...format } : look),
      {},
    );
}

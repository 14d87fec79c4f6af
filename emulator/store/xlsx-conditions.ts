import type { ConditionalRule, Sheet as XlsxSheet, Workbook } from 'hucre';
import type { ConditionalFormat } from '../sheets/state';
import { rangeName, readRanges } from './xlsx-reference';
import { fromFill, fromFont, solidFill, toFont } from './xlsx-style';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function toCondition({
  condition,
}: ConditionalFormat): Pick<ConditionalRule, 'type' | 'operator' | 'formula'> {
  if (condition.type === 'text')
    return { type: 'cellIs', operator: 'equal', formula: quoted(condition.equals) };
  return { type: 'expression', formula: condition.formula.replace(/^=/, '') };
}

/** Solid fills only, because the others vanish in LibreOffice. */
export function toConditionalRule(rule: ConditionalFormat, index: number): ConditionalRule {
  const { background } = rule.format;
  return {
    ...toCondition(rule),
    priority: index + 1,
    range: rule.ranges.map(rangeName).join(' '),
    style: {
      font: toFont(rule.format),
      ...(background === undefined ? {} : { fill: solidFill(background) }),
    },
  };
}

function fromCondition(rule: ConditionalRule): ConditionalFormat['condition'] | null {
  const [formula = ''] = [rule.formula ?? []].flat();
  if (rule.type === 'expression') return { type: 'formula', formula: `=${formula}` };
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (rule.type !== 'cellIs' || rule.operator !== 'equal' || text === undefined) return null;
  return { type: 'text', equals: text.replaceAll('""', '"') };
}

/** Rules by equal text and by formula, the first one first: the Workspace keeps no other kind. */
export function fromConditionalRules(sheet: XlsxSheet, workbook: Workbook): ConditionalFormat[] {
  const rules = [...(sheet.conditionalRules ?? [])].sort((one, other) => one.priority - other.priority);
  return rules.flatMap((rule) => {
    const condition = fromCondition(rule);
    if (!condition) return [];
    const background = fromFill(rule.style?.fill, workbook, true);
    const format = {
      ...fromFont(rule.style?.font, workbook),
      ...(background === undefined ? {} : { background }),
    };
    return [{ ranges: readRanges(rule.range), condition, format }];
  });
}

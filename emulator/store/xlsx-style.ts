import type { AlignmentStyle, CellStyle, FillStyle, FontStyle, Workbook } from 'hucre';
import type { CellFormat } from '../sheets/state';
import { fromColor, toColor } from './xlsx-color';
import { fromFormatCode } from './xlsx-number-format';

/** What Sheets writes in where a cell does not say otherwise. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 };

const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
/** At the bottom is where text stands by itself, in Sheets as in a file. */
const VERTICAL = { TOP: 'top', MIDDLE: 'center' } as const;

/** A member that is there only when it says something. */
const given = <K extends string, T>(key: K, value: T | undefined): { [key in K]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]?: T });

export function solidFill(hex: string): FillStyle {
  return { type: 'pattern', pattern: 'solid', fgColor: toColor(hex), bgColor: toColor(hex) };
}

type FontFormat = Pick<CellFormat, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'>;

export function toFont({ bold, italic, underline, strikethrough, color }: FontFormat): FontStyle {
  return {
    ...given('bold', bold),
    ...given('italic', italic),
    ...given('underline', underline),
    ...given('strikethrough', strikethrough),
    ...(color === undefined ? {} : { color: toColor(color) }),
  };
}

function toAlignment({ wrap, horizontalAlignment, verticalAlignment }: CellFormat): AlignmentStyle {
  return {
    ...(horizontalAlignment ? { horizontal: HORIZONTAL[horizontalAlignment] } : {}),
    ...(verticalAlignment && verticalAlignment !== 'BOTTOM' ? { vertical: VERTICAL[verticalAlignment] } : {}),
    ...(wrap === 'WRAP' ? { wrapText: true } : {}),
  };
}

/** A font is written whole, because a program fills what is missing with its own default and not with the file's. */
export function toStyle(format: CellFormat): CellStyle {
  const font = { name: format.fontFamily ?? DEFAULT_FONT.name, size: format.fontSize ?? DEFAULT_FONT.size };
  return {
    font: { ...font, ...toFont(format) },
    alignment: toAlignment(format),
    ...(format.background === undefined ? {} : { fill: solidFill(format.background) }),
    ...given('numFmt', format.numberFormat?.pattern),
  };
}

export function fromFont(font: FontStyle | undefined, workbook: Workbook): FontFormat {
  const color = fromColor(font?.color, workbook);
  return {
    ...given('bold', font?.bold),
    ...given('italic', font?.italic),
    ...given('underline', font?.underline === undefined ? undefined : Boolean(font.underline)),
    ...given('strikethrough', font?.strikethrough),
    ...given('color', color === '#000000' ? undefined : color),
  };
}

/** The colour of a solid fill; conditional formats of other programs name it only as the background of a pattern. */
export function fromFill(
  fill: FillStyle | undefined,
  workbook: Workbook,
  conditional: boolean,
): string | undefined {
  if (fill?.type !== 'pattern') return undefined;
  if (conditional) return fromColor(fill.bgColor ?? fill.fgColor, workbook);
  return fill.pattern === 'solid' ? fromColor(fill.fgColor, workbook) : undefined;
}

function fromAlignment(alignment: AlignmentStyle = {}): CellFormat {
  const keyOf = <K extends string>(
    names: Readonly<Record<K, string>>,
    value: string | undefined,
  ): K | undefined => (Object.keys(names) as K[]).find((key) => names[key] === value);
  return {
    ...given('horizontalAlignment', keyOf(HORIZONTAL, alignment.horizontal)),
    ...given('verticalAlignment', keyOf(VERTICAL, alignment.vertical)),
    ...(alignment.wrapText ? { wrap: 'WRAP' } : {}),
  };
}

/** What the style says beyond the file's default font; undefined when that is nothing. */
export function fromStyle(style: CellStyle | undefined, workbook: Workbook): CellFormat | undefined {
  if (!style) return undefined;
  const { name, size } = style.font ?? {};
  const usual = workbook.defaultFont ?? DEFAULT_FONT;
  const format: CellFormat = {
    ...fromFont(style.font, workbook),
    ...given('fontFamily', name === usual.name ? undefined : name),
    ...given('fontSize', size === usual.size ? undefined : size),
    ...given('background', fromFill(style.fill, workbook, false)),
    ...given('numberFormat', fromFormatCode(style.numFmt)),
    ...fromAlignment(style.alignment),
  };
  return Object.keys(format).length === 0 ? undefined : format;
}

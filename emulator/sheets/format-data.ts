import { notEmulated } from '../kernel/errors';
import { colorOf, hexOf } from './color';
import { defaultPattern } from './locale';
import { refuse } from './refusal';
import type { CellFormatData, NumberFormatData, TextFormat } from './schema';
import type { CellFormat, NumberFormat } from './state';

const TYPES = ['DATE', 'TIME', 'DATE_TIME', 'NUMBER', 'PERCENT', 'TEXT'] as const;

function numberFormatOf(data: NumberFormatData | undefined, locale: string): NumberFormat | undefined {
  if (!data) return undefined;
  const type = TYPES.find((one) => one === data.type);
  if (!type) throw notEmulated(`a number format of type ${data.type ?? 'UNSPECIFIED'}`);
  return { type, pattern: data.pattern || defaultPattern(type, locale) };
}

function oneOf<T extends string>(
  name: string,
  legal: readonly T[],
  value: string | undefined,
): T | undefined {
  if (value === undefined) return undefined;
  const found = legal.find((one) => one === value);
  if (found === undefined) throw refuse(`Invalid value at '${name}', "${value}"`);
  return found;
}

/** One thing that a format may say: Google's names for it below `userEnteredFormat`, and how it is read. */
export interface FormatField {
  readonly key: keyof CellFormat;
  readonly paths: readonly string[];
  read(data: CellFormatData, locale: string): CellFormat[keyof CellFormat];
}

const text = <
  K extends keyof TextFormat &
    ('bold' | 'italic' | 'underline' | 'strikethrough' | 'fontFamily' | 'fontSize'),
>(
  key: K,
): FormatField => ({
  key,
  paths: [`textFormat.${key}`],
  read: ({ textFormat }) => textFormat?.[key],
});

/** All that the emulator keeps of a format. */
export const FORMAT_FIELDS: readonly FormatField[] = [
  {
    key: 'numberFormat',
    paths: ['numberFormat'],
    read: (data, locale) => numberFormatOf(data.numberFormat, locale),
  },
  {
    key: 'background',
    paths: ['backgroundColor', 'backgroundColorStyle'],
    read: (data) => hexOf(data.backgroundColor, data.backgroundColorStyle),
  },
  {
    key: 'color',
    paths: ['textFormat.foregroundColor', 'textFormat.foregroundColorStyle'],
    read: ({ textFormat }) => hexOf(textFormat?.foregroundColor, textFormat?.foregroundColorStyle),
  },
  text('bold'),
  text('italic'),
  text('underline'),
  text('strikethrough'),
  text('fontFamily'),
  text('fontSize'),
  { key: 'link', paths: ['textFormat.link'], read: ({ textFormat }) => textFormat?.link?.uri },
  {
    key: 'wrap',
    paths: ['wrapStrategy'],
    read: (data) => oneOf('wrap_strategy', ['WRAP', 'CLIP', 'OVERFLOW_CELL'], data.wrapStrategy),
  },
  {
    key: 'horizontalAlignment',
    paths: ['horizontalAlignment'],
    read: (data) => oneOf('horizontal_alignment', ['LEFT', 'CENTER', 'RIGHT'], data.horizontalAlignment),
  },
  {
    key: 'verticalAlignment',
    paths: ['verticalAlignment'],
    read: (data) => oneOf('vertical_alignment', ['TOP', 'MIDDLE', 'BOTTOM'], data.verticalAlignment),
  },
];

/** Without the members that are undefined. */
function present<T extends object>(members: T): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

function textFormatData(format: CellFormat): TextFormat {
  const { color, bold, italic, underline, strikethrough, fontFamily, fontSize, link } = format;
  return present<TextFormat>({
    foregroundColor: color === undefined ? undefined : colorOf(color),
    foregroundColorStyle: color === undefined ? undefined : { rgbColor: colorOf(color) },
    fontFamily,
    fontSize,
    bold,
    italic,
    strikethrough,
    underline,
    link: link === undefined ? undefined : { uri: link },
  });
}

/** The format as Google's resources have it. */
export function formatData(format: CellFormat): CellFormatData {
  const { numberFormat, background, wrap, horizontalAlignment, verticalAlignment } = format;
  const textFormat = textFormatData(format);
  return present<CellFormatData>({
    numberFormat,
    backgroundColor: background === undefined ? undefined : colorOf(background),
    backgroundColorStyle: background === undefined ? undefined : { rgbColor: colorOf(background) },
    horizontalAlignment,
    verticalAlignment,
    wrapStrategy: wrap,
    textFormat: Object.keys(textFormat).length === 0 ? undefined : textFormat,
  });
}

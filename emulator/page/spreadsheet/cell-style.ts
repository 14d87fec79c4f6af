import type { CellFormat } from '../../sheets/state';

const WRAPS = { WRAP: 'pre-wrap', CLIP: 'nowrap', OVERFLOW_CELL: 'nowrap' } as const;

const decorationOf = ({ underline, strikethrough }: CellFormat): string | undefined =>
  [underline ? 'underline' : '', strikethrough ? 'line-through' : ''].join(' ').trim() || undefined;

/** What of Google's format a browser can show; sizes there are points. */
export function cellStyle(format: CellFormat): Record<string, string | number | undefined> {
  const { horizontalAlignment, verticalAlignment, wrap, fontSize } = format;
  return {
    background: format.background,
    color: format.color,
    fontWeight: format.bold ? 700 : undefined,
    fontStyle: format.italic ? 'italic' : undefined,
    fontSize: fontSize === undefined ? undefined : `${String(fontSize)}pt`,
    textDecoration: decorationOf(format),
    whiteSpace: wrap ? WRAPS[wrap] : undefined,
    textAlign: horizontalAlignment?.toLowerCase(),
    verticalAlign: verticalAlignment?.toLowerCase(),
  };
}

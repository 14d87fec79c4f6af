import { displayText } from '../sheets/display';
import { localeRules } from '../sheets/locale';
import type { Cell, Sheet } from '../sheets/state';

const LINE = 17;
const PADDING = 4;
/** Pixels of an average letter of a ten-point font; generous, because the reader's font may be a wider one. */
const LETTER = 7;
const USUAL_WIDTH = 100;

function linesOf(paragraph: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(' ')) {
    const fits = used === 0 || used + 1 + word.length <= letters;
    if (!fits) lines += 1;
    used = fits && used > 0 ? used + 1 + word.length : word.length;
    const more = Math.max(0, Math.ceil(used / letters) - 1);
    lines += more;
    used -= more * letters;
  }
  return lines;
}

function heightOf(cell: Cell, width: number): number {
  const { wrap, fontSize = 10 } = cell.format ?? {};
  const scale = fontSize / 10;
  if (wrap !== 'WRAP') return Math.round(LINE * scale) + PADDING;
  const letters = Math.max(1, Math.floor((width - 2 * PADDING) / (LETTER * scale)));
  const text = displayText(cell, localeRules('en'));
  const lines = text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, letters), 0);
  return Math.round(lines * LINE * scale) + PADDING;
}

/**
 * The pixels that a row needs, as Sheets makes it high by itself; LibreOffice does not when it opens a file.
 * Null when the usual height is enough.
 */
export function neededHeight(cells: readonly Cell[], columnWidths: Sheet['columnWidths']): number | null {
  const usual = LINE + PADDING;
  const needed = cells.reduce((highest, cell, column) => {
    if (cell.value === null) return highest;
    return Math.max(highest, heightOf(cell, columnWidths[column] ?? USUAL_WIDTH));
  }, usual);
  return needed === usual ? null : needed;
}

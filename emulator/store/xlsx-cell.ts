import type { Cell as XlsxCell, CellValue as XlsxValue, Workbook } from 'hucre';
import { isFormula } from '../sheets/display';
import { isDateFormat } from '../sheets/locale';
import { utcDateToSerial } from '../sheets/serial';
import type { Cell, CellValue } from '../sheets/state';
import { fromStyle, toStyle } from './xlsx-style';

/** 9999-12-31: an .xlsx has no date after it. */
const LAST_DAY = 2_958_465;
const DAY = 86_400_000;
/** 1900-03-01: before it, the format counts a day less than Sheets, and the reader corrects for that. */
const MARCH_1900 = 61;

/** In an .xlsx, `_x000D_` in a text stands for a character: an underscore that would begin one is itself written so. */
const escapeText = (text: string): string => text.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');

const isBeyondDates = ({ value, format }: Cell): boolean =>
  typeof value === 'number' && isDateFormat(format?.numberFormat) && Math.abs(value) > LAST_DAY;

function toContent(value: CellValue): Partial<XlsxCell> {
  if (isFormula(value)) {
    const { formula, result } = value;
    const computed = result === undefined ? {} : { formulaResult: result };
    return { value: result ?? null, type: 'formula', formula: formula.slice(1), ...computed };
  }
  if (value === null || value === '') return { value: null, type: 'empty' };
  if (typeof value === 'string') return { value: escapeText(value), type: 'string' };
  return { value, type: typeof value === 'number' ? 'number' : 'boolean' };
}

/** A number too large for a date loses its date format, not its value. */
export function toXlsxCell(cell: Cell): Partial<XlsxCell> {
  const { numberFormat: _numberFormat, ...undated } = cell.format ?? {};
  const format = isBeyondDates(cell) ? undated : cell.format;
  return {
    ...toContent(cell.value),
    ...(format ? { style: toStyle(format) } : {}),
    ...(format?.link === undefined ? {} : { hyperlink: { target: format.link } }),
    ...(cell.note === undefined ? {} : { comment: { text: cell.note, author: '' } }),
  };
}

function fromXlsxValue(value: XlsxValue | undefined): string | number | boolean | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'object') return value;
  const serial = utcDateToSerial(value);
  if (Number.isNaN(serial)) return null;
  // Shifted in milliseconds: taking 1 from the serial would change its last digits, and with them a time of the day.
  return serial < MARCH_1900 ? utcDateToSerial(new Date(value.getTime() - DAY)) : serial;
}

function fromContent(value: XlsxValue | undefined, details: XlsxCell | undefined): CellValue {
  const result = fromXlsxValue(details?.formulaResult ?? value);
  if (!details?.formula) return result;
  return { formula: `=${details.formula}`, ...(result === null ? {} : { result }) };
}

/** @param value as the row has it @param details what the file says beyond the value, if anything */
export function fromXlsxCell(
  value: XlsxValue | undefined,
  details: XlsxCell | undefined,
  workbook: Workbook,
): Cell {
  const link = details?.hyperlink?.target;
  const style = fromStyle(details?.style, workbook);
  const format = link === undefined ? style : { ...style, link };
  const note = details?.comment?.text;
  return {
    value: fromContent(value, details),
    ...(format ? { format } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

import { civilDateOf, clockTimeOf } from '../domain/calendar-date';
import type { LogColumn } from '../domain/log-columns';
import type { CellContent } from '../domain/sheet-change';

/** `01/12/2026`, as the log's cells show a date. */
function shownDate(serial: number): string {
  const [year = '', month = '', day = ''] = civilDateOf(serial).split('-');
  return `${day}/${month}/${year}`;
}

/** A cell as people see it in a log. */
export function shownCell(cell: CellContent, format: LogColumn['format']): string {
  if (cell === null) return '';
  if (typeof cell !== 'number') return String(cell);
  switch (format) {
    case 'date':
      return shownDate(cell);
    case 'time':
      return clockTimeOf(cell);
    case 'date-time':
      return `${shownDate(cell)} ${clockTimeOf(cell)}`;
    case 'minutes':
    case 'text':
      return String(cell);
  }
}

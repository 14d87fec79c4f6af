import type { LogHeadings } from './customer-record';
import type { LogColumn } from './log-columns';
import { LOG_COLUMNS } from './log-columns';

/**
 * The known columns. One that this log was adopted with goes by its own heading first, even where another column has that very
 * name by default, and by its usual names when somebody renamed it.
 */
export function columnsOf(headings: LogHeadings): LogColumn[] {
  const adopted = LOG_COLUMNS.flatMap((column) => {
    const own = headings[column.key];
    if (own === undefined) return [];
    const synonyms = [...Object.values(column.heading), ...column.synonyms];
    return [{ ...column, heading: { es: own, ca: own, en: own }, synonyms }];
  });
  return [...adopted, ...LOG_COLUMNS.filter((column) => headings[column.key] === undefined)];
}

import { CALENDAR_ROLES } from './calendar-role';
import type { CalendarRole } from './calendar-role';
import type { Doubt } from './date-facts';
import { isSpanishFeed } from './feed-text';
import { foldText } from '../fold-text';
import { spanishRegion } from './regions';
import type { Table, TableRow } from '../registry-table';
import { listOf } from '../settings';
import { parseWeekdays } from './weekly-window';

/** A calendar that says something about the days of a place. */
export interface CalendarSource {
  readonly role: CalendarRole;
  readonly calendarId: string;
  /** Of Google's holidays: which regions count. */
  readonly regions: readonly string[];
}

/** What the Calendars tab says of a place. */
export interface PlaceSources {
  readonly name: string;
  /** Empty where none is told. */
  readonly timeZone: string;
  /** The cell that tells the zone; empty without one. */
  readonly timeZoneCell: string;
  readonly weekend: readonly number[];
  readonly calendars: readonly CalendarSource[];
  /** Cells that are not understood. */
  readonly doubts: readonly Doubt[];
}

const SATURDAY_AND_SUNDAY = [6, 7];

interface NumberedRow {
  readonly row: TableRow;
  readonly index: number;
}

type Read<T> = { readonly value: T } | { readonly wrong: string };

/** What stands in a cell that is not understood, and where. */
function configuration(table: Table, { row, index }: NumberedRow, key: string): Doubt {
  const typed = row[key] ?? '';
  return {
    reason: 'configuration',
    cause: `${table.cellOf(index, key)}${typed === '' ? '' : `: ${typed}`}`,
  };
}

function regionsOf(row: TableRow, calendarId: string): Read<readonly string[]> {
  const regions = listOf(row['regions'] ?? '');
  // Without its region, or with a mistyped one, all of a place's regional holidays would be lost.
  const isWrong =
    isSpanishFeed(calendarId) &&
    (regions.length === 0 || regions.some((region) => spanishRegion(region) === null));
  return isWrong ? { wrong: 'regions' } : { value: regions };
}

function sourceOf({ row }: NumberedRow): Read<CalendarSource | null> {
  const [typed, calendarId] = [foldText(row['role'] ?? ''), row['calendar'] ?? ''];
  // A row may tell only a place's zone and weekend.
  if (typed === '' && calendarId === '') return { value: null };
  const role = CALENDAR_ROLES.find((one) => one === typed);
  if (role === undefined) return { wrong: 'role' };
  if (calendarId === '' || /\s/.test(calendarId)) return { wrong: 'calendar' };
  if (role !== 'google-holidays') return { value: { role, calendarId, regions: [] } };
  const regions = regionsOf(row, calendarId);
  return 'wrong' in regions ? regions : { value: { role, calendarId, regions: regions.value } };
}

/** The first row that tells it counts; another one that tells otherwise is a doubt. */
function told(
  rows: readonly NumberedRow[],
  key: string,
): { first: NumberedRow | null; other: NumberedRow | null } {
  const telling = rows.filter(({ row }) => (row[key] ?? '') !== '');
  const first = telling[0] ?? null;
  const other = telling.find(({ row }) => foldText(row[key] ?? '') !== foldText(first?.row[key] ?? ''));
  return { first, other: other ?? null };
}

/** @param names of the place, and of the party whose own calendars count there */
export function placeSources(table: Table, name: string, names: readonly string[]): PlaceSources {
  const wanted = names.map(foldText);
  const rows = table.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => wanted.includes(foldText(row['place'] ?? '')));
  const read = rows.map((row) => ({ row, source: sourceOf(row) }));
  const zone = told(rows, 'time-zone');
  const weekend = told(rows, 'weekend');
  const days =
    weekend.first === null ? SATURDAY_AND_SUNDAY : parseWeekdays(weekend.first.row['weekend'] ?? '');
  const wrong: (readonly [NumberedRow | null, string])[] = [
    ...read.map(
      ({ row, source }) => ['wrong' in source ? row : null, 'wrong' in source ? source.wrong : ''] as const,
    ),
    [zone.other, 'time-zone'],
    [weekend.other, 'weekend'],
    [days === null ? weekend.first : null, 'weekend'],
  ];
  return {
    name,
    timeZone: zone.first?.row['time-zone'] ?? '',
    timeZoneCell: zone.first === null ? '' : table.cellOf(zone.first.index, 'time-zone'),
    weekend: days ?? SATURDAY_AND_SUNDAY,
    calendars: read.flatMap(({ source }) => ('value' in source && source.value ? [source.value] : [])),
    doubts: wrong.flatMap(([row, key]) => (row === null ? [] : [configuration(table, row, key)])),
  };
}

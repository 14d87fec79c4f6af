import ICAL from 'ical.js';
import { wallTime, zonedTime } from '../calendar/zoned-time';

const DAY = 86_400_000;

/** How many years of changes of the clocks are written down. */
const YEARS = 12;

const offsetOf = (instant: number, zone: string): string => {
  const [, offset = '+00:00'] = /([+-]\d\d:\d\d)$/.exec(zonedTime(instant, zone)) ?? [];
  return offset;
};

/** The first instant of the new offset, to the second, between two instants that differ in it. */
function changeBetween(before: number, after: number, zone: string): number {
  let [low, high] = [before, after];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetOf(middle, zone) === offsetOf(low, zone)) low = middle;
    else high = middle;
  }
  return high;
}

function changesOf(zone: string, fromYear: number): number[] {
  const changes: number[] = [];
  const end = Date.UTC(fromYear + YEARS, 0, 1);
  for (let day = Date.UTC(fromYear - 1, 0, 1); day < end; day += 7 * DAY) {
    const next = day + 7 * DAY;
    if (offsetOf(day, zone) !== offsetOf(next, zone)) changes.push(changeBetween(day, next, zone));
  }
  return changes;
}

const minutes = (offset: string): number =>
  Number(`${offset.charAt(0)}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));

function observance(from: string, to: string, walls: readonly string[]): ICAL.Component {
  const component = new ICAL.Component(minutes(to) > minutes(from) ? 'daylight' : 'standard');
  const [first = '', ...others] = walls;
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(first));
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromString(from));
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromString(to));
  for (const wall of others) component.addPropertyWithValue('rdate', ICAL.Time.fromDateTimeString(wall));
  return component;
}

/**
 * A zone with each change of its clocks from the year before to ten years after, found out from the machine's zone database.
 * @param fromYear of the earliest event
 */
export function timeZoneComponent(zone: string, fromYear: number): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', zone);
  const groups = new Map<string, { from: string; to: string; walls: string[] }>();
  for (const change of changesOf(zone, fromYear)) {
    const [from, to] = [offsetOf(change - 1000, zone), offsetOf(change, zone)];
    const group = groups.get(`${from}${to}`) ?? { from, to, walls: [] };
    // A change is told by the wall clock that it is about to leave.
    group.walls.push(wallTime(change + minutes(from) * 60_000, 'UTC'));
    groups.set(`${from}${to}`, group);
  }
  for (const { from, to, walls } of groups.values()) component.addSubcomponent(observance(from, to, walls));
  if (groups.size === 0) {
    const offset = offsetOf(Date.UTC(fromYear, 0, 1), zone);
    component.addSubcomponent(observance(offset, offset, ['1970-01-01T00:00:00']));
  }
  return component;
}

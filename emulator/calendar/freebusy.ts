import type { Call } from '../kernel/operation';
import { findCalendar, roleIn } from './access';
import { refusal } from './editing';
import { instantOf } from './event-time';
import { eventsWithin } from './list-events';
import type { Calendar } from './state';
import { isTimeZone, zonedTime } from './zoned-time';

/** https://developers.google.com/workspace/calendar/api/v3/reference/freebusy/query */
export interface FreeBusyQuery {
  resource: { timeMin?: string; timeMax?: string; timeZone?: string; items?: { id: string }[] };
}

interface Period {
  from: number;
  to: number;
}

const MOST_CALENDARS = 50;

function joined(periods: Period[]): Period[] {
  const all: Period[] = [];
  for (const period of periods.sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && period.from <= last.to) last.to = Math.max(last.to, period.to);
    else all.push({ ...period });
  }
  return all;
}

/** Transparent and cancelled events leave their time free. */
function busyPeriods(calendar: Calendar, span: Period, now: number): Period[] {
  const events = eventsWithin(calendar, span, true, now).filter(
    ({ status, transparency }) => status !== 'cancelled' && transparency !== 'transparent',
  );
  return joined(
    events.map(({ start, end }) => ({
      from: Math.max(instantOf(start, calendar.timeZone), span.from),
      to: Math.min(instantOf(end, calendar.timeZone), span.to),
    })),
  );
}

/** A calendar that cannot be read is an error of that calendar alone. */
export function queryFreeBusy(call: Call, query: FreeBusyQuery['resource']) {
  const refuse = refusal('calendar.freebusy.query');
  const { timeMin = '', timeMax = '', timeZone = 'UTC', items = [] } = query;
  const span = { from: Date.parse(timeMin), to: Date.parse(timeMax) };
  if (Number.isNaN(span.from) || Number.isNaN(span.to)) {
    throw refuse('Missing timeMin parameter.', 'required');
  }
  if (span.to <= span.from) throw refuse('The specified time range is empty.', 'timeRangeEmpty');
  if (!isTimeZone(timeZone)) throw refuse('Invalid time zone.', 'invalid');
  if (items.length > MOST_CALENDARS)
    throw refuse('Too many calendars requested.', 'tooManyCalendarsRequested');
  const failed = (reason: string) => ({ errors: [{ domain: 'global', reason }], busy: [] });
  const calendars = items.map(({ id }) => {
    const calendar = findCalendar(call.world, id, call.user);
    if (call.world.calendar.broken?.includes(id)) return [id, failed('backendError')] as const;
    if (!calendar || !roleIn(call.world, calendar, call.user)) return [id, failed('notFound')] as const;
    const busy = busyPeriods(calendar, span, call.now()).map(({ from, to }) => ({
      start: zonedTime(from, timeZone),
      end: zonedTime(to, timeZone),
    }));
    return [id, { busy }] as const;
  });
  return { kind: 'calendar#freeBusy', timeMin, timeMax, calendars: Object.fromEntries(calendars) };
}

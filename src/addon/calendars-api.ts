import type { Language } from '../domain/language';
import type { PastedDay } from '../domain/dates/pasted-days';
import { ok } from '../domain/result';
import { calendarMessages } from '../messages/calendars';
import { daySpan, namedDay } from '../messages/whole-days';
import { AddHolidaysSchema, AddTimeOffSchema, PlacesSchema } from '../protocol/calendars';
import type { SidebarApi } from '../protocol/sidebar-api';
import type { AddedHolidays } from '../use-cases/add-holidays';
import { addHolidays as addSome } from '../use-cases/add-holidays';
import { addTimeOff as addOne } from '../use-cases/add-time-off';
import { openPlaces } from '../use-cases/open-places';
import { answer } from './answer';
import { placesView } from './places-view';
import { onlyOnce, readRequest } from './requests';

export const places: SidebarApi['places'] = (request) =>
  answer('places', (ports, language) => {
    const read = readRequest(PlacesSchema, request);
    if (!read.ok) return read;
    const open = openPlaces(ports, read.value.customerKey);
    return open.ok ? ok(placesView(open.value, language)) : open;
  });

function holidaysDone({ calendar, made, added, there }: AddedHolidays, language: Language): string[] {
  const words = calendarMessages[language];
  const days = (some: readonly PastedDay[]): string => some.map((day) => namedDay(day, language)).join('; ');
  return [
    ...(made ? [words.made(made.title)] : []),
    ...(made && made.unshared.length > 0 ? [words.unshared(made.unshared.join(', '))] : []),
    ...(added.length > 0 ? [words.added(days(added), calendar), words.counts] : []),
    ...(there.length > 0 ? [words.there(days(there), calendar)] : []),
  ];
}

export const addHolidays: SidebarApi['addHolidays'] = (request) =>
  answer('addHolidays', (ports, language) => {
    const read = readRequest(AddHolidaysSchema, request);
    if (!read.ok) return read;
    const { requestId, ...form } = read.value;
    return onlyOnce(ports.answers, requestId, () => {
      const added = addSome(ports, form);
      return added.ok ? ok({ done: holidaysDone(added.value, language) }) : added;
    });
  });

export const addTimeOff: SidebarApi['addTimeOff'] = (request) =>
  answer('addTimeOff', (ports, language) => {
    const read = readRequest(AddTimeOffSchema, request);
    if (!read.ok) return read;
    return onlyOnce(ports.answers, read.value.requestId, () => {
      const added = addOne(ports, read.value);
      if (!added.ok) return added;
      const { title, from, to, calendar } = added.value;
      const words = calendarMessages[language];
      return ok({ done: [words.timeOff(title, daySpan(from, to, language), calendar), words.counts] });
    });
  });

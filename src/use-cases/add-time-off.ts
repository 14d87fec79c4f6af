import type { CivilDate } from '../domain/calendar-date';
import { addDays, partsOf } from '../domain/calendar-date';
import type { CalendarSource } from '../domain/dates/calendar-sources';
import { requestEventId } from '../domain/dates/day-event';
import { absenceTitle, closureTitle } from '../domain/dates/day-titles';
import { foldText } from '../domain/fold-text';
import { languageOf } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { DEPLOYERS } from '../domain/team-role';
import { absenteeWith, vacationCalendar } from './absentees';
import { audit } from './audit';
import { calendarTitles } from './calendar-titles';
import { closureCalendar } from './day-calendar';
import { enter } from './enter';
import type { PlaceScope } from './place-scope';
import { customerHere, placeScope } from './place-scope';
import type { Ports } from './ports';
import type { Registry } from './registry';

export interface TimeOffForm {
  readonly requestId: string;
  readonly kind: 'absence' | 'closure';
  /** Of a closure. */
  readonly place: string;
  /** Address of somebody who is absent. */
  readonly person: string;
  readonly from: CivilDate;
  /** Inclusive. */
  readonly to: CivilDate;
  /** Of a closure; empty for the usual word. */
  readonly title: string;
}

export interface AddedTimeOff {
  /** Of the calendar, and of the event. */
  readonly calendar: string;
  readonly title: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface Target {
  readonly source: CalendarSource;
  /** Whose calendar it is, in the audit and where it cannot be written. */
  readonly place: string;
  readonly subject: string;
  readonly title: string;
}

const noChoice = (field: string): Result<never, Refusal> =>
  err({ code: 'fields', problems: [{ field, code: 'choice' }] });

function absenceTarget(registry: Registry, scope: PlaceScope, form: TimeOffForm): Result<Target, Refusal> {
  const absentee = absenteeWith(registry, scope, form.person);
  if (!absentee) return noChoice('person');
  const { person } = absentee;
  const source = vacationCalendar(registry, scope, absentee);
  if (!source) return err({ code: 'calendar-missing', place: person.place, role: 'vacations' });
  const language = languageOf(registry.settings.get('template-language'));
  return ok({ source, place: person.place, subject: person.address, title: absenceTitle(person, language) });
}

function closureTarget(registry: Registry, scope: PlaceScope, form: TimeOffForm): Result<Target, Refusal> {
  const place = scope.places.find((one) => foldText(one) === foldText(form.place));
  if (place === undefined) return noChoice('place');
  const source = closureCalendar(registry, scope, place);
  if (!source) return err({ code: 'calendar-missing', place, role: 'closures' });
  const language = languageOf(registry.settings.get('template-language'));
  const title = closureTitle(form.title, source.role === 'vacations', language);
  return ok({ source, place, subject: place, title });
}

const yearsOf = ({ from, to }: TimeOffForm): number[] => {
  const [first, last] = [partsOf(from).year, partsOf(to).year];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** Writes somebody's absence, or days on which a whole place is off, into the calendar that the date rules read them from. */
export function addTimeOff(ports: Ports, form: TimeOffForm): Result<AddedTimeOff, Refusal> {
  const entrance = enter(ports, ports.config.read(), DEPLOYERS, { tabs: ['Calendars'] });
  if (!entrance.ok) return entrance;
  const { registry, member } = entrance.value;
  const scope = placeScope(registry, customerHere(ports, registry));
  const target = (form.kind === 'absence' ? absenceTarget : closureTarget)(registry, scope, form);
  if (!target.ok) return target;
  const { source, place, subject, title } = target.value;
  const { from, to } = form;
  const years = yearsOf(form);
  const calendar = calendarTitles(ports, [source], years, 'kept')(source);
  const event = { id: requestEventId(form.requestId), title, from, to: addDays(to, 1) };
  if (!ports.dayCalendars.put(source.calendarId, [event]))
    return err({ code: 'calendar-closed', calendar, place });
  ports.calendars.forget([source.calendarId], years);
  const entry = { at: ports.clock.now(), who: member.address, action: `add-${form.kind}`, subject };
  const audited = audit(ports, entrance.value, { ...entry, after: `${from}/${to} ${title}` });
  return audited.ok ? ok({ calendar, title, from, to }) : audited;
}

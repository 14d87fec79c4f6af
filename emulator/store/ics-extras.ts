import type ICAL from 'ical.js';
import type { CalendarEvent } from '../calendar/state';
import { decoded, parameterOf, textIn, textOf, textProperty } from './ics-property';

/** Members of an event that iCalendar has no word for, and the property that holds each as JSON. */
const EXTRAS = [
  ['reminders', 'x-google-reminders'],
  ['colorId', 'x-google-color-id'],
  ['source', 'x-google-source'],
  ['guestsCanModify', 'x-google-guests-can-modify'],
  ['guestsCanInviteOthers', 'x-google-guests-can-invite-others'],
  ['guestsCanSeeOtherGuests', 'x-google-guests-can-see-other-guests'],
  ['outOfOfficeProperties', 'x-google-out-of-office'],
  ['workingLocationProperties', 'x-google-working-location'],
  ['etag', 'x-google-etag'],
] as const satisfies readonly (readonly [keyof CalendarEvent, string])[];

export function extendedProperties({ extendedProperties = {} }: CalendarEvent): ICAL.Property[] {
  return (['private', 'shared'] as const).flatMap((kind) =>
    Object.entries(extendedProperties[kind] ?? {}).map(([key, value]) => {
      const property = textProperty(`x-extended-${kind}`, value);
      property.setParameter('x-key', encodeURIComponent(key));
      return property;
    }),
  );
}

export const extraProperties = (event: CalendarEvent): ICAL.Property[] =>
  EXTRAS.flatMap(([member, name]) =>
    event[member] === undefined ? [] : [textProperty(name, JSON.stringify(event[member]))],
  );

export function readExtended(component: ICAL.Component): Pick<CalendarEvent, 'extendedProperties'> {
  const kinds = (['private', 'shared'] as const).map((kind) => {
    const entries = component
      .getAllProperties(`x-extended-${kind}`)
      .map((one) => [decoded(parameterOf(one, 'x-key') ?? ''), textIn(one)] as const);
    return [kind, Object.fromEntries(entries)] as const;
  });
  const found = kinds.filter(([, entries]) => Object.keys(entries).length > 0);
  return found.length > 0 ? { extendedProperties: Object.fromEntries(found) } : {};
}

export function readExtras(component: ICAL.Component): Partial<CalendarEvent> {
  const entries = EXTRAS.flatMap(([member, name]) => {
    const text = textOf(component, name);
    return text === undefined ? [] : [[member, JSON.parse(text) as unknown] as const];
  });
  return Object.fromEntries(entries);
}

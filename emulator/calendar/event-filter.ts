import { isSet } from '../drive/access';
import type { ListEvents } from './list-query';
import { asList } from './list-query';
import { hidesDetails, iCalUidOf } from './resource';
import type { CalendarRole } from './role';
import type { CalendarEvent } from './state';

function holdsText(event: CalendarEvent, q: string | undefined): boolean {
  if (q === undefined || q.trim() === '') return true;
  const people = (event.attendees ?? []).flatMap(({ email, displayName }) => [email, displayName]);
  const texts = [event.summary, event.description, event.location, event.organizer.email, ...people];
  const all = texts.join('\n').toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function holdsProperty(event: CalendarEvent, kind: 'private' | 'shared', pair: string): boolean {
  const at = pair.indexOf('=');
  return event.extendedProperties?.[kind]?.[pair.slice(0, at)] === pair.slice(at + 1);
}

/** What everyone who sees the event at all may ask for. */
export function matches(event: CalendarEvent, query: ListEvents, updatedMin: number): boolean {
  return (
    // Google always tells of deletions to those who ask what changed.
    (event.status !== 'cancelled' || isSet(query.showDeleted) || query.updatedMin !== undefined) &&
    Date.parse(event.updated) >= updatedMin &&
    (query.iCalUID === undefined || iCalUidOf(event) === query.iCalUID)
  );
}

/**
 * A detail that the caller may not see cannot be searched for. A hidden type filters nothing out: whether it does on Google is
 * not documented, and a script that can see events without types is not misled into "no absence".
 */
export function detailsMatch(event: CalendarEvent, query: ListEvents, role: CalendarRole): boolean {
  const types = asList(query.eventTypes);
  const privately = asList(query.privateExtendedProperty);
  const shared = asList(query.sharedExtendedProperty);
  if (hidesDetails(role, event)) return privately.length + shared.length === 0 && query.q === undefined;
  return (
    (types.length === 0 || types.includes(event.eventType)) &&
    privately.every((pair) => holdsProperty(event, 'private', pair)) &&
    shared.every((pair) => holdsProperty(event, 'shared', pair)) &&
    holdsText(event, query.q)
  );
}

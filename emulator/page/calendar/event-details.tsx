import type { CalendarEvent } from '../../calendar/state';
import { addDays, spell } from '../shared/civil-date';
import { Dialog } from '../shared/dialog';
import { useTimeZone } from '../shared/session';
import { longTime } from '../shared/time';
import type { Occurrence } from './occurrences';

const RESPONSES: Readonly<Record<string, string>> = {
  accepted: 'yes',
  declined: 'no',
  tentative: 'maybe',
  needsAction: 'no answer yet',
};

function whenOf({ start, end }: CalendarEvent, timeZone: string): string {
  if (start.date !== undefined && end.date !== undefined) {
    const last = addDays(end.date, -1);
    const first = spell(start.date, { dateStyle: 'full' });
    return last > start.date ? `${first} – ${spell(last, { dateStyle: 'full' })}` : first;
  }
  return [start, end].map((time) => longTime(Date.parse(time.dateTime ?? ''), timeZone)).join(' – ');
}

function Guests({ attendees }: { readonly attendees: NonNullable<CalendarEvent['attendees']> }) {
  return (
    <ul>
      {attendees.map(({ email, displayName, responseStatus = 'needsAction' }) => (
        <li key={email}>
          {displayName ?? email} <span class="muted">({RESPONSES[responseStatus] ?? responseStatus})</span>
        </li>
      ))}
    </ul>
  );
}

/** What the person who opens the event reads, then what only programs see. */
export function EventDetails({
  occurrence,
  onClose,
}: {
  readonly occurrence: Occurrence;
  readonly onClose: () => void;
}) {
  const { event, calendar } = occurrence;
  const timeZone = useTimeZone();
  const { private: own = {}, shared = {} } = event.extendedProperties ?? {};
  const properties = Object.entries({ ...own, ...shared });
  return (
    <Dialog title={event.summary ?? '(No title)'} onClose={onClose}>
      <dl class="details">
        <dt>When</dt>
        <dd>{whenOf(event, timeZone)}</dd>
        <dt>Calendar</dt>
        <dd>{calendar.summary}</dd>
        <dt>Status</dt>
        <dd>
          {event.status} <span class="badge">{event.eventType}</span>{' '}
          <span class="badge">{event.transparency === 'transparent' ? 'free' : 'busy'}</span>
        </dd>
        {event.location ? [<dt key="dt">Where</dt>, <dd key="dd">{event.location}</dd>] : null}
        {event.attendees?.length
          ? [<dt key="dt">Guests</dt>, <dd key="dd">{<Guests attendees={event.attendees} />}</dd>]
          : null}
        {event.description
          ? [
              <dt key="dt">Description</dt>,
              <dd key="dd" class="text">
                {event.description}
              </dd>,
            ]
          : null}
        <dt>Id</dt>
        <dd class="muted code">{event.id}</dd>
        {properties.map(([key, value]) => [
          <dt key={`${key} name`}>{key}</dt>,
          <dd key={key} class="muted code">
            {value}
          </dd>,
        ])}
      </dl>
    </Dialog>
  );
}

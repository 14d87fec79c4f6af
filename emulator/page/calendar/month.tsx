import { useState } from 'preact/hooks';
import { addDays, spell, weekdayOf } from '../shared/civil-date';
import type { CivilDate } from '../shared/civil-date';
import { Dialog } from '../shared/dialog';
import type { Occurrence } from './occurrences';

interface MonthProps {
  /** The first of the month. */
  readonly month: CivilDate;
  readonly today: CivilDate;
  readonly days: ReadonlyMap<CivilDate, readonly Occurrence[]>;
  readonly colourOf: (calendarId: string) => string;
  readonly onOpen: (occurrence: Occurrence) => void;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];
/** As many lines as a day shows. */
const ROOM = 4;

export const firstShown = (month: CivilDate): CivilDate => addDays(month, -weekdayOf(month));

export const WEEKS_SHOWN = 6;

interface EventButtonProps {
  readonly occurrence: Occurrence;
  readonly colour: string;
  readonly onOpen: MonthProps['onOpen'];
}

function EventButton({ occurrence, colour, onOpen }: EventButtonProps) {
  const { event, time } = occurrence;
  const kinds = [time === null ? 'all-day' : 'timed', event.status];
  return (
    <button
      type="button"
      class={`event ${kinds.join(' ')}`}
      style={{ '--colour': colour }}
      onClick={() => onOpen(occurrence)}
    >
      {time === null ? null : <time>{time}</time>}
      {event.summary ?? '(No title)'}
    </button>
  );
}

function Day({ date, props }: { readonly date: CivilDate; readonly props: MonthProps }) {
  const [all, setAll] = useState(false);
  const { month, today, days, colourOf, onOpen } = props;
  const occurrences = days.get(date) ?? [];
  const shown = occurrences.length > ROOM ? occurrences.slice(0, ROOM - 1) : occurrences;
  const outside = date.slice(0, 7) === month.slice(0, 7) ? '' : 'outside';
  const button = (occurrence: Occurrence) => (
    <EventButton
      key={occurrence.event.id + occurrence.calendar.id}
      occurrence={occurrence}
      colour={colourOf(occurrence.calendar.id)}
      onOpen={onOpen}
    />
  );
  return (
    <td class={outside}>
      <time dateTime={date} aria-current={date === today ? 'date' : undefined} class="day">
        {Number(date.slice(8))}
      </time>
      {shown.map(button)}
      {shown.length < occurrences.length ? (
        <button type="button" class="more-events" onClick={() => setAll(true)}>
          {occurrences.length - shown.length} more
        </button>
      ) : null}
      {all ? (
        <Dialog title={spell(date, { dateStyle: 'full' })} onClose={() => setAll(false)}>
          <div class="day-list">{occurrences.map(button)}</div>
        </Dialog>
      ) : null}
    </td>
  );
}

export function Month(props: MonthProps) {
  const first = firstShown(props.month);
  const weeks = Array.from({ length: WEEKS_SHOWN }, (_, week) => addDays(first, week * 7));
  return (
    <table class="month">
      <thead>
        <tr>
          {WEEK.map((day) => (
            <th key={day} scope="col">
              {spell(addDays(first, day), { weekday: 'short' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((monday) => (
          <tr key={monday}>
            {WEEK.map((day) => (
              <Day key={day} date={addDays(monday, day)} props={props} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useState } from 'preact/hooks';
import type { CalendarEvent } from '../../calendar/state';
import type { CalendarView } from '../../calendar/view';
import { addDays, addMonths, spell } from '../shared/civil-date';
import type { CivilDate } from '../shared/civil-date';
import { Icon } from '../shared/icon';
import { useLive, useLiveAll } from '../shared/live';
import { useSession, useTimeZone } from '../shared/session';
import { createStore, useStore } from '../shared/store';
import { wallTime } from '../shared/time';
import { EventDetails } from './event-details';
import { Month, WEEKS_SHOWN, firstShown } from './month';
import { byDay } from './occurrences';
import type { Occurrence } from './occurrences';

const COLOURS = [
  '#0b57d0',
  '#0b8043',
  '#8e24aa',
  '#d50000',
  '#b06000',
  '#00796b',
  '#5f6368',
  '#c2185b',
  '#3f51b5',
  '#795548',
  '#00638a',
  '#6a1b9a',
  '#9a3412',
  '#33691e',
  '#37474f',
  '#880e4f',
];

/** The calendars that were switched on or off by hand; they stay so while the page is open. */
const switched = createStore<Readonly<Record<string, boolean>>>({});

function CalendarList({ calendars, isShown, colourOf }: ListProps) {
  const change = (id: string, shown: boolean): void => switched.write({ ...switched.read(), [id]: shown });
  return (
    <fieldset class="side calendars">
      <legend class="visually-hidden">Calendars</legend>
      {calendars.map((calendar) => (
        <label key={calendar.id} title={calendar.id}>
          <input
            type="checkbox"
            checked={isShown(calendar)}
            style={{ accentColor: colourOf(calendar.id) }}
            onChange={(event) => change(calendar.id, event.currentTarget.checked)}
          />
          {calendar.summary}
          <a
            href={`/calendars/${encodeURIComponent(calendar.id)}/download`}
            aria-label={`Download ${calendar.summary} as .ics`}
            title="Download as .ics"
          >
            <Icon name="download" />
          </a>
        </label>
      ))}
    </fieldset>
  );
}

interface ListProps {
  readonly calendars: readonly CalendarView[];
  readonly isShown: (calendar: CalendarView) => boolean;
  readonly colourOf: (id: string) => string;
}

interface BarProps {
  readonly month: CivilDate;
  /** Null goes back to today's. */
  readonly onChange: (month: CivilDate | null) => void;
}

function MonthBar({ month, onChange }: BarProps) {
  return (
    <div class="month-bar">
      <button type="button" class="outlined-button" onClick={() => onChange(null)}>
        Today
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Previous month"
        onClick={() => onChange(addMonths(month, -1))}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label="Next month"
        onClick={() => onChange(addMonths(month, 1))}
      >
        <Icon name="forward" />
      </button>
      <h1 aria-live="polite">{spell(month, { month: 'long', year: 'numeric' })}</h1>
    </div>
  );
}

/** The events of the weeks that the month's page shows, of each calendar in turn. */
function eventsPath(calendarId: string, month: CivilDate): string {
  const first = firstShown(month);
  // A day more at each end, because a civil day begins and ends elsewhere at other instants.
  const from = `${addDays(first, -1)}T00:00:00Z`;
  const to = `${addDays(first, WEEKS_SHOWN * 7 + 1)}T00:00:00Z`;
  return `/calendars/${encodeURIComponent(calendarId)}/events?from=${from}&to=${to}`;
}

export function Calendar() {
  const { user, clock } = useSession();
  const timeZone = useTimeZone();
  const today = wallTime(Date.parse(clock.now), timeZone).slice(0, 10);
  // Until somebody turns the pages, the one of today is shown, whatever the clock is set to.
  const [turnedTo, turnTo] = useState<CivilDate | null>(null);
  const month = turnedTo ?? addMonths(today, 0);
  const [opened, setOpened] = useState<Occurrence | null>(null);
  const byHand = useStore(switched);
  const { data: calendars, error } = useLive<CalendarView[]>('/calendars');
  const isShown = ({ id, personal }: CalendarView): boolean => byHand[id] ?? (!personal || id === user);
  const shown = (calendars ?? []).filter(isShown);
  const { data: lists } = useLiveAll<CalendarEvent[]>(shown.map(({ id }) => eventsPath(id, month)));
  if (!calendars) return <p class="empty">{error ?? 'Opening the calendars…'}</p>;
  const colourOf = (id: string): string =>
    COLOURS[calendars.findIndex((one) => one.id === id) % COLOURS.length] ?? '#5f6368';
  const days = byDay(
    shown.map((calendar, index) => ({ calendar, events: lists?.[index] ?? [] })),
    timeZone,
  );
  return (
    <div class="columns">
      <CalendarList calendars={calendars} isShown={isShown} colourOf={colourOf} />
      <section class="card calendar" aria-label="Calendar">
        <MonthBar month={month} onChange={turnTo} />
        <Month month={month} today={today} days={days} colourOf={colourOf} onOpen={setOpened} />
      </section>
      {opened ? <EventDetails occurrence={opened} onClose={() => setOpened(null)} /> : null}
    </div>
  );
}

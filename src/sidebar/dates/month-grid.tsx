import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CivilDate } from '../../domain/calendar-date';
import { addDays, partsOf } from '../../domain/calendar-date';
import { datesMessages } from '../../messages/sidebar-dates';
import { useLanguage, useWords } from '../words';
import type { DayLook, MonthDay } from './month-days';
import { columnsBefore, monthOf } from './month-days';
import { dayTold } from './month-told';

/** Besides the colour. */
const MARKS: Readonly<Record<DayLook, string>> = { allowed: '', warned: '!', forbidden: '×', unknown: '?' };

interface MonthGridProps {
  readonly days: readonly MonthDay[];
  readonly month: CivilDate;
  readonly chosen: CivilDate | null;
  readonly today: CivilDate;
  readonly onTell: (date: CivilDate) => void;
  readonly onPick: (date: CivilDate) => void;
  readonly onMonth: (month: CivilDate) => void;
}

/** How many days each key goes on. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** Days to choose from, by mouse and by arrow keys; who chooses is told of the day first. */
export function MonthGrid({ days, month, chosen, today, onTell, onPick, onMonth }: MonthGridProps) {
  const words = useWords(datesMessages);
  const language = useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const dates = days.map(({ date }) => date);
  const current = [chosen, today].find((date) => date !== null && dates.includes(date)) ?? month;
  const wanted = useRef<CivilDate | null>(null);
  const focusWanted = (): void => {
    const day = grid.current?.querySelector<HTMLElement>(`[data-date="${wanted.current ?? ''}"]`);
    if (!day) return;
    wanted.current = null;
    day.focus();
  };
  // Another month's days are there once it is shown.
  useLayoutEffect(focusWanted, [month]);
  const focus = (date: CivilDate): void => {
    wanted.current = date;
    if (dates.includes(date)) focusWanted();
    else onMonth(monthOf(date));
  };
  const move = (event: KeyboardEvent, date: CivilDate): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    focus(addDays(date, step));
  };
  return (
    <div class="month" ref={grid} role="group" aria-label={words.month}>
      {words.weekdays.split(' ').map((name) => (
        <span key={name} class="weekday" aria-hidden="true">
          {name}
        </span>
      ))}
      {days.map((day, index) => (
        <button
          key={day.date}
          type="button"
          class={`day ${day.look}`}
          style={index === 0 ? { gridColumnStart: columnsBefore(month) + 1 } : {}}
          data-date={day.date}
          tabIndex={day.date === current ? 0 : -1}
          aria-pressed={day.date === chosen}
          aria-current={day.date === today ? 'date' : undefined}
          aria-label={dayTold(day, language)}
          onClick={() => onPick(day.date)}
          onKeyDown={(event) => move(event, day.date)}
          onFocus={() => onTell(day.date)}
          onMouseEnter={() => onTell(day.date)}
        >
          {partsOf(day.date).day}
          <span aria-hidden="true">{MARKS[day.look]}</span>
        </button>
      ))}
    </div>
  );
}

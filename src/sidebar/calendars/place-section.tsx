import { calendarRoleNames } from '../../messages/calendar-roles';
import { calendarsMessages } from '../../messages/sidebar-calendars';
import type { CalendarView, PlaceView } from '../../protocol/calendars';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Section } from '../components/view';
import { useLanguage, useWords } from '../words';

interface PlaceSectionProps {
  readonly place: PlaceView;
  /** Whether the viewer may write holidays, and make a calendar for them. */
  readonly may: { readonly write: boolean; readonly make: boolean };
  readonly onAdd: () => void;
}

/** A place's calendars with what is wrong with them, and how many holidays they hold. */
export function PlaceSection({ place, may, onAdd }: PlaceSectionProps) {
  const words = useWords(calendarsMessages);
  const { name, calendars, holidays, missing, holidayCalendar } = place;
  const few = holidays.filter(({ count, minimum }) => count < minimum);
  const enough = holidays.filter((one) => !few.includes(one));
  const warnings = [...few.map((one) => words.tooFew(one.year, one.count, one.minimum)), ...missing];
  const mayAdd = may.write && (holidayCalendar !== null || may.make);
  return (
    <Section title={name}>
      {enough.length > 0 && (
        <p class="hint">{enough.map(({ year, count }) => words.holidays(year, count)).join(' · ')}</p>
      )}
      {warnings.map((text) => (
        <Notice key={text} severity="warning">
          {text}
        </Notice>
      ))}
      {calendars.length === 0 ? (
        <p class="hint">{words.noCalendars}</p>
      ) : (
        <ul class="people">
          {calendars.map((calendar) => (
            <Calendar key={`${calendar.role} ${calendar.calendarId}`} calendar={calendar} />
          ))}
        </ul>
      )}
      {mayAdd && (
        <Button icon="add" onClick={onAdd}>
          {words.addHolidays}
          <span class="unseen"> {name}</span>
        </Button>
      )}
      {may.write && !mayAdd && <p class="hint">{words.onlyAdministrators}</p>}
    </Section>
  );
}

function Calendar({ calendar: { role, title, problems } }: { readonly calendar: CalendarView }) {
  const language = useLanguage();
  return (
    <li>
      <strong>{title}</strong>
      <span>{calendarRoleNames[role][language]}</span>
      {problems.map((text) => (
        <Notice key={text} severity="error">
          {text}
        </Notice>
      ))}
    </li>
  );
}

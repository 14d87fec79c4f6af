import { readPastedDays } from '../../domain/dates/pasted-days';
import type { PastedDays } from '../../domain/dates/pasted-days';
import { calendarsMessages } from '../../messages/sidebar-calendars';
import { namedDay } from '../../messages/whole-days';
import { Notice } from '../components/notice';
import { attemptKey, holidaysDraftKey } from '../draft-keys';
import { useError } from '../form/errors';
import { FieldError, idOf } from '../form/field';
import { TextArea } from '../form/text-area';
import { useDraft } from '../use-draft';
import { useForgetWhenDone, useSubmission } from '../use-submission';
import { useLanguage, useWords } from '../words';
import { checkHolidays, HolidaysDraftSchema } from './holidays-draft';
import type { WritingWays } from './writing';
import { Writing } from './writing';

interface AddHolidaysProps extends WritingWays {
  readonly place: string;
}

export function AddHolidays({ place, view, viewer, ...ways }: AddHolidaysProps) {
  const words = useWords(calendarsMessages);
  const language = useLanguage();
  const key = holidaysDraftKey(viewer, place);
  const draft = useDraft(key, HolidaysDraftSchema, () => ({ days: '' }));
  const submission = useSubmission('addHolidays', attemptKey(key));
  useForgetWhenDone(submission.now, key);
  const { today, places } = view;
  const calendar = places.find(({ name }) => name === place)?.holidayCalendar ?? null;
  return (
    <Writing
      {...ways}
      title={words.addHolidays}
      draft={draft}
      checked={checkHolidays(draft.value, place, today, language)}
      submission={submission}
      onSubmit={submission.submit}
      intro={calendar === null ? words.willMake(place) : words.willWrite(calendar)}
      stepsFor={({ days }) => days.map((day) => namedDay(day, language))}
    >
      <Where text={calendar === null ? place : `${place}. ${words.into(calendar)}`} />
      <TextArea
        path="days"
        label={words.days}
        hint={words.daysHint}
        required
        rows={8}
        value={draft.value.days}
        onChange={(days) => draft.change({ days })}
      />
      <Preview read={readPastedDays(draft.value.days, today)} />
    </Writing>
  );
}

/** The place cannot be chosen here, but the script may refuse it. */
function Where({ text }: { readonly text: string }) {
  return (
    <div class="field">
      <strong>{text}</strong>
      <FieldError id={idOf('place')} text={useError('place')} />
    </div>
  );
}

/** Each day with its weekday, by which a wrong year or month is seen. */
function Preview({ read: { days, unread } }: { readonly read: PastedDays }) {
  const words = useWords(calendarsMessages);
  const language = useLanguage();
  return (
    <>
      <p class="result" role="status">
        {days.length > 0 && words.understood(days.length)}
      </p>
      {days.length > 0 && (
        <ul class="steps">
          {days.map((day) => (
            <li key={day.date}>{namedDay(day, language)}</li>
          ))}
        </ul>
      )}
      {unread.length > 0 && (
        <Notice severity="warning">{words.unread(unread.map((line) => `«${line}»`).join(', '))}</Notice>
      )}
    </>
  );
}

import { calendarsMessages } from '../../messages/sidebar-calendars';
import { daySpan } from '../../messages/whole-days';
import type { TimeOffForm } from '../../protocol/calendars';
import { attemptKey, timeOffDraftKey } from '../draft-keys';
import { useDraft } from '../use-draft';
import { useForgetWhenDone, useSubmission } from '../use-submission';
import { useLanguage, useWords } from '../words';
import { checkTimeOff, emptyTimeOff, TimeOffDraftSchema } from './time-off-draft';
import { TimeOffFields } from './time-off-fields';
import type { WritingWays } from './writing';
import { Writing } from './writing';

export function AddTimeOff({ view, viewer, ...ways }: WritingWays) {
  const words = useWords(calendarsMessages);
  const language = useLanguage();
  const { customerName, places, people } = view;
  const key = timeOffDraftKey(viewer, customerName ?? '');
  const only = places.length === 1 ? (places[0]?.name ?? '') : '';
  const draft = useDraft(key, TimeOffDraftSchema, () => emptyTimeOff(only));
  const submission = useSubmission('addTimeOff', attemptKey(key));
  useForgetWhenDone(submission.now, key);
  const { kind, place, person } = draft.value;
  const absentee = people.find(({ address }) => address === person);
  const calendar =
    kind === 'absence' ? absentee?.calendar : places.find(({ name }) => name === place)?.closureCalendar;
  const step = (form: TimeOffForm): string => {
    const span = daySpan(form.from, form.to, language);
    return form.kind === 'absence'
      ? words.absenceOf(absentee?.name ?? form.person, span)
      : words.closureOf(form.place, span, form.title);
  };
  return (
    <Writing
      {...ways}
      title={words.addTimeOff}
      draft={draft}
      checked={checkTimeOff(draft.value, language)}
      submission={submission}
      onSubmit={submission.submit}
      intro={words.willWrite(calendar ?? '…')}
      stepsFor={(form) => [step(form)]}
    >
      <TimeOffFields draft={draft.value} view={view} onChange={draft.change} />
    </Writing>
  );
}

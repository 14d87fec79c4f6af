import type { ComponentChildren } from 'preact';
import { parseMinutes } from '../../domain/duration';
import { durationWords } from '../../domain/mail-words';
import { whenMessages } from '../../messages/sidebar-plan-when';
import { TextInput } from '../form/inputs';
import { TimeInput } from '../form/time-input';
import { useLanguage, useWords } from '../words';
import { DateInput } from './date-input';
import type { DateContext } from '../dates/date-verdict';
import { DateWords } from '../dates/date-words';
import { MonthView } from '../dates/month-view';
import { SuggestedStarts } from '../dates/suggested-starts';
import type { DatesInHand } from '../dates/use-dates';
import type { TimeDraft } from './time-draft';

interface WhenFieldsProps {
  readonly draft: TimeDraft;
  readonly onChange: (changes: Partial<TimeDraft>) => void;
  readonly context: DateContext & { readonly dates: DatesInHand };
  /** About what is forbidden, under what is said of it. */
  readonly children?: ComponentChildren;
}

/** When and for how long, with what the restrictions say of it as it is being typed. */
export function WhenFields({ draft, onChange, context, children }: WhenFieldsProps) {
  const words = useWords(whenMessages);
  return (
    <>
      <div class="date-and-time">
        <DateInput
          path="date"
          label={words.date}
          value={draft.date}
          onChange={(date) => onChange({ date })}
        />
        <TimeInput
          path="time"
          label={words.time}
          required
          value={draft.time}
          onChange={(time) => onChange({ time })}
        />
      </div>
      <DateWords draft={draft} context={context} />
      <SuggestedStarts draft={draft} onChange={onChange} context={context} />
      {children}
      <MonthView draft={draft} onChange={onChange} context={context} />
      <div class="side-by-side">
        <Minutes
          path="durationMinutes"
          label={words.duration}
          hint={words.durationHint}
          value={draft.durationMinutes}
          onChange={(durationMinutes) => onChange({ durationMinutes })}
        />
        <Minutes
          path="rollbackMinutes"
          label={words.rollback}
          hint={words.rollbackHint}
          value={draft.rollbackMinutes}
          onChange={(rollbackMinutes) => onChange({ rollbackMinutes })}
        />
      </div>
    </>
  );
}

export interface MinutesProps {
  readonly path: string;
  readonly label: string;
  /** While nothing that can be read is typed. */
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Says in words how it was understood. */
export function Minutes({ value, hint, ...field }: MinutesProps) {
  const language = useLanguage();
  const minutes = parseMinutes(value);
  return (
    <TextInput
      {...field}
      required
      value={value}
      hint={minutes === null ? hint : durationWords(minutes, language)}
    />
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CivilDate } from '../../domain/calendar-date';
import { partsOf } from '../../domain/calendar-date';
import { monthWords } from '../../domain/date-words';
import { localTime } from '../../domain/local-time';
import { datesMessages } from '../../messages/sidebar-dates';
import { Button, IconButton } from '../components/button';
import { Fold } from '../components/fold';
import type { TimeDraft } from '../plan/time-draft';
import { useLanguage, useWords } from '../words';
import type { DateContext } from './date-verdict';
import type { MonthDay } from './month-days';
import { monthDays, monthOf } from './month-days';
import { MonthGrid } from './month-grid';
import { monthTold } from './month-told';
import type { DatesInHand } from './use-dates';
import type { AskedDate } from './use-asked-date';
import { useAskedDate } from './use-asked-date';

interface MonthViewProps {
  readonly draft: TimeDraft;
  readonly onChange: (changes: Partial<TimeDraft>) => void;
  readonly context: DateContext & { readonly dates: DatesInHand };
}

const isDate = (text: string): boolean => /^2\d{3}-\d\d-\d\d$/.test(text);

/** Null while nobody knows. */
function useDays(
  { rules, facts, usual, key }: AskedDate,
  context: DateContext,
  month: CivilDate,
): MonthDay[] | null {
  const { overrides, now } = context;
  return useMemo(
    () =>
      rules === null || facts === null
        ? null
        : monthDays(month, { rules, facts, overrides, now, time: usual }),
    [rules, month, overrides, key],
  );
}

/** The days of a month, each as the restrictions leave it, to choose one of. */
export function MonthView({ draft, onChange, context }: MonthViewProps) {
  const words = useWords(datesMessages);
  const language = useLanguage();
  const today = localTime(context.now, context.zone).date;
  const chosen = isDate(draft.date) ? draft.date : null;
  const [shown, setShown] = useState<CivilDate | null>(null);
  // A date that is typed or suggested brings its own month.
  useEffect(() => setShown(null), [chosen]);
  const month = shown ?? monthOf(chosen ?? today);
  const days = useDays(useAskedDate(draft, context), context, month);
  const [told, setTold] = useState<CivilDate | null>(null);
  if (days === null) return null;
  return (
    <Fold title={words.month} open>
      <div class="month-bar">
        <IconButton icon="back" label={words.previousMonth} onClick={() => setShown(monthOf(month, -1))} />
        <span aria-live="polite">{monthWords(partsOf(month), language)}</span>
        <IconButton icon="next" label={words.nextMonth} onClick={() => setShown(monthOf(month, 1))} />
      </div>
      <MonthGrid
        days={days}
        month={month}
        chosen={chosen}
        today={today}
        onTell={setTold}
        onPick={(date) => onChange({ date })}
        onMonth={setShown}
      />
      <p class="hint month-told">{monthTold(days, told, language) || words.monthHint}</p>
      <Button look="text" onClick={context.dates.again}>
        {words.again}
      </Button>
    </Fold>
  );
}

import { useMemo } from 'preact/hooks';
import type { Instant } from '../../domain/calendar-date';
import { localTime } from '../../domain/local-time';
import type { Suggestions } from '../../domain/dates/suggestions';
import { suggestStarts } from '../../domain/dates/suggestions';
import type { Finding } from '../../domain/dates/verdict';
import { isAllowed } from '../../domain/dates/verdict';
import { dateMailText } from '../../messages/date-mail';
import { datesMessages, ruleNames } from '../../messages/sidebar-dates';
import { dayWords, whenWords } from '../../messages/when-words';
import { Button } from '../components/button';
import type { TimeDraft } from '../plan/time-draft';
import { CopyButton } from '../run/copy-button';
import { useLanguage, useWords } from '../words';
import type { DateContext } from './date-verdict';
import type { AskedDate } from './use-asked-date';
import { useAskedDate } from './use-asked-date';

interface SuggestedStartsProps {
  readonly draft: TimeDraft;
  readonly onChange: (changes: Partial<TimeDraft>) => void;
  readonly context: DateContext;
}

/** What would be allowed, from the chosen date on; null while nobody knows. */
function useSuggestions(
  { rules, form, usual, chosen, key }: AskedDate,
  context: DateContext,
): Suggestions | null {
  return useMemo(() => {
    if (rules === null) return null;
    const today = localTime(context.now, context.zone).date;
    const from = form.date > today ? form.date : today;
    return suggestStarts(
      rules,
      { ...usual, from, ...(chosen ? { besides: chosen.start } : {}) },
      context.now,
    );
  }, [rules, form.date, chosen?.start, key]);
}

/** Where a date will not do, the next three that would, and what to write to the customer about it. */
export function SuggestedStarts({ draft, onChange, context }: SuggestedStartsProps) {
  const words = useWords(datesMessages);
  const language = useLanguage();
  const date = useAskedDate(draft, context);
  const suggestions = useSuggestions(date, context);
  const { verdict, isBeyond } = date;
  const isFine = isBeyond || (verdict !== null && isAllowed(verdict));
  if (suggestions === null || isFine) return null;
  const { starts, closedBy } = suggestions;
  if (closedBy !== null) return <p class="hint">{words.none(ruleNames[language][closedBy] ?? closedBy)}</p>;
  return (
    <div class="suggestions" role="group" aria-label={words.suggestions}>
      <span class="label">{words.suggestions}</span>
      {starts.map((start) => (
        <Button key={start} onClick={() => onChange(localTime(start, context.zone))}>
          {whenWords(start, context.zone, language)}
        </Button>
      ))}
      {verdict && (
        <CopyMail date={date.form.date} findings={verdict.findings} starts={starts} context={context} />
      )}
    </div>
  );
}

interface CopyMailProps extends Pick<SuggestedStartsProps, 'context'> {
  readonly date: string;
  readonly findings: readonly Finding[];
  readonly starts: readonly Instant[];
}

/** In the customer's language, whatever the viewer's is. */
function CopyMail({ date, findings, starts, context }: CopyMailProps) {
  const words = useWords(datesMessages);
  const { language } = context.customer;
  const proposals = starts.map((start) => whenWords(start, context.zone, language));
  const text = dateMailText({ day: dayWords(date, language), findings, proposals }, language);
  return <CopyButton text={text} label={words.copyMail} />;
}

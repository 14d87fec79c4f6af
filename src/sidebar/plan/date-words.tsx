import type { Severity } from '../../domain/verdict';
import type { DateContext } from './date-verdict';
import { findingMessage } from '../../messages/findings';
import { plannedSpan } from '../../messages/sidebar-plan-when';
import { Notice } from '../components/notice';
import { useLanguage } from '../words';
import { chosenTime, dateVerdict } from './date-verdict';
import type { TimeDraft } from './time-draft';
import { timeFormOf } from './time-draft';

interface DateWordsProps {
  readonly draft: TimeDraft;
  readonly context: DateContext;
}

const LOOKS: Readonly<Record<Severity, 'error' | 'warning'>> = {
  invalid: 'error',
  forbidden: 'error',
  warning: 'warning',
};

/** The chosen time with its weekday, and what speaks against it; read aloud as it changes. */
export function DateWords({ draft, context }: DateWordsProps) {
  const language = useLanguage();
  const form = timeFormOf(draft);
  const chosen = chosenTime(form, context);
  const verdict = dateVerdict(form, context);
  return (
    <div class="date-words" role="status">
      {chosen && <strong>{plannedSpan(chosen.start, chosen.minutes, context.zone, language)}</strong>}
      {verdict?.findings.map((finding) => (
        <Notice key={`${finding.code} ${finding.date} ${finding.party}`} severity={LOOKS[finding.severity]}>
          {findingMessage(finding, language)}
        </Notice>
      ))}
    </div>
  );
}

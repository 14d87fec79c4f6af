import { joinWords } from '../../domain/join-words';
import type { Override } from '../../domain/deployment';
import { isAllowed, isCovered } from '../../domain/dates/verdict';
import type { Finding, Severity, Verdict } from '../../domain/dates/verdict';
import { tellFindings } from '../../messages/findings';
import { datesMessages } from '../../messages/sidebar-dates';
import { plannedSpan } from '../../messages/sidebar-plan-when';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import type { TimeDraft } from '../plan/time-draft';
import { useLanguage, useWords } from '../words';
import type { DateContext } from './date-verdict';
import { factsIn } from './date-verdict';
import { useAskedDate } from './use-asked-date';
import type { DatesInHand } from './use-dates';

interface DateWordsProps {
  readonly draft: TimeDraft;
  readonly context: DateContext & { readonly dates: DatesInHand };
}

const LOOKS: Readonly<Record<Severity, 'error' | 'warning'>> = {
  invalid: 'error',
  forbidden: 'error',
  warning: 'warning',
};

/** The chosen time with its weekday, and what speaks against it; read aloud as it changes. */
export function DateWords({ draft, context }: DateWordsProps) {
  const language = useLanguage();
  const { chosen, verdict, isBeyond } = useAskedDate(draft, context);
  return (
    <div class="date-words" role="status">
      {chosen && <strong>{plannedSpan(chosen.start, chosen.minutes, context.zone, language)}</strong>}
      {verdict && <Findings verdict={verdict} context={context} />}
      {chosen && verdict === null && <Unknown isBeyond={isBeyond} dates={context.dates} />}
    </div>
  );
}

/** While calendars are being read, or could not be, or not that far. */
function Unknown({ isBeyond, dates }: { readonly isBeyond: boolean; readonly dates: DatesInHand }) {
  const words = useWords(datesMessages);
  if (dates.loaded.state === 'loading') return <span class="hint">{words.loading}</span>;
  if (isBeyond) return <span class="hint">{words.beyond}</span>;
  return (
    <>
      <Notice severity="warning">{words.failed}</Notice>
      <Button look="text" onClick={dates.again}>
        {words.again}
      </Button>
    </>
  );
}

/** Who allowed what of it. */
const authorsOf = (findings: readonly Finding[], overrides: readonly Override[]): string[] => [
  ...new Set(
    overrides
      .filter((override) => findings.some((finding) => isCovered(finding, [override])))
      .map(({ by }) => by),
  ),
];

interface FindingsProps {
  readonly verdict: Verdict;
  readonly context: DateContext;
}

/** Every finding in words, what is allowed by an exception as a warning. */
export function Findings({ verdict, context }: FindingsProps) {
  const { overrides } = context;
  const words = useWords(datesMessages);
  const language = useLanguage();
  const people = factsIn(context)?.people ?? [];
  const authors = authorsOf(verdict.findings, overrides).map(
    (by) => people.find(({ address }) => address === by)?.name ?? by,
  );
  const look = (findings: readonly Finding[], severity: Severity): 'error' | 'warning' =>
    findings.every((finding) => isCovered(finding, overrides)) ? 'warning' : LOOKS[severity];
  return (
    <>
      {isAllowed(verdict) && <span class="date-allowed">{words.allowed}</span>}
      {tellFindings(verdict.findings, language).map(({ text, severity, findings }) => (
        <Notice key={text} severity={look(findings, severity)}>
          {text}
        </Notice>
      ))}
      {authors.length > 0 && <Notice severity="info">{words.covered(joinWords(authors, language))}</Notice>}
    </>
  );
}

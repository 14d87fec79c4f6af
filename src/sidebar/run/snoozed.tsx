import type { Deployment } from '../../domain/deployment';
import { snoozeMessages } from '../../messages/sidebar-snooze';
import { dayWords } from '../../messages/when-words';
import { Notice } from '../components/notice';
import { useLanguage, useWords } from '../words';

/** Who put its reminders off, and why. */
export function Snoozed({ deployment: { snooze } }: { readonly deployment: Deployment }) {
  const words = useWords(snoozeMessages);
  const language = useLanguage();
  if (snooze === null) return null;
  const { until, by, reason } = snooze;
  return <Notice severity="info">{words.is(dayWords(until, language), by, reason)}</Notice>;
}

import type { Verdict } from '../../domain/dates/verdict';
import { toAcknowledge } from './to-acknowledge';
import type { FindingCode } from '../../domain/dates/verdict';
import { findingMessage } from '../../messages/findings';
import { stepMessages } from '../../messages/sidebar-step';
import { Section } from '../components/view';
import { Confirmations } from './confirmations';
import { useLanguage, useWords } from '../words';

interface WarningsProps {
  readonly verdict: Verdict;
  /** In an emergency what is forbidden is a warning too. */
  readonly withForbidden: boolean;
  readonly acknowledged: readonly FindingCode[];
  readonly onChange: (acknowledged: readonly FindingCode[]) => void;
}

/** What of the date has to be read before going on: a box a kind of warning. */
export function Warnings({ verdict, withForbidden, acknowledged, onChange }: WarningsProps) {
  const words = useWords(stepMessages);
  const language = useLanguage();
  const codes = toAcknowledge(verdict, withForbidden);
  if (codes.length === 0) return null;
  const textOf = (code: FindingCode): string =>
    verdict.findings
      .filter((finding) => finding.code === code)
      .map((finding) => findingMessage(finding, language))
      .join(' ');
  return (
    <Section title={words.warnings}>
      <Confirmations
        path="acknowledged"
        items={codes.map((code) => ({ key: code, text: textOf(code) }))}
        checked={acknowledged}
        onChange={(keys) => onChange(codes.filter((code) => keys.includes(code)))}
      />
    </Section>
  );
}

import type { MailFinding } from '../../domain/mail-guards';
import { mailFindingMessage } from '../../messages/mail-findings';
import { mailMessages } from '../../messages/sidebar-mail';
import { Notice } from '../components/notice';
import { Confirmations } from '../step/confirmations';
import { useLanguage, useWords } from '../words';
import { findingKey } from './mail-check';

interface MailFindingsProps {
  /** Before the names of its fields. */
  readonly at: string;
  readonly findings: readonly MailFinding[];
  readonly accepted: readonly string[];
  readonly onAccept: (accepted: readonly string[]) => void;
}

/** What somebody has to agree to, and what no field tells: all else that is wrong stands beside its field. */
export function MailFindings({ at, findings, accepted, onAccept }: MailFindingsProps) {
  const words = useWords(mailMessages);
  const language = useLanguage();
  const of = (severity: MailFinding['severity']) => findings.filter((one) => one.severity === severity);
  const items = of('confirm').map((finding) => ({
    key: findingKey(finding),
    text: words.confirmIt(mailFindingMessage(finding, language)),
  }));
  return (
    <>
      {of('refused')
        .filter(({ code }) => code === 'bad-subject')
        .map((finding) => (
          <Notice key={findingKey(finding)} severity="error">
            {mailFindingMessage(finding, language)}
          </Notice>
        ))}
      {items.length > 0 && (
        <Confirmations path={`${at}mail.accepted`} items={items} checked={accepted} onChange={onAccept} />
      )}
    </>
  );
}

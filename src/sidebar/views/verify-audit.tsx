import { useState } from 'preact/hooks';
import { auditFindingMessage, auditMessages } from '../../messages/sidebar-audit';
import type { AuditView } from '../../protocol/audit';
import { Button } from '../components/button';
import { FailureNotice } from '../components/failure-notice';
import { Notice } from '../components/notice';
import { Progress } from '../components/progress';
import type { Outcome } from '../server';
import { call } from '../server';
import { useLanguage, useWords } from '../words';

/** Asks whether somebody edited the audit, which takes as long as it is. */
export function VerifyAudit() {
  const words = useWords(auditMessages);
  const [asked, setAsked] = useState<'no' | 'working' | Outcome<AuditView>>('no');
  const verify = async (): Promise<void> => {
    setAsked('working');
    setAsked(await call('verifyAudit'));
  };
  return (
    <>
      <Button look="text" busy={asked === 'working'} onClick={() => void verify()}>
        {words.verify}
      </Button>
      {asked === 'working' && <Progress text={words.verifying} />}
      {typeof asked === 'object' &&
        (asked.ok ? <Verified {...asked.value} /> : <FailureNotice failure={asked.failure} />)}
    </>
  );
}

function Verified({ intact, findings, more }: AuditView) {
  const words = useWords(auditMessages);
  const language = useLanguage();
  if (findings.length === 0)
    return (
      <Notice severity="info" live>
        {words.whole(intact)}
      </Notice>
    );
  const told = findings.map((finding) => auditFindingMessage(finding, language));
  return (
    <Notice severity="warning" live>
      <p>{words.changed}</p>
      <ul>
        {told.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {more > 0 && <p>{words.more(more)}</p>}
      <p>{words.intact(intact)}</p>
      <p>{words.whoDidIt}</p>
    </Notice>
  );
}

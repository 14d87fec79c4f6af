import { stepMessages } from '../../messages/sidebar-step';
import type { ReleasesPreview } from '../../protocol/deployment-view';
import { Notice } from '../components/notice';
import { Section } from '../components/view';
import { useWords } from '../words';
import { Confirmations } from './confirmations';

interface ReleaseNewsProps {
  readonly releases: ReleasesPreview;
  /** Their keys. */
  readonly read: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Later versions that came out since the release was validated, each to be read; and what could not be looked up. */
export function ReleaseNews({ releases: { news, silence }, read, onChange }: ReleaseNewsProps) {
  const words = useWords(stepMessages);
  if (news.length === 0 && silence === '') return null;
  return (
    <Section title={words.releases}>
      {silence !== '' && <Notice severity="info">{silence}</Notice>}
      <Confirmations path="releases" items={news} checked={read} onChange={onChange} />
    </Section>
  );
}

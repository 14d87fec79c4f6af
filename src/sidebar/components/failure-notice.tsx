import { transportMessages } from '../../messages/sidebar-transport';
import type { Failure } from '../server';
import { useWords } from '../words';
import { Notice } from './notice';

/** What the script would not do, in its own words; or why it was not reached. */
export function FailureNotice({ failure }: { readonly failure: Failure }) {
  const words = useWords(transportMessages);
  return (
    <Notice severity="error" live>
      {failure.kind === 'refused' ? failure.refused.message : words[failure.problem]}
    </Notice>
  );
}

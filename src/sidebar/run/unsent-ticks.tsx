import { sidebarMessages } from '../../messages/sidebar';
import { checklistMessages } from '../../messages/sidebar-checklist';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { FailureNotice } from '../components/failure-notice';
import { mayPass } from '../step/step-failure';
import { useWords } from '../words';
import type { Ticks } from './use-ticks';

/** Says which ticks the script does not have yet. */
export function UnsentTicks({ ticks: { waiting, failure, send, discard } }: { readonly ticks: Ticks }) {
  const words = useWords(checklistMessages);
  const common = useWords(sidebarMessages);
  if (failure === null)
    return (
      <p class={waiting > 0 ? 'hint' : 'unseen'} role="status">
        {waiting > 0 ? words.sending : ''}
      </p>
    );
  if (!mayPass(failure))
    return (
      <>
        <FailureNotice failure={failure} />
        <Button look="text" onClick={discard}>
          {words.discard}
        </Button>
      </>
    );
  return (
    <Notice severity="warning" live>
      {words.unsent(waiting)}
      <Button look="text" onClick={send}>
        {common.retry}
      </Button>
    </Notice>
  );
}

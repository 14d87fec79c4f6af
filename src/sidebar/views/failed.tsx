import { homeMessages } from '../../messages/sidebar-home';
import { sidebarMessages } from '../../messages/sidebar';
import { Button } from '../components/button';
import { FailureNotice } from '../components/failure-notice';
import { ActionBar, View } from '../components/view';
import type { Failure } from '../server';
import { useWords } from '../words';

interface FailedProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onBack?: () => void;
}

/** Instead of a view whose facts could not be read. */
export function Failed({ failure, onRetry, onBack }: FailedProps) {
  const words = useWords(sidebarMessages);
  const { title } = useWords(homeMessages);
  return (
    <View title={title} {...(onBack ? { onBack } : {})}>
      <FailureNotice failure={failure} />
      <ActionBar>
        <Button look="primary" onClick={onRetry}>
          {words.retry}
        </Button>
      </ActionBar>
    </View>
  );
}

import { sidebarMessages } from '../../messages/sidebar';
import type { Draft } from '../use-draft';
import { useWords } from '../words';
import { Button } from './button';
import { Notice } from './notice';

type DraftNoticeProps = Pick<Draft<unknown>, 'origin' | 'discard' | 'bringBack'>;

/** Says that something typed earlier is back, and lets it go; what was let go can be had again. */
export function DraftNotice({ origin, discard, bringBack }: DraftNoticeProps) {
  const words = useWords(sidebarMessages);
  if (origin === 'new') return null;
  const restored = origin === 'restored';
  return (
    <Notice severity="info">
      <span role="status">{restored ? words.draftRestored : words.draftDiscarded}</span>
      <Button look="text" onClick={restored ? discard : bringBack}>
        {restored ? words.startAfresh : words.undo}
      </Button>
    </Notice>
  );
}

import type { ChecklistEntry } from '../../domain/deployment';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { useWords } from '../words';

interface OpenItemsProps {
  readonly items: readonly ChecklistEntry[];
  readonly onBack: () => void;
}

/** What of the checklist stands between here and that outcome. */
export function OpenItems({ items, onBack }: OpenItemsProps) {
  const words = useWords(runFormMessages);
  if (items.length === 0) return null;
  return (
    <Notice severity="warning">
      {words.endOpen}
      <ul class="steps">
        {items.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <Button look="text" onClick={onBack}>
        {words.endBackToList}
      </Button>
    </Notice>
  );
}

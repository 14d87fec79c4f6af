import { useState } from 'preact/hooks';
import { closeMessages } from '../../messages/sidebar-close';
import { Button } from '../components/button';
import { useWords } from '../words';

/** The old way, where the frame that the sidebar stands in may not use the clipboard. */
function copyThroughSelection(text: string): void {
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  box.select();
  document.execCommand('copy');
  box.remove();
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyThroughSelection(text);
  }
}

interface CopyButtonProps {
  readonly text: string;
  /** Instead of «Copiar». */
  readonly label?: string;
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const words = useWords(closeMessages);
  const [copied, setCopied] = useState(false);
  return (
    <Button onClick={() => void copy(text).then(() => setCopied(true))}>
      <span aria-live="polite">{copied ? words.copied : (label ?? words.copy)}</span>
    </Button>
  );
}

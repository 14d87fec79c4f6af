import type { ComponentChildren } from 'preact';
import { sidebarMessages } from '../../messages/sidebar';
import { useWords } from '../words';
import { Button } from './button';
import { Icon } from './icon';
import { ActionBar, View } from './view';

interface ReceiptProps {
  readonly title: string;
  readonly done: readonly string[];
  readonly next?: string;
  /** Links to what was made; the first one is the button. */
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

export function Receipt({ title, done, next, children, onClose }: ReceiptProps) {
  const words = useWords(sidebarMessages);
  return (
    <View title={title}>
      <div role="status">
        <ul class="done">
          {done.map((text) => (
            <li key={text}>
              <Icon name="done" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
      {next !== undefined && <p>{next}</p>}
      <ActionBar>
        {children}
        <Button look="text" onClick={onClose}>
          {words.goHome}
        </Button>
      </ActionBar>
    </View>
  );
}

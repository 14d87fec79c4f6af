import type { ComponentChildren } from 'preact';
import { sidebarMessages } from '../../messages/sidebar';
import { useWords } from '../words';
import { Icon } from './icon';

interface ExternalLinkProps {
  readonly url: string;
  readonly children: ComponentChildren;
  readonly look?: 'link' | 'button primary' | 'button secondary';
}

/** A sidebar cannot leave its own frame, so every link opens a tab. */
export function ExternalLink({ url, children, look = 'link' }: ExternalLinkProps) {
  const words = useWords(sidebarMessages);
  return (
    <a class={look} href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="open" />
      <span class="unseen"> ({words.newTab})</span>
    </a>
  );
}

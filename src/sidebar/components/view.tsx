import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sidebarMessages } from '../../messages/sidebar';
import { useWords } from '../words';
import { IconButton } from './button';

interface ViewProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onBack?: () => void;
  readonly onRefresh?: () => void;
}

/** A heading takes the focus when its view appears, but never away from the spreadsheet, nor from a field in error. */
function useFocusOnArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    window.scrollTo(0, 0);
    if (document.hasFocus()) heading.current?.focus();
  }, [title]);
  return heading;
}

export function View({ title, children, onBack, onRefresh }: ViewProps) {
  const words = useWords(sidebarMessages);
  const heading = useFocusOnArrival(title);
  return (
    <div class="view">
      <div class="bar">
        {onBack && <IconButton icon="back" label={words.back} onClick={onBack} />}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {onRefresh && <IconButton icon="refresh" label={words.refresh} onClick={onRefresh} />}
      </div>
      {children}
    </div>
  );
}

/** Stays in sight at the bottom; its primary button comes first. */
export function ActionBar({ children }: { readonly children: ComponentChildren }) {
  return <div class="actions">{children}</div>;
}

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

export function Section({ title, count, children }: SectionProps) {
  return (
    <section>
      <h2>
        {title}
        {count !== undefined && <span class="count"> {count}</span>}
      </h2>
      {children}
    </section>
  );
}

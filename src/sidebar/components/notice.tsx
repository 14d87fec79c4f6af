import type { ComponentChildren } from 'preact';
import { sidebarMessages } from '../../messages/sidebar';
import type { Notice as NoticeView } from '../../protocol/home-view';
import { useWords } from '../words';
import { Icon } from './icon';

interface NoticeProps {
  readonly severity: NoticeView['severity'];
  readonly children: ComponentChildren;
  /** Read aloud at once; for what has just happened. */
  readonly live?: boolean;
}

export function Notice({ severity, children, live = false }: NoticeProps) {
  const words = useWords(sidebarMessages);
  return (
    <div class={`notice ${severity}`} role={live ? 'alert' : undefined}>
      <Icon name={severity} />
      <div>
        <span class="unseen">{words.severity[severity]}: </span>
        {children}
      </div>
    </div>
  );
}

const ORDER: readonly NoticeView['severity'][] = ['error', 'warning', 'info'];

/** The worst first. */
export function Notices({ notices }: { readonly notices: readonly NoticeView[] }) {
  const sorted = [...notices].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return (
    <>
      {sorted.map(({ severity, text }) => (
        <Notice key={text} severity={severity}>
          {text}
        </Notice>
      ))}
    </>
  );
}

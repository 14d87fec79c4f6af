import { homeMessages } from '../../messages/sidebar-home';
import { sidebarMessages } from '../../messages/sidebar';
import { useSlow } from '../use-slow';
import { useWords } from '../words';

const LINES = [70, 100, 100, 85, 100, 60];

/** The outline of what comes; says after two seconds that it takes longer. */
export function Loading() {
  const words = useWords(sidebarMessages);
  const { title } = useWords(homeMessages);
  const slow = useSlow(true);
  return (
    <div class="view">
      <h1 class="unseen">{title}</h1>
      <p class={slow ? 'progress' : 'unseen'} role="status">
        {slow && <span class="track" aria-hidden="true" />}
        {words.loading}
        {slow && ` ${words.slow}`}
      </p>
      <div class="skeleton" aria-hidden="true">
        {LINES.map((width, index) => (
          <span key={index} style={{ width: `${String(width)}%` }} />
        ))}
      </div>
    </div>
  );
}

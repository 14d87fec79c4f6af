import { sidebarMessages } from '../../messages/sidebar';
import { useSlow } from '../use-slow';
import { useWords } from '../words';

/** Says what is under way and, after two seconds, that it takes longer. */
export function Progress({ text }: { readonly text: string }) {
  const words = useWords(sidebarMessages);
  const slow = useSlow(true);
  return (
    <div class="progress" role="status">
      <div class="track" aria-hidden="true" />
      {text}
      {slow && <span> {words.slow}</span>}
    </div>
  );
}

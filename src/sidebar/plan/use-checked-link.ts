import { useEffect, useState } from 'preact/hooks';
import { driveIdOf } from '../../domain/drive-link';
import type { CheckedLink } from '../../protocol/guides';
import type { Outcome } from '../server';
import { call } from '../server';

/** A link that is being typed is not asked about at every letter. */
const PAUSE_MS = 500;

/** What the script says of a link of Drive; null while it has not answered, and for any other text. */
export function useCheckedLink(link: string): Outcome<CheckedLink> | null {
  const [answer, setAnswer] = useState<Outcome<CheckedLink> | null>(null);
  useEffect(() => {
    setAnswer(null);
    if (driveIdOf(link) === null) return;
    let isStale = false;
    const timer = setTimeout(() => {
      void call('checkLink', { link }).then((outcome) => isStale || setAnswer(outcome));
    }, PAUSE_MS);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [link]);
  return answer;
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure, Outcome } from './server';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly value: T };

/** @param load must stay the same function, or it is loaded again */
export function useLoaded<T>(load: () => Promise<Outcome<T>>): {
  readonly loaded: Loaded<T>;
  readonly reload: () => void;
} {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const reload = useCallback(() => {
    setLoaded({ state: 'loading' });
    void load().then((outcome) =>
      setLoaded(
        outcome.ok ? { state: 'ready', value: outcome.value } : { state: 'failed', failure: outcome.failure },
      ),
    );
  }, [load]);
  useEffect(reload, [reload]);
  return { loaded, reload };
}

import { useEffect, useState } from 'preact/hooks';
import { messageOf } from './message-of';
import { isPassing, read } from './server';
import { createStore, useStore } from './store';

/** Goes up when anything in the Workspace changed. */
const revision = createStore(0);
/** False while the emulator does not answer. */
const connected = createStore(true);

/** Listens for changes; the browser connects again by itself when the emulator was restarted. */
export function followChanges(): void {
  const bump = (): void => revision.write(revision.read() + 1);
  const source = new EventSource('/changes');
  source.addEventListener('message', () => {
    connected.write(true);
    bump();
  });
  source.addEventListener('error', () => connected.write(false));
  // Somebody may have edited the Workspace's files with another program meanwhile.
  addEventListener('focus', bump);
}

export const useConnected = (): boolean => useStore(connected);

export interface Live<T> {
  readonly data: T | null;
  readonly error: string | null;
}

interface Loaded<T> extends Live<T> {
  readonly key: string;
}

/** What several addresses say, in their order. */
export function useLiveAll<T>(paths: readonly string[]): Live<T[]> {
  const current = useStore(revision);
  const key = paths.join('\n');
  const [loaded, setLoaded] = useState<Loaded<T[]>>({ key, data: null, error: null });
  useEffect(() => {
    let stale = false;
    const keep = (next: (was: Loaded<T[]>) => Loaded<T[]>): void => void (stale || setLoaded(next));
    Promise.all(key === '' ? [] : key.split('\n').map((path) => read<T>(path))).then(
      (data) => keep(() => ({ key, data, error: null })),
      (error: unknown) =>
        keep((was) => ({
          key,
          data: isPassing(error) && was.key === key ? was.data : null,
          error: messageOf(error),
        })),
    );
    return () => {
      stale = true;
    };
  }, [key, current]);
  return loaded.key === key ? loaded : { data: null, error: null };
}

/** What the server says at that address, read again after each change; the former answer stays until the next is there. */
export function useLive<T>(path: string): Live<T> {
  const { data, error } = useLiveAll<T>([path]);
  return { data: data?.[0] ?? null, error };
}

import { useEffect, useState } from 'preact/hooks';

/** One value that several parts of the page show. */
export interface Store<T> {
  read(): T;
  write(next: T): void;
  /** @returns what ends it */
  follow(listener: () => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    write(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    follow(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export function useStore<T>(store: Store<T>): T {
  const [, redraw] = useState<object>({});
  useEffect(() => store.follow(() => redraw({})), [store]);
  return store.read();
}

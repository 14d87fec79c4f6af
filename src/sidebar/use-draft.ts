import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { forget, recall, remember } from './keepsakes';

export interface Draft<T> {
  readonly value: T;
  /** `restored`: typed earlier and found again; `discarded`: just thrown away, and can come back. */
  readonly origin: 'new' | 'restored' | 'discarded';
  readonly change: (next: T) => void;
  readonly discard: () => void;
  readonly bringBack: () => void;
}

export interface KeptDraft<T> extends Draft<T> {
  /** Shows what nobody typed, and keeps nothing. */
  readonly follow: (next: T) => void;
}

/** What somebody typed and did not send yet, kept in this browser at each change under that key. */
export function useDraft<T>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  initial: () => T,
): KeptDraft<T> {
  const [kept] = useState(() => keptDraft(key, schema));
  const [value, setValue] = useState<T>(() => kept ?? initial());
  const [origin, setOrigin] = useState<Draft<T>['origin']>(kept === null ? 'new' : 'restored');
  const [thrown, setThrown] = useState<T | null>(null);
  const change = (next: T): void => {
    setValue(next);
    remember(key, next);
  };
  return {
    value,
    origin,
    change,
    follow: (next) => {
      setValue(next);
      forget(key);
    },
    discard: () => {
      setThrown(value);
      setValue(initial());
      setOrigin('discarded');
      forget(key);
    },
    bringBack: () => {
      if (thrown !== null) change(thrown);
      setOrigin('restored');
    },
  };
}

/** Null where nothing was kept, or by a version of the form that this one cannot read. */
export function keptDraft<T>(key: string, schema: v.GenericSchema<unknown, T>): T | null {
  const read = v.safeParse(schema, recall(key));
  return read.success ? read.output : null;
}

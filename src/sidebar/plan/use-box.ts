import { useState } from 'preact/hooks';
import type { BoxName, Changes, Fillable, Reading, ReadingFacts } from './reading';
import { leaving, readBox } from './read-box';

interface Read {
  readonly reading: Reading;
  /** What it changed, as it was. */
  readonly before: Changes;
  readonly text: string;
}

export interface BoxReader {
  readonly text: string;
  /** What was read last; null when nothing was, or something else has changed it since. */
  readonly reading: Reading | null;
  /** Somebody asked to read what is not understood. */
  readonly refused: boolean;
  /** @returns false when nothing in it is understood */
  readonly read: (text: string) => boolean;
  readonly type: (text: string) => void;
  /** Changes that nobody made by hand: what was read before them can still be undone. */
  readonly takeOver: (changes: Changes) => void;
  /** Absent where there is nothing to undo. */
  readonly undo?: () => void;
}

/** The parts of the draft that the changes are about. */
const partsOf = (draft: Fillable, changes: Changes): Changes =>
  Object.fromEntries(Object.entries(draft).filter(([key]) => key in changes));

const isUntouched = (draft: Fillable, changes: Changes): boolean =>
  Object.entries(partsOf(draft, changes)).every(([key, value]) =>
    Object.entries(changes).some(([name, given]) => name === key && given === value),
  );

/** One of the boxes that take a paste, with what came of the last one. */
export function useBox(
  draft: Fillable,
  box: BoxName,
  facts: ReadingFacts,
  onChange: (changes: Changes) => void,
): BoxReader {
  const [last, setLast] = useState<Read | null>(null);
  const [refused, setRefused] = useState(false);
  const read = (text: string): boolean => {
    const reading = readBox(draft, box, text, facts);
    setRefused(reading === null);
    if (reading === null) return false;
    setLast({ reading, before: partsOf(draft, reading.changes), text: draft.boxes[box] });
    onChange({ ...reading.changes, ...leaving(draft, box, reading.unread) });
    return true;
  };
  const type = (text: string): void => {
    setRefused(false);
    onChange(leaving(draft, box, [text]));
  };
  const current = last !== null && isUntouched(draft, last.reading.changes) ? last : null;
  const takeOver = (changes: Changes): void => {
    if (current !== null) {
      const { reading } = current;
      setLast({ ...current, reading: { ...reading, changes: { ...reading.changes, ...changes } } });
    }
    onChange(changes);
  };
  const undo = (): void => {
    if (current === null) return;
    setLast(null);
    onChange({ ...current.before, ...leaving(draft, box, [current.text]) });
  };
  return {
    text: draft.boxes[box],
    reading: current?.reading ?? null,
    refused,
    read,
    type,
    takeOver,
    ...(current === null ? {} : { undo }),
  };
}

import { keep, kept } from './kept.mjs';

/** What `make` answers for these sources of the emulator, which it is asked only once. */
export function onceText(name: string, make: () => string): string {
  const before = kept(name);
  if (before) return before.toString();
  const text = make();
  keep(name, text);
  return text;
}

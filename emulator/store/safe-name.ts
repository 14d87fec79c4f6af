/** Bytes of UTF-8; file systems take 255, and an ending, a number and a temporary name have to fit too. */
const LONGEST = 180;

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Cut between characters, never inside one. */
export function shorten(text: string, longest: number): string {
  const characters = Array.from(text);
  while (Buffer.byteLength(characters.join('')) > longest) characters.pop();
  return characters.join('');
}

/**
 * A name that Linux, macOS and Windows can all bear; what they cannot bear becomes `_`.
 * A leading dot or tilde goes too, because such files count as hidden or temporary.
 */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are exactly what has to go
    .replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, '_')
    .trim()
    .replace(/^[.~]/, '_');
  const short = shorten(plain, LONGEST).replace(/[. ]+$/, '');
  return short === '' || RESERVED.test(short) ? `${short}_` : short;
}

/**
 * The first of `base`, `base (2)`, `base (3)` … that is free, compared without case.
 * @param current the name that the thing has now, which it keeps when that is still one of those
 */
export function freeName(base: string, taken: ReadonlySet<string>, current?: string): string {
  const isFree = (name: string): boolean => !taken.has(name.toLowerCase());
  const isNumbered = (name: string): boolean =>
    name.startsWith(`${base} (`) && /^\d+\)$/.test(name.slice(base.length + 2));
  if (current !== undefined && (current === base || isNumbered(current)) && isFree(current)) return current;
  let name = base;
  for (let number = 2; !isFree(name); number += 1) name = `${base} (${String(number)})`;
  return name;
}

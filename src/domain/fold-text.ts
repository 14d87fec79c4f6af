/** For comparing what people typed: without accents and case, trimmed, one space between words. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words of a folded text: runs of letters and digits, so that `Hora d'inici:` is `hora`, `d`, `inici`. */
export function foldWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters and digits alone, so that `Cancel·lat`, `cancel.lat` and `CANCELLAT` are the same. */
export const foldLetters = (text: string): string => foldWords(text).join('');

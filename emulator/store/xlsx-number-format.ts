import type { NumberFormat } from '../sheets/state';

/** Without literals, colours and language tags, so that only the letters that mean something are left. */
const bare = (code: string): string => code.replaceAll(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').toLowerCase();

function typeOf(code: string): NumberFormat['type'] {
  const letters = bare(code).replaceAll(/am\/pm|a\/p/g, 'h');
  const hasTime = /[hs]/.test(letters);
  const hasDate = /[yd]/.test(letters) || (/m/.test(letters) && !hasTime);
  if (hasDate) return hasTime ? 'DATE_TIME' : 'DATE';
  if (hasTime) return 'TIME';
  if (letters.includes('@')) return 'TEXT';
  return letters.includes('%') ? 'PERCENT' : 'NUMBER';
}

/** The number format behind a format code of the file; undefined for a general one. */
export function fromFormatCode(code: string | undefined): NumberFormat | undefined {
  if (code === undefined || /^general$/i.test(code)) return undefined;
  const [section = ''] = code.split(';@');
  const pattern = section.replaceAll(/\[\$-[^\]]*\]/g, '').replaceAll(/\\([ ,.:/()-])/g, '$1');
  return { type: typeOf(code), pattern };
}

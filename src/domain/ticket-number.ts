export interface NumberFound {
  /** With its prefix. */
  readonly number: string;
  readonly length: number;
}

/** Finds a ticket's number at the beginning of a text. */
export type NumberReader = (text: string) => NumberFound | null;

const END = String.raw`(?![\p{L}\p{N}_@]|[.:-]\p{N})`;

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

interface Form {
  /** Its first group is what the number keeps. */
  readonly pattern: RegExp;
  /** Whether the prefix takes the place of what stands before the digits. */
  readonly prefixed: boolean;
}

const form = (pattern: string, prefixed = true): Form => ({
  pattern: new RegExp(`^(?:${pattern})${END}`, prefixed ? 'iu' : 'u'),
  prefixed,
});

function formsFor(prefix: string): readonly Form[] {
  const letters = prefix.replace(/[^\p{L}]+$/u, '');
  return [
    ...(prefix === '' ? [form(String.raw`(\p{Lu}[\p{Lu}\p{N}]{1,9}-\d{3,20})`, false)] : []),
    ...(prefix === '' ? [] : [form(String.raw`${literal(prefix)}\s?(\d{1,20})`)]),
    ...(letters === '' ? [] : [form(String.raw`${literal(letters)}[\s_\u2010-\u2014-]?(\d{5,20})`)]),
    form(String.raw`ti(?:cket|quet)(?:\s?[#:]|\s?n(?:[\u00fau]m)?[.\u00ba\u00b0]*)\s?(\d{1,20})`),
    form(String.raw`ti(?:cket|quet)\s(\d{5,20})`),
    form(String.raw`#\s?(\d{3,20})`),
    form(String.raw`(\d{5,20})`),
  ];
}

/**
 * Digits alone are a number from five on, as Zammad's are, and get the prefix.
 * @param prefix what the numbers begin with, `ES-`; when empty, other trackers' `ABC-123` are taken as they are
 */
export function numberReader(prefix: string): NumberReader {
  const forms = formsFor(prefix.trim());
  return (text) => {
    for (const { pattern, prefixed } of forms) {
      const [all, kept] = pattern.exec(text) ?? [];
      if (all !== undefined && kept !== undefined)
        return { number: prefixed ? prefix.trim() + kept : kept, length: all.length };
    }
    return null;
  };
}

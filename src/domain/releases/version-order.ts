/** `3.2.11-SNAPSHOT` is not a release: the console puts a time in the place of the word when it is uploaded. */
export const isSnapshot = (version: string): boolean => /-SNAPSHOT$/i.test(version.trim());

interface Parts {
  readonly numbers: readonly string[];
  readonly suffix: string;
}

function partsOf(version: string): Parts {
  const bare = version.trim().replace(/^v(?=\d)/i, '');
  const dash = bare.indexOf('-');
  const head = dash === -1 ? bare : bare.slice(0, dash);
  return { numbers: head.split('.'), suffix: dash === -1 ? '' : bare.slice(dash + 1) };
}

const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** Of digits of any length, which may be more than a number holds. */
function byValue(one: string, other: string): number {
  const [a, b] = [one.replace(/^0+(?=\d)/, ''), other.replace(/^0+(?=\d)/, '')];
  return a.length - b.length || byText(a, b);
}

/** A part that is no number is older than any that is one. */
function compareParts(one: string, other: string): number {
  const [a, b] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (a && b) return byValue(one, other);
  return a === b ? byText(one, other) : Number(a) - Number(b);
}

function compareSuffixes(one: string, other: string): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  return byText(one, other);
}

/**
 * Negative when the first version is the older one, as Soffid's console orders them: the parts between dots by value, more parts
 * after fewer, and a version with a suffix before the same one without.
 */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  const shared = Math.min(a.numbers.length, b.numbers.length);
  for (let at = 0; at < shared; at += 1) {
    const order = compareParts(a.numbers[at] ?? '', b.numbers[at] ?? '');
    if (order !== 0) return order;
  }
  return a.numbers.length - b.numbers.length || compareSuffixes(a.suffix, b.suffix);
}

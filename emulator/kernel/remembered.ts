const MOST = 20_000;

/** The same function, which does not work out again what it was asked before; for those that only depend on what they are given. */
export function remembered<Args extends readonly (string | number)[], T>(
  work: (...args: Args) => T,
): (...args: Args) => T {
  const known = new Map<string, T>();
  return (...args) => {
    const key = args.join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = work(...args);
    if (known.size >= MOST) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/** Text compares by letter, numbers by value. */
function compareParts(left: string, right: string): number {
  const numeric = /^\d/.test(left) && /^\d/.test(right);
  return numeric ? Number(left) - Number(right) : left.localeCompare(right);
}

/** What follows a common beginning: a suffix such as `-SNAPSHOT` comes before nothing, anything else after it. */
const restOrder = (rest: string): number => (rest.startsWith('-') ? -1 : 1);

/** Negative when the left version is the older one. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [left.match(/\d+|\D+/g) ?? [], right.match(/\d+|\D+/g) ?? []];
  const at = a.findIndex((part, index) => part !== b[index]);
  const [mine, other] = at < 0 ? [undefined, b[a.length]] : [a[at], b[at]];
  if (mine !== undefined && other !== undefined) return compareParts(mine, other);
  if (mine !== undefined) return restOrder(mine);
  return other === undefined ? 0 : -restOrder(other);
}

/** Holds lists that do not fit into a validation itself; no sheet of the Workspace gets this name in a file. */
export const LISTS_SHEET = '_lists';

const LIMIT = 31;

function shortened(title: string, suffix: string): string {
  const safe = title.replaceAll(/[[\]:*?/\\]/g, '_').replaceAll(/^'|'$/g, '_');
  return `${safe.slice(0, LIMIT - suffix.length)}${suffix}`;
}

/**
 * A name in the file for each title: an .xlsx allows 31 characters, none of `[]:*?/\`, and no two that differ only in case.
 * A title that is legal already is its own name.
 */
export function fileNames(titles: readonly string[]): string[] {
  const taken = new Set([LISTS_SHEET]);
  return titles.map((title) => {
    let name = shortened(title, '');
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1)
      name = shortened(title, ` (${String(copy)})`);
    taken.add(name.toLowerCase());
    return name;
  });
}

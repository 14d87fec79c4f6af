const ADDRESS = /https:\/\/[^\s<>"'“”«»]+/;

/** An id of Drive has 20 characters at least: shorter words in an address are something else. */
const FILE =
  /^https:\/\/(?:docs|drive|sheets|slides)\.google\.com\/(?:[^?#]*\/)?(?:d|folders)\/([\w-]{20,})(?:[/?#].*)?$/;
const OPEN = /^https:\/\/(?:docs|drive)\.google\.com\/(?:open|uc)\?(?:[^#]*&)?id=([\w-]{20,})(?:[&#].*)?$/;

/** The first address in what somebody wrote; empty when there is none. */
export const linkIn = (text: string): string => (ADDRESS.exec(text)?.[0] ?? '').replace(/[.,;:!?)\]}]+$/, '');

/** The file that a link of Drive, Docs, Sheets or Slides opens; null for any other address. */
export const driveIdOf = (link: string): string | null =>
  FILE.exec(link)?.[1] ?? OPEN.exec(link)?.[1] ?? null;

export interface PageParts {
  /** With an empty `<style>` and an empty `<script>`. */
  readonly html: string;
  readonly style: string;
  readonly script: string;
}

/** What an escape can stand for: not behind a backslash, and not the beginning of `(?<!`. */
const ESCAPABLE = /(?<!\\)(?:\/(?=[/*])|(?<!\?)<(?=!--|\?)|[^\x00-\x7f])/g;

/**
 * The same script to JavaScript, without what HtmlService damages. Exact for one of esbuild's without comments and templates, where these
 * letters stand in strings and regular expressions only. What cannot be escaped is left to `checkSidebar`.
 */
const written = (script: string): string =>
  script.replaceAll(ESCAPABLE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const sidebarPage = ({ html, style, script }: PageParts): string =>
  html
    .replace('<style></style>', () => `<style>${style.trim()}</style>`)
    .replace('<script></script>', () => `<script>${written(script.trim())}</script>`);

/** What HtmlService's parser damages: https://developers.google.com/apps-script/guides/html/restrictions, and comments in strings. */
const FORBIDDEN = ['//', '/*', '<!--', '<?'];

/** @throws with the place, when the page holds what HtmlService would damage */
export function checkSidebar(page: string): void {
  for (const token of FORBIDDEN) {
    const at = page.indexOf(token);
    if (at >= 0)
      throw new Error(
        `sidebar.html holds "${token}", which HtmlService strips: …${page.slice(Math.max(0, at - 40), at + 40)}…`,
      );
  }
  const strange = /[^\x00-\x7f]/.exec(page);
  if (strange)
    throw new Error(
      `sidebar.html is not ASCII at ${String(strange.index)}: …${page.slice(strange.index - 40, strange.index + 40)}…`,
    );
}

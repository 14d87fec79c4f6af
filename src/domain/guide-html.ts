import { escapeHtml } from './escape-html';
import { htmlOf } from './mail-html';

const HEADING = /^# +(.+)$/;

/** A guide's text as the HTML that Drive makes a document of: as mails have it, and a heading where a line begins with `# `. */
export function guideHtml(title: string, text: string): string {
  const parts: string[] = [];
  let lines: string[] = [];
  const flush = (): void => {
    parts.push(htmlOf(lines.join('\n').trim()));
    lines = [];
  };
  for (const line of text.split('\n')) {
    const [, heading] = HEADING.exec(line) ?? [];
    if (heading === undefined) lines.push(line);
    else {
      flush();
      parts.push(`<h2>${escapeHtml(heading)}</h2>`);
    }
  }
  flush();
  const name = escapeHtml(title);
  const body = [`<h1>${name}</h1>`, ...parts.filter((part) => part !== '')].join('\n');
  return `<!doctype html><html><head><meta charset="utf-8"><title>${name}</title></head><body>\n${body}\n</body></html>`;
}

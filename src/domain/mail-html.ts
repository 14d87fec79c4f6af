import { escapeHtml } from './escape-html';

const ADDRESS = /https:\/\/[^\s<>"'“”«»]+/g;

/** What ends the sentence around an address and not the address. */
const SENTENCE_END = /[.,;:!?)\]}]+$/;

/** A mail's text as simple HTML with the same words: paragraphs, lists of the lines that begin with `* `, and links. */
export function htmlOf(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map(paragraphHtml)
    .join('\n');
}

interface Run {
  readonly isList: boolean;
  readonly lines: string[];
}

function paragraphHtml(paragraph: string): string {
  const runs: Run[] = [];
  for (const line of paragraph.split('\n')) {
    const isList = line.startsWith('* ');
    const words = linked(isList ? line.slice(2) : line);
    const last = runs[runs.length - 1];
    if (last?.isList === isList) last.lines.push(words);
    else runs.push({ isList, lines: [words] });
  }
  return runs.map(runHtml).join('\n');
}

const runHtml = ({ isList, lines }: Run): string =>
  isList
    ? `<ul>\n${lines.map((line) => `<li>${line}</li>`).join('\n')}\n</ul>`
    : `<p>${lines.join('<br>\n')}</p>`;

/** Escaped, with a link at each address; other schemes than https stay text. */
function linked(line: string): string {
  let done = 0;
  let html = '';
  for (const match of line.matchAll(ADDRESS)) {
    const address = match[0].replace(SENTENCE_END, '');
    const at = match.index ?? 0;
    const escaped = escapeHtml(address);
    html += `${escapeHtml(line.slice(done, at))}<a href="${escaped}">${escaped}</a>`;
    done = at + address.length;
  }
  return html + escapeHtml(line.slice(done));
}

import { escapeHtml } from '../http/escape-html';

const KEPT_TAGS = new Set(
  (
    'a abbr acronym address area article aside audio b bdi bdo big blockquote br canvas caption center cite code col ' +
    'colgroup command datalist dd del details dfn dir div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ' +
    'img ins kbd label legend li map mark menu meter nav ol output optgroup option p pre q s samp section small span strike ' +
    'strong sub summary sup text table tbody td tfoot th thead time tr tt u ul var video'
  ).split(' '),
);

const VOID_TAGS = new Set(['br', 'hr', 'img', 'area', 'col', 'command']);

const KEPT_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  all: ['class', 'dir', 'lang', 'title', 'translate', 'data-signature', 'data-signature-id'],
  a: ['href', 'hreflang', 'name', 'rel', 'data-mention-user-id'],
  img: ['alt', 'border', 'height', 'src', 'srcset', 'width', 'style'],
  td: ['align', 'colspan', 'rowspan', 'valign', 'width', 'style'],
  th: ['align', 'colspan', 'rowspan', 'valign', 'width', 'style'],
  table: ['align', 'border', 'cellpadding', 'cellspacing', 'width', 'style'],
  ol: ['start', 'type'],
  ul: ['type'],
};

const TOKEN = /<!--.*?-->|<!doctype[^>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gis;
const ATTRIBUTE = /([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const DROPPED_WITH_CONTENT = /<(style|script|title|meta|head)\b[^>]*>.*?<\/\1\s*>/gis;

const isSafeAddress = (url: string): boolean => !/^\s*(javascript|data|vbscript):/i.test(url);

function linkAttributes(attributes: Map<string, string>): void {
  const href = attributes.get('href');
  if (href === undefined || !/^(https?|ftp):/i.test(href)) return;
  attributes.set('rel', 'nofollow noreferrer noopener');
  attributes.set('target', '_blank');
  if (!attributes.has('title')) attributes.set('title', href);
}

function isKept(tag: string, name: string, value: string): boolean {
  const allowed = [...(KEPT_ATTRIBUTES['all'] ?? []), ...(KEPT_ATTRIBUTES[tag] ?? [])];
  if (!allowed.includes(name)) return false;
  return (name !== 'href' && name !== 'src') || isSafeAddress(value);
}

function keptAttributes(tag: string, text: string): string {
  const attributes = new Map<string, string>();
  for (const [, name = '', ...values] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    const value = values.find((one) => one !== undefined) ?? '';
    if (isKept(tag, key, value)) attributes.set(key, value);
  }
  if (tag === 'a') linkAttributes(attributes);
  return [...attributes].map(([key, value]) => ` ${key}="${value.replaceAll('"', '&quot;')}"`).join('');
}

/** Drops the tags, attributes and contents that Zammad drops, and closes what was left open. */
export function sanitizeHtml(html: string): string {
  const source = html.replace(DROPPED_WITH_CONTENT, '');
  const open: string[] = [];
  const output: string[] = [];
  let position = 0;
  for (const token of source.matchAll(TOKEN)) {
    output.push(strayBrackets(source.slice(position, token.index)));
    position = token.index + token[0].length;
    const [, slash, name = '', attributes = ''] = token;
    const tag = name.toLowerCase();
    if (!KEPT_TAGS.has(tag)) continue;
    if (slash) output.push(closeTag(open, tag));
    else output.push(openTag(open, tag, attributes));
  }
  output.push(strayBrackets(source.slice(position)), ...[...open].reverse().map((tag) => `</${tag}>`));
  return output.join('').trim();
}

const strayBrackets = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function openTag(open: string[], tag: string, attributes: string): string {
  if (!VOID_TAGS.has(tag)) open.push(tag);
  return `<${tag}${keptAttributes(tag, attributes)}>`;
}

/** Closes everything that was opened inside, too; a tag that was never opened is not closed. */
function closeTag(open: string[], tag: string): string {
  const at = open.lastIndexOf(tag);
  if (at < 0) return '';
  return open
    .splice(at)
    .reverse()
    .map((inner) => `</${inner}>`)
    .join('');
}

export interface InlineImage {
  readonly mimeType: string;
  readonly base64: string;
}

const INLINE_IMAGE = /(?<=<img\b[^>]*?\bsrc=["'])data:(image\/[\w.+-]+);base64,([\w+/=\s]+)(?=["'])/gi;

/** Takes images out of data addresses; `place` says what address each gets instead. */
export function extractInlineImages(html: string, place: (image: InlineImage) => string): string {
  return html.replace(INLINE_IMAGE, (_all, mimeType: string, data: string) =>
    escapeHtml(place({ mimeType, base64: data.replaceAll(/\s/g, '') })),
  );
}

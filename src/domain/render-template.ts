import { escapeHtml } from './escape-html';
import type { Result } from './result';
import { err, ok } from './result';
import { templatePieces } from './template-pieces';
import type { TemplatePiece } from './template-pieces';
import type { TemplateProblem, TemplateProblemCode, TemplateTag } from './template-tags';
import { templateTags } from './template-tags';

export type TemplateValue = string | boolean | readonly string[];

/** What a template may use, all of it; an empty text or list leaves its section out. */
export type TemplateValues = Readonly<Record<string, TemplateValue>>;

const ESCAPES = { text: (value: string): string => value, html: escapeHtml } as const;

/**
 * What Mustache writes, without what templates may not use; tags inside a value stay text.
 * @returns without white space at the ends of lines and of the whole, and with one empty line at most between two paragraphs
 */
export function renderTemplate(
  template: string,
  values: TemplateValues,
  format: keyof typeof ESCAPES,
): Result<string, TemplateProblem> {
  const source = template.replace(/\r\n?/g, '\n');
  const tags = templateTags(source);
  if (!tags.ok) return tags;
  for (const tag of tags.value) {
    const code = misuse(tag, values);
    if (code !== null) return err({ code, placeholder: tag.name, line: tag.line });
  }
  return ok(tidy(written(templatePieces(source), { values, dot: '', escape: ESCAPES[format] })));
}

interface Writing {
  readonly values: TemplateValues;
  /** What `.` stands for. */
  readonly dot: string;
  readonly escape: (value: string) => string;
}

/** @param pieces of a template whose tags are as they should be */
function written(pieces: readonly TemplatePiece[], writing: Writing): string {
  let text = '';
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.kind === 'text') text += piece.text;
    else if (piece?.sign === '') text += nameText(piece.name, writing);
    else if (piece?.sign === '#' || piece?.sign === '^') {
      const end = pieces.findIndex(
        (one, index) => index > at && one.kind === 'tag' && one.sign === '/' && one.name === piece.name,
      );
      text += sectionText(piece, pieces.slice(at + 1, end), writing);
      at = end;
    }
  }
  return text;
}

const nameText = (name: string, { values, dot, escape }: Writing): string =>
  escape(name === '.' ? dot : String(values[name]));

type Tag = Extract<TemplatePiece, { kind: 'tag' }>;

/** No section stands inside another of its name, so that the first end of that name is its own. */
function sectionText({ sign, name }: Tag, inside: readonly TemplatePiece[], writing: Writing): string {
  const value = writing.values[name] ?? false;
  const isEmpty = typeof value === 'boolean' ? !value : value.length === 0;
  if (sign === '^') return isEmpty ? written(inside, writing) : '';
  if (isEmpty) return '';
  if (typeof value === 'boolean') return written(inside, writing);
  const items = typeof value === 'string' ? [value] : value;
  return items.map((dot) => written(inside, { ...writing, dot })).join('');
}

function misuse({ kind, name, within }: TemplateTag, values: TemplateValues): TemplateProblemCode | null {
  if (kind === 'name' && name === '.') {
    return within.some((around) => around.kind === 'section' && typeof values[around.name] !== 'boolean')
      ? null
      : 'no-text';
  }
  if (!isKnown(name, values)) return 'unknown-placeholder';
  return kind === 'name' && typeof values[name] !== 'string' ? 'no-text' : null;
}

/** What every object inherits is no placeholder. */
const isKnown = (name: string, values: TemplateValues): boolean =>
  /^\w+$/.test(name) && !(name in Object.prototype) && Object.keys(values).includes(name);

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

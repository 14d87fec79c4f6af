import type { Result } from './result';
import { err, ok } from './result';

/** What a template may hold; a section is left out when its value is empty, an inverted one when it is not. */
export interface TemplateTag {
  readonly kind: 'name' | 'section' | 'inverted';
  /** A word, or the dot: the item of the section around it. Any other text is no placeholder's name. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** The sections around it, the innermost last. */
  readonly within: readonly TemplateTag[];
}

export type TemplateProblemCode =
  /** `{{{`, `{{&`, `{{=`, `{{>` and what else Mustache knows: they would skip escaping, or bring in what nobody checked. */
  | 'forbidden-tag'
  /** A `{{` without its `}}`, or the other way round. */
  | 'unclosed-tag'
  | 'unclosed-section'
  | 'unopened-section'
  /** Closed while a section inside it is open. */
  | 'crossed-section'
  /** Inside a section of the same name. */
  | 'repeated-section'
  | 'unknown-placeholder'
  /** A list or a flag, or a dot that stands for neither, where a text is to be written. */
  | 'no-text';

export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  /** As the template writes it, without braces. */
  readonly placeholder: string;
  /** Of the template, from 1. */
  readonly line: number;
}

interface RawTag {
  readonly sign: string;
  readonly name: string;
  readonly line: number;
}

const TAG = /\{\{([\s\S]*?)\}\}/g;
const COMMENT = '!';

/** In order, without comments. */
export function templateTags(template: string): Result<readonly TemplateTag[], TemplateProblem> {
  const loose = looseBraces(template);
  if (loose) return err(loose);
  const tags: TemplateTag[] = [];
  const open: TemplateTag[] = [];
  for (const raw of rawTags(template)) {
    const code = problemOf(raw, open);
    if (code !== null) return err({ code, placeholder: raw.name, line: raw.line });
    if (raw.sign === '/') open.pop();
    else if (raw.sign !== COMMENT) tags.push(opened(raw, open));
  }
  const last = open[open.length - 1];
  return last ? err({ code: 'unclosed-section', placeholder: last.name, line: last.line }) : ok(tags);
}

function opened({ sign, name, line }: RawTag, open: TemplateTag[]): TemplateTag {
  const within = [...open];
  if (sign === '') return { kind: 'name', name, line, within };
  const section: TemplateTag = { kind: sign === '#' ? 'section' : 'inverted', name, line, within };
  open.push(section);
  return section;
}

function problemOf({ sign, name }: RawTag, open: readonly TemplateTag[]): TemplateProblemCode | null {
  if (!['', '#', '^', '/', COMMENT].includes(sign)) return 'forbidden-tag';
  const isOpen = open.some((section) => section.name === name);
  if (sign === '#' || sign === '^') return isOpen ? 'repeated-section' : null;
  if (sign !== '/' || open[open.length - 1]?.name === name) return null;
  return isOpen ? 'crossed-section' : 'unopened-section';
}

const lineAt = (template: string, index: number): number => template.slice(0, index).split('\n').length;

const rawTags = (template: string): RawTag[] =>
  [...template.matchAll(TAG)].map((match) => {
    const [, sign = '', name = ''] = /^\s*([#^/>{&=!]?)\s*([\s\S]*?)\s*$/.exec(match[1] ?? '') ?? [];
    return { sign, name, line: lineAt(template, match.index ?? 0) };
  });

/** Braces in pairs that belong to no tag. */
function looseBraces(template: string): TemplateProblem | null {
  const blank = template.replace(TAG, (tag) => tag.replace(/[^\n]/g, ' '));
  const found = /(?:\{\{|\}\})[^\n]*/.exec(blank);
  if (!found) return null;
  const placeholder = found[0].replace(/[{}]/g, '').trim().slice(0, 40);
  return { code: 'unclosed-tag', placeholder, line: lineAt(template, found.index) };
}

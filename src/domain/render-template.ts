import Mustache from 'mustache';
import { escapeHtml } from './escape-html';
import type { Result } from './result';
import { err, ok } from './result';
import type { TemplateProblem, TemplateProblemCode, TemplateTag } from './template-tags';
import { templateTags } from './template-tags';

export type TemplateValue = string | boolean | readonly string[];

/** What a template may use, all of it; an empty text or list leaves its section out. */
export type TemplateValues = Readonly<Record<string, TemplateValue>>;

const ESCAPES = { text: (value: string): string => value, html: escapeHtml } as const;

/**
 * Mustache without what templates may not use; tags inside a value stay text.
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
  const writer = new Mustache.Writer();
  const config = { tags: ['{{', '}}'] as [string, string], escape: ESCAPES[format] };
  return ok(tidy(writer.render(source, values, undefined, config)));
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

/** What every object inherits is no placeholder, and Mustache would trip over a value of that name. */
const isKnown = (name: string, values: TemplateValues): boolean =>
  /^\w+$/.test(name) && !(name in Object.prototype) && Object.keys(values).includes(name);

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

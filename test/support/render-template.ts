type Value = string | boolean | readonly string[];

/** What a template may use; every name that it uses must be there. */
export type TemplateValues = Readonly<Record<string, Value>>;

export interface TemplateTag {
  readonly name: string;
  readonly kind: 'name' | 'section';
  /** The sections around it, the innermost last. */
  readonly within: readonly string[];
}

const TAG = /\{\{([#^/]?)(\w+|\.)\}\}/g;
const SECTION = /\{\{([#^])(\w+)\}\}([\s\S]*?)\{\{\/\2\}\}/g;

/** @throws when a section is not closed where it should be, or a tag has a form that templates may not use */
export function templateTags(template: string): readonly TemplateTag[] {
  if (/\{\{|\}\}/.test(template.replace(TAG, ''))) throw new Error(`A tag of another form: ${template}`);
  const open: string[] = [];
  const tags: TemplateTag[] = [];
  for (const [tag, sign, name = ''] of template.matchAll(TAG)) {
    if (sign === '/') {
      if (open.pop() !== name) throw new Error(`${tag} closes another section: ${template}`);
      continue;
    }
    tags.push({ name, kind: sign === '' ? 'name' : 'section', within: [...open] });
    if (sign !== '') open.push(name);
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.join(', ')} in ${template}`);
  return tags;
}

/** A section's tag alone on its line takes the whole line with it, as https://mustache.github.io/mustache.5.html says. */
const withoutTagLines = (template: string): string =>
  template.replace(/^[ \t]*(\{\{[#^/]\w+\}\})[ \t]*(?:\n|$)/gm, '$1');

const valueOf = (values: TemplateValues, name: string): Value => {
  const value = values[name];
  if (value === undefined) throw new Error(`{{${name}}} has no value`);
  return value;
};

const isEmpty = (value: Value): boolean => (typeof value === 'boolean' ? !value : value.length === 0);

const itemsOf = (value: Value): readonly Value[] => (typeof value === 'object' ? value : [value]);

const fill = (template: string, values: TemplateValues): string =>
  template
    .replace(SECTION, (_section, sign: string, name: string, inner: string) => {
      const value = valueOf(values, name);
      if (isEmpty(value)) return sign === '^' ? fill(inner, values) : '';
      return sign === '^'
        ? ''
        : itemsOf(value)
            .map((item) => fill(inner, { ...values, '.': item }))
            .join('');
    })
    .replace(TAG, (_tag, _sign: string, name: string) => String(valueOf(values, name)));

/** The part of Mustache that the templates may use: names, sections, inverted sections and the dot, as plain text; a value holds no tags. */
export const renderTemplate = (template: string, values: TemplateValues): string =>
  fill(withoutTagLines(template), values);

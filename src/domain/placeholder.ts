import type { TemplateKind } from './template-kind';

/** A name that a template may use; `src/messages/placeholder-meanings.ts` says what stands for it. */
export interface TemplatePlaceholder {
  /** A `text` may be empty, and a section on it is then left out; a `flag` serves as a section only; a `list` is of texts. */
  readonly kind: 'text' | 'flag' | 'list';
  /** The only mails that have it; without, all have it. */
  readonly only?: readonly TemplateKind[];
}

const of =
  <Kind extends TemplatePlaceholder['kind']>(kind: Kind) =>
  (...only: readonly TemplateKind[]): TemplatePlaceholder & { readonly kind: Kind } => ({
    kind,
    ...(only.length > 0 ? { only } : {}),
  });

export const text = of('text');
export const flag = of('flag');
export const list = of('list');

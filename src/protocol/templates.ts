import type { Language } from '../domain/language';
import type { TemplateRowKind } from '../domain/template-kind';

/** A cell of the Templates tab, and a link that goes to it. */
export interface CellLink {
  readonly cell: string;
  readonly url: string;
}

/** A template filled in with sample data. */
export interface TemplateView {
  readonly kind: TemplateRowKind;
  readonly language: Language;
  /** Null where the tab has no such row, and the usual text is used. */
  readonly at: CellLink | null;
  readonly subject: string;
  readonly text: string;
  /** What is wrong with it, in words; null for nothing. */
  readonly problem: string | null;
}

export interface TemplatesView {
  readonly templates: readonly TemplateView[];
  /** Rows that nothing uses: of an unknown kind or language, or behind another of the same. */
  readonly unused: readonly CellLink[];
}

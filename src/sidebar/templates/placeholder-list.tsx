import { GUIDE_PLACEHOLDERS } from '../../domain/guide-placeholders';
import type { GuidePlaceholderName } from '../../domain/guide-placeholders';
import { GUIDE_KIND } from '../../domain/template-kind';
import type { TemplateRowKind } from '../../domain/template-kind';
import { TEMPLATE_PLACEHOLDERS } from '../../domain/template-placeholders';
import type { TemplatePlaceholder, TemplatePlaceholderName } from '../../domain/template-placeholders';
import { placeholderMeanings } from '../../messages/placeholder-meanings';
import { templatesMessages } from '../../messages/sidebar-templates';
import { useLanguage, useWords } from '../words';

type Name = TemplatePlaceholderName | GuidePlaceholderName;

function placeholdersOf(kind: TemplateRowKind): [Name, TemplatePlaceholder][] {
  const all = kind === GUIDE_KIND ? GUIDE_PLACEHOLDERS : TEMPLATE_PLACEHOLDERS;
  // The keys of a constant are its names, which the type of `Object.entries` forgets.
  const entries = Object.entries(all) as [Name, TemplatePlaceholder][];
  return entries.filter(([, { only }]) => kind === GUIDE_KIND || (only?.includes(kind) ?? true));
}

/** What a template of that kind may hold, and what stands for it. */
export function PlaceholderList({ kind }: { readonly kind: TemplateRowKind }) {
  const words = useWords(templatesMessages);
  const language = useLanguage();
  const hints = { text: '', flag: ` (${words.section})`, list: ` (${words.list})` };
  return (
    <dl class="facts">
      {placeholdersOf(kind).map(([name, placeholder]) => (
        <div key={name}>
          <dt>{`{{${name}}}${hints[placeholder.kind]}`}</dt>
          <dd>{placeholderMeanings[name][language]}</dd>
        </div>
      ))}
    </dl>
  );
}

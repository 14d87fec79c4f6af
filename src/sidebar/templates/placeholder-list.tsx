import { GUIDE_PLACEHOLDERS } from '../../domain/guide-placeholders';
import type { GuidePlaceholderName } from '../../domain/guide-placeholders';
import { GUIDE_KIND, NOTE_KIND } from '../../domain/template-kind';
import { NOTE_PLACEHOLDERS } from '../../domain/note-placeholders';
import type { NotePlaceholderName } from '../../domain/note-placeholders';
import type { TemplateRowKind } from '../../domain/template-kind';
import { TEMPLATE_PLACEHOLDERS } from '../../domain/template-placeholders';
import type { TemplatePlaceholder, TemplatePlaceholderName } from '../../domain/template-placeholders';
import { placeholderMeanings } from '../../messages/placeholder-meanings';
import { templatesMessages } from '../../messages/sidebar-templates';
import { useLanguage, useWords } from '../words';

type Name = TemplatePlaceholderName | GuidePlaceholderName | NotePlaceholderName;

function placeholdersOf(kind: TemplateRowKind): [Name, TemplatePlaceholder][] {
  const isMail = kind !== GUIDE_KIND && kind !== NOTE_KIND;
  const besides = kind === GUIDE_KIND ? GUIDE_PLACEHOLDERS : NOTE_PLACEHOLDERS;
  const all = isMail ? TEMPLATE_PLACEHOLDERS : besides;
  // The keys of a constant are its names, which the type of `Object.entries` forgets.
  const entries = Object.entries(all) as [Name, TemplatePlaceholder][];
  return entries.filter(([, { only }]) => !isMail || (only?.includes(kind) ?? true));
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

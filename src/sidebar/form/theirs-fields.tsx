import type { ComponentChildren } from 'preact';
import { fieldOf } from '../../domain/merged-form';
import { theirsWords } from '../../messages/conflict-words';
import type { FactWordsContext } from '../../messages/fact-words';
import { meanwhileMessages } from '../../messages/sidebar-meanwhile';
import { Button } from '../components/button';
import type { Merging } from '../use-merging';
import { useWords } from '../words';
import type { Theirs } from './theirs';
import { TheirsContext } from './theirs';

interface TheirsFieldsProps {
  readonly form: object;
  readonly merging: Pick<Merging, 'conflicts' | 'takeTheirs'>;
  readonly context: FactWordsContext;
  readonly children: ComponentChildren;
}

/** Beside each field below that two people changed stands what the other one wrote. */
export function TheirsFields({ form, merging, context, children }: TheirsFieldsProps) {
  const fields = merging.conflicts.map((conflict): [string, Theirs] => [
    fieldOf(form, conflict.path),
    { text: theirsWords(conflict, context), use: () => merging.takeTheirs(conflict) },
  ]);
  return <TheirsContext.Provider value={new Map(fields)}>{children}</TheirsContext.Provider>;
}

/** What the other person wrote, to be taken with a click. */
export function TheirsLine({ theirs: { text, use } }: { readonly theirs: Theirs }) {
  const words = useWords(meanwhileMessages);
  return (
    <p class="theirs">
      {words.theirs(text)}
      <Button look="text" onClick={use}>
        {words.useTheirs}
      </Button>
    </p>
  );
}

import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { ChecklistEntry } from '../../domain/deployment';
import type { Tick } from '../../domain/step';
import { checklistMessages } from '../../messages/sidebar-checklist';
import { Button } from '../components/button';
import { ErrorsContext } from '../form/errors';
import { TextInput } from '../form/inputs';
import { useDraft } from '../use-draft';
import { useWords } from '../words';

interface TickNoteProps {
  readonly uid: string;
  readonly entry: ChecklistEntry;
  readonly onTick: (state: Tick['state'], note: string) => void;
}

/** What failed, or why something does not apply: never without a word. */
export function TickNote({ uid, entry: { id, state, note = '' }, onTick }: TickNoteProps) {
  const words = useWords(checklistMessages);
  const draft = useDraft(`note/${uid}/${id}`, v.string(), () => note);
  const [missing, setMissing] = useState(false);
  const path = `note.${id}`;
  const tick = (next: Tick['state']): void => {
    const said = draft.value.trim();
    setMissing(said === '');
    if (said === '') return;
    draft.discard();
    onTick(next, said);
  };
  const errors = new Map(missing && draft.value.trim() === '' ? [[path, words.noteNeeded]] : []);
  return (
    <ErrorsContext.Provider value={errors}>
      <div class="tick-note">
        <TextInput path={path} label={words.note} required value={draft.value} onChange={draft.change} />
        <div class="buttons">
          <Button onClick={() => tick('failed')}>{words.failed}</Button>
          <Button onClick={() => tick('not-applicable')}>{words.notApplicable}</Button>
          {(state === 'failed' || state === 'not-applicable') && (
            <Button look="text" onClick={() => onTick('todo', '')}>
              {words.todo}
            </Button>
          )}
        </div>
      </div>
    </ErrorsContext.Provider>
  );
}

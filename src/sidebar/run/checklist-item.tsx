import { useState } from 'preact/hooks';
import type { ChecklistEntry } from '../../domain/deployment';
import type { Tick } from '../../domain/step';
import { checklistMessages } from '../../messages/sidebar-checklist';
import { tickNames } from '../../messages/sidebar-run-facts';
import { clockOf } from '../../messages/when-words';
import type { DeploymentView } from '../../protocol/deployment-view';
import { IconButton } from '../components/button';
import { nameOf, namesOf } from '../step/names';
import { useLanguage, useWords } from '../words';
import { LinkedText } from './linked-text';
import { TickNote } from './tick-note';

interface ChecklistItemProps {
  readonly entry: ChecklistEntry;
  readonly view: DeploymentView;
  readonly onTick: (tick: Tick) => void;
}

/** One click says that it is done, another one that it is not; what failed or does not apply is behind the dots. */
export function ChecklistItem({ entry, view, onTick }: ChecklistItemProps) {
  const words = useWords(checklistMessages);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { id, text, state, required } = entry;
  const mayTick = view.verbs.includes('tick');
  const tick = (next: Tick['state'], note: string): void => {
    setOpen(false);
    onTick({ id, state: next, note });
  };
  return (
    <li class={`checklist-item ${state}`}>
      <div class="checklist-line">
        <label class="check">
          <input
            type="checkbox"
            name={id}
            checked={state === 'done'}
            disabled={!mayTick}
            onChange={(event) => tick(event.currentTarget.checked ? 'done' : 'todo', '')}
          />
          <span>
            {(state === 'failed' || state === 'not-applicable') && (
              <span class={`tick ${state}`}>{tickNames[state][language]}: </span>
            )}
            <LinkedText text={text} />
            {!required && <span class="optional"> ({words.optional})</span>}
          </span>
        </label>
        {mayTick && (
          <IconButton icon="more" label={words.other(text)} expanded={open} onClick={() => setOpen(!open)} />
        )}
      </div>
      <Story entry={entry} view={view} />
      {open && <TickNote uid={view.deployment.uid} entry={entry} onTick={tick} />}
    </li>
  );
}

/** What was said of it, by whom and when. */
function Story({ entry: { note, by, at }, view }: Pick<ChecklistItemProps, 'entry' | 'view'>) {
  if (by === undefined) return null;
  const when = at === undefined ? [] : [clockOf(at, view.zone)];
  return (
    <p class="under">
      {[...(note === undefined ? [] : [note]), nameOf(by, namesOf(view)), ...when].join(' · ')}
    </p>
  );
}

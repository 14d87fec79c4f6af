import { useState } from 'preact/hooks';
import type { KeptCell } from '../../domain/step';
import { outsideMessages } from '../../messages/sidebar-outside';
import type { OutsideCell } from '../../protocol/outside-view';
import { Button } from '../components/button';
import { useWords } from '../words';
import type { OutsideProps } from './outside-props';
import { Submitting } from './submitting';
import { useReconcile } from './use-reconcile';

type Choices = Readonly<Partial<Record<OutsideCell['key'], KeptCell['keep']>>>;

interface ChangedCellsProps extends OutsideProps {
  readonly cells: readonly OutsideCell[];
}

/** Cell by cell what a person typed and what would stand there otherwise; nothing is chosen for anybody. */
export function ChangedCells({ view, cells, onDone }: ChangedCellsProps) {
  const words = useWords(outsideMessages);
  const [choices, setChoices] = useState<Choices>({});
  const { now, reconcile } = useReconcile(view, 'row', onDone);
  const chosen = cells.flatMap(({ key, seen }): KeptCell[] => {
    const keep = choices[key];
    return keep === undefined ? [] : [{ key, keep, seen }];
  });
  const may = view.verbs.includes('reconcile');
  return (
    <div class="card pending">
      <p>{words.cells}</p>
      {cells.map((cell) => (
        <ChangedCell
          key={cell.key}
          cell={cell}
          chosen={choices[cell.key]}
          onChoose={may ? (keep) => setChoices({ ...choices, [cell.key]: keep }) : null}
        />
      ))}
      <Submitting now={now} />
      {chosen.length > 0 && (
        <Button busy={now.state === 'working'} onClick={() => reconcile({ cells: chosen })}>
          {words.save}
        </Button>
      )}
    </div>
  );
}

interface ChangedCellProps {
  readonly cell: OutsideCell;
  readonly chosen: KeptCell['keep'] | undefined;
  /** Null for who may not choose. */
  readonly onChoose: ((keep: KeptCell['keep']) => void) | null;
}

function ChangedCell({ cell, chosen, onChoose }: ChangedCellProps) {
  const words = useWords(outsideMessages);
  const { key, heading, theirs, ours } = cell;
  const option = (keep: KeptCell['keep'], choice: string, whose: string, text: string) => (
    <label class="radio-card">
      {onChoose && (
        <input
          type="radio"
          name={`outside.${key}`}
          value={keep}
          checked={chosen === keep}
          onChange={() => onChoose(keep)}
        />
      )}
      <span>
        {onChoose ? choice : whose}
        <span class="under lines">{text === '' ? words.empty : text}</span>
      </span>
    </label>
  );
  return (
    <fieldset>
      <legend>{heading}</legend>
      <div class="radio-cards">
        {option('theirs', words.keepTheirs, words.theirs, theirs)}
        {option('ours', words.writeOurs, words.ours, ours)}
      </div>
    </fieldset>
  );
}

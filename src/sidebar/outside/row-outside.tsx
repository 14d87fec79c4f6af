import { outsideMessages } from '../../messages/sidebar-outside';
import { Button } from '../components/button';
import { useWords } from '../words';
import { ChangedCells } from './changed-cells';
import type { OutsideProps } from './outside-props';
import { Submitting } from './submitting';
import { useReconcile } from './use-reconcile';

/** What people did to its row in the customer's log. */
export function RowOutside(props: OutsideProps) {
  const words = useWords(outsideMessages);
  const { row } = props.outside;
  switch (row.kind) {
    case 'as-written':
      return null;
    case 'cannot-tell':
      return <p>{words.rowUnread}</p>;
    case 'deleted':
      return <DeletedRow {...props} />;
    case 'changed':
      return <ChangedCells {...props} cells={row.cells} />;
  }
}

function DeletedRow({ view, onDone }: OutsideProps) {
  const words = useWords(outsideMessages);
  const { now, reconcile } = useReconcile(view, 'row', onDone);
  return (
    <div class="card pending">
      <p>{words.rowDeleted}</p>
      <Submitting now={now} />
      {view.verbs.includes('reconcile') && (
        <Button busy={now.state === 'working'} onClick={() => reconcile({ row: 'restore' })}>
          {words.writeRow}
        </Button>
      )}
    </div>
  );
}

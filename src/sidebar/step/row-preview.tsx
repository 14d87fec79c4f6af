import { stepMessages } from '../../messages/sidebar-step';
import type { StepPreview } from '../../protocol/deployment-view';
import { Fold } from '../components/fold';
import { useWords } from '../words';

/** The cells of the customer's log as people will see them. */
export function RowPreview({ cells }: { readonly cells: StepPreview['row'] }) {
  const words = useWords(stepMessages);
  return (
    <Fold title={words.seeRow}>
      <dl class="facts">
        {cells.map(({ heading, text }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd class="lines">{text}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}

import { contentMessages } from '../../messages/sidebar-plan-content';
import { closeMessages } from '../../messages/sidebar-close';
import type { TicketView } from '../../protocol/tickets';
import { Button } from '../components/button';
import { ExternalLink } from '../components/external-link';
import { EditableItem } from '../customer/editable-item';
import type { Place } from '../customer/editable-list';
import { TextInput } from '../form/inputs';
import { useWords } from '../words';
import type { TicketDraft } from './content-draft';

interface TicketLineProps {
  readonly ticket: TicketDraft;
  /** What the ticket system says of it, once it has. */
  readonly known: TicketView | undefined;
  readonly place: Place<TicketDraft>;
}

export function TicketLine({ ticket, known, place: { path, change, remove } }: TicketLineProps) {
  const words = useWords(contentMessages);
  const { number, title } = ticket;
  return (
    <EditableItem
      path={path}
      title={number}
      subtitle={title || words.untitled}
      editLabel={words.edit(number)}
      removeLabel={words.remove(number)}
      startsOpen={false}
      isNew={false}
      onRemove={remove}
      summary={known && <Known title={title} known={known} onUse={() => change({ title: known.title })} />}
    >
      <TextInput
        path={`${path}.number`}
        label={words.number}
        required
        value={number}
        onChange={(changed) => change({ number: changed, url: '' })}
      />
      <TextInput
        path={`${path}.title`}
        label={words.ticketTitle}
        value={title}
        onChange={(changed) => change({ title: changed })}
      />
    </EditableItem>
  );
}

interface KnownProps {
  /** As it stands in the form. */
  readonly title: string;
  readonly known: TicketView;
  readonly onUse: () => void;
}

/** What is odd about the ticket, and its title there where another one was typed. */
function Known({ title, known, onUse }: KnownProps) {
  const words = useWords(contentMessages);
  const { openTicket } = useWords(closeMessages);
  const isOther = known.title !== '' && known.title !== title;
  return (
    <>
      {known.trouble !== '' && <p class="odd">{known.trouble}</p>}
      {isOther && (
        <div>
          <p class="hint">{words.titleThere(known.title)}</p>
          <Button look="text" onClick={onUse}>
            {words.useTitle}
          </Button>
        </div>
      )}
      {known.url !== '' && (
        <ExternalLink url={known.url}>
          {openTicket}
          <span class="unseen"> {known.number}</span>
        </ExternalLink>
      )}
    </>
  );
}

import { contentMessages } from '../../messages/sidebar-plan-content';
import { mailThreadsMessages } from '../../messages/sidebar-mail-threads';
import { Section } from '../components/view';
import { EditableItem } from '../customer/editable-item';
import type { Place } from '../customer/editable-list';
import { TextInput } from '../form/inputs';
import { MailPicker } from '../mail/mail-picker';
import { useWords } from '../words';
import type { MailDraft } from './content-draft';
import type { ContentProps } from './content-props';
import { readingFacts } from './content-props';
import { Lines } from './lines';
import { PasteArea } from './paste-area';
import { TicketLine } from './ticket-line';
import { withChosen } from './tickets';
import { useBox } from './use-box';
import { useTickets } from './use-tickets';

const BOX = 'boxes.tickets';

export function TicketsSection({ draft, onChange, context, last }: ContentProps) {
  const words = useWords(contentMessages);
  const { add } = useWords(mailThreadsMessages);
  const box = useBox(draft, 'tickets', readingFacts({ context, last }), onChange);
  const known = useTickets(draft.tickets, context.ticketAddress !== null, (tickets) =>
    box.takeOver({ tickets }),
  );
  return (
    <Section title={words.ticketsTitle}>
      <PasteArea path={BOX} label={words.ticketsBox} hint={words.ticketsHint} box={box} />
      <Lines
        path="tickets"
        title={words.ticketsTitle}
        items={draft.tickets}
        boxPath={BOX}
        onChange={(tickets) => onChange({ tickets })}
      >
        {(ticket, place) => (
          <TicketLine key={ticket.id} ticket={ticket} known={known.get(ticket.number.trim())} place={place} />
        )}
      </Lines>
      <Lines
        path="mails"
        title={words.mails}
        items={draft.mails}
        boxPath={BOX}
        onChange={(mails) => onChange({ mails })}
      >
        {(mail, place) => <MailLine key={mail.id} mail={mail} place={place} />}
      </Lines>
      <MailPicker
        customerKey={context.customer.key}
        zone={context.zone}
        label={add}
        focusPath={BOX}
        onChoose={(mail) => onChange({ mails: withChosen(draft.mails, mail) })}
      />
    </Section>
  );
}

interface MailLineProps {
  readonly mail: MailDraft;
  readonly place: Place<MailDraft>;
}

function MailLine({ mail: { subject }, place: { path, change, remove } }: MailLineProps) {
  const words = useWords(contentMessages);
  return (
    <EditableItem
      path={path}
      title={words.mail}
      subtitle={subject}
      editLabel={words.edit(subject)}
      removeLabel={words.remove(subject)}
      startsOpen={false}
      isNew={false}
      onRemove={remove}
    >
      <TextInput
        path={`${path}.subject`}
        label={words.subject}
        required
        value={subject}
        onChange={(changed) => change({ subject: changed })}
      />
    </EditableItem>
  );
}

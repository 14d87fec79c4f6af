import { joinWords } from '../../domain/join-words';
import type { EventContent } from '../../domain/event-content';
import type { MailContent } from '../../domain/effect';
import type { Zone } from '../../domain/zone';
import { templateNames } from '../../messages/deployment-states';
import { stepMessages } from '../../messages/sidebar-step';
import { spanWords } from '../../messages/when-words';
import type { StepPreview } from '../../protocol/deployment-view';
import { Section } from '../components/view';
import type { MailHow } from '../mail/mail-how';
import { useLanguage, useWords } from '../words';
import type { Names } from './names';
import { nameOf, nameOfAddressee } from './names';
import { RowPreview } from './row-preview';

interface ConsequencesProps {
  readonly preview: StepPreview;
  /** As it would leave now. */
  readonly mail: MailContent | null;
  readonly how: MailHow;
  readonly names: Names;
  readonly zone: Zone;
  readonly customerName: string;
}

/** What will be done, and what leaves the house, in words. */
export function Consequences({ preview, mail, how, names, zone, customerName }: ConsequencesProps) {
  const words = useWords(stepMessages);
  return (
    <Section title={words.whatHappens}>
      <ul class="steps">
        <li>
          <MailLine preview={preview} mail={mail} how={how} names={names} />
        </li>
        {preview.leads && (
          <li>
            <LeadsLine leads={preview.leads} names={names} />
          </li>
        )}
        {preview.event && (
          <li>
            <EventLine event={preview.event} names={names} zone={zone} />
          </li>
        )}
        {preview.row.length > 0 && <li>{words.rowWritten(customerName)}</li>}
      </ul>
      {preview.row.length > 0 && <RowPreview cells={preview.row} />}
    </Section>
  );
}

function MailLine({
  preview,
  mail,
  how,
  names,
}: Pick<ConsequencesProps, 'preview' | 'mail' | 'how' | 'names'>) {
  const words = useWords(stepMessages);
  const language = useLanguage();
  if (preview.mail === null || mail === null) return <>{words.nothingLeaves}</>;
  const name = templateNames[preview.mail.template][language];
  if (how === 'none') return <>{words.mailLeftOut}</>;
  if (how === 'draft') return <>{words.mailDrafted(name)}</>;
  const all = [...mail.to, ...mail.cc];
  const who = joinWords(
    all.map((one) => nameOfAddressee(one, names)),
    language,
  );
  return <>{words.mailSent(name, all.length, who)}</>;
}

function LeadsLine({ leads, names }: { readonly leads: MailContent; readonly names: Names }) {
  const words = useWords(stepMessages);
  const language = useLanguage();
  const who = joinWords(
    leads.to.map((one) => nameOfAddressee(one, names)),
    language,
  );
  return <>{words.leadsTold(who)}</>;
}

interface EventLineProps {
  readonly event: EventContent;
  readonly names: Names;
  readonly zone: Zone;
}

function EventLine({ event, names, zone }: EventLineProps) {
  const words = useWords(stepMessages);
  const language = useLanguage();
  const { title, start, end, status, guests } = event;
  const when = spanWords(start, end, zone, language);
  const what = {
    confirmed: words.eventPut(title, when),
    tentative: words.eventTentative(title, when),
    cancelled: words.eventCancelled(title),
  }[status];
  const who = joinWords(
    guests.map((guest) => nameOf(guest, names)),
    language,
  );
  return (
    <>
      {what} {who !== '' && words.guests(who)}
    </>
  );
}

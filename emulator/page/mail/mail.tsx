import type { MailOverview } from '../../gmail/view';
import { useLive } from '../shared/live';
import { linkTo } from '../shared/route';
import { useSession, useTimeZone } from '../shared/session';
import { shortTime } from '../shared/time';
import { conversationsOf } from './conversations';
import type { Conversation } from './conversations';
import { LetterView } from './letter';

/** `Marta Vidal <marta@…>` without the address. */
const nameIn = (address: string): string => address.replace(/\s*<.*>$/, '').replaceAll('"', '') || address;

const namesIn = ({ letters }: Conversation): string => {
  const names = letters.map(({ mail }) => nameIn(mail.from));
  return [...new Set(names)].join(', ');
};

function Entry({
  conversation,
  current,
}: {
  readonly conversation: Conversation;
  readonly current: boolean;
}) {
  const timeZone = useTimeZone();
  const { letters, subject, threadId, last } = conversation;
  const drafts = letters.filter(({ draftId }) => draftId !== null).length;
  const unread = letters.some((letter) => letter.unread);
  return (
    <li class={unread ? 'unread' : ''}>
      <a href={linkTo('mail', threadId)} aria-current={current ? 'true' : undefined}>
        <span class="names">
          {namesIn(conversation)} {letters.length > 1 ? <span class="muted">{letters.length}</span> : null}
          {drafts > 0 ? <span class="draft"> Draft</span> : null}
        </span>
        <time class="muted">{shortTime(Date.parse(last), timeZone)}</time>
        <span class="subject">{subject}</span>
        <span class="muted snippet">{letters.at(-1)?.mail.text.replaceAll(/\s+/g, ' ').slice(0, 120)}</span>
      </a>
    </li>
  );
}

function Nothing({ user }: { readonly user: string }) {
  return (
    <section class="card empty">
      <h1>No mail</h1>
      <p>Nothing was sent by {user}, and nothing has come.</p>
    </section>
  );
}

/** The mailbox of who sits at the page. */
export function Mail({ threadId }: { readonly threadId: string | null }) {
  const { user } = useSession();
  const { data, error } = useLive<MailOverview>(`/mail?user=${encodeURIComponent(user)}`);
  if (!data) return <p class="empty">{error ?? 'Opening the mailbox…'}</p>;
  const conversations = conversationsOf(data, user);
  const opened = conversations.find((one) => one.threadId === threadId) ?? conversations[0];
  if (!opened) return <Nothing user={user} />;
  return (
    <div class="columns mailbox">
      <nav class="card" aria-label="Conversations">
        <ul class="conversations">
          {conversations.map((one) => (
            <Entry key={one.threadId} conversation={one} current={one === opened} />
          ))}
        </ul>
      </nav>
      <section class="card reading" aria-label="Conversation">
        <h1>{opened.subject}</h1>
        {opened.letters.map((letter) => (
          <LetterView key={letter.id} letter={letter} />
        ))}
      </section>
    </div>
  );
}

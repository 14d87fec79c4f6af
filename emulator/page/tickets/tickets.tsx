import type { ArticleView, TicketView } from '../../zammad/view';
import type { TicketsView } from '../../server/ticket-routes';
import { useLive } from '../shared/live';
import { linkTo } from '../shared/route';
import { useTimeZone } from '../shared/session';
import { longTime } from '../shared/time';

function Entry({ ticket, current }: { readonly ticket: TicketView; readonly current: boolean }) {
  return (
    <li>
      <a href={linkTo('tickets', ticket.number)} aria-current={current ? 'true' : undefined}>
        <span class="names code">{ticket.number}</span>
        <span class="badge">{ticket.state}</span>
        <span class="subject">{ticket.title}</span>
        <span class="muted snippet">
          {ticket.organization} · {ticket.group}
        </span>
      </a>
    </li>
  );
}

/** Scripts and styles of an article are nobody's business here: it is shown as its text. */
const textOf = ({ body, contentType }: ArticleView): string =>
  contentType === 'text/html'
    ? (new DOMParser().parseFromString(body, 'text/html').body.textContent ?? '')
    : body;

function Article({ article }: { readonly article: ArticleView }) {
  const timeZone = useTimeZone();
  return (
    <article class="letter">
      <header>
        <strong>{article.from}</strong>
        <span class="badge">{article.type}</span>
        {article.internal ? <span class="badge amber">internal</span> : null}
        <span class="spacer" />
        <time class="muted">{longTime(Date.parse(article.createdAt), timeZone)}</time>
      </header>
      <pre class="letter-text">{textOf(article)}</pre>
    </article>
  );
}

function Details({ ticket }: { readonly ticket: TicketView }) {
  return (
    <section class="card reading" aria-label="Ticket">
      <h1>
        {ticket.title} <span class="muted">#{ticket.number}</span>
      </h1>
      <p class="muted ticket-facts">
        {[ticket.state, ticket.group, ticket.organization, ticket.owner, ...ticket.tags]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {ticket.articles.map((article) => (
        <Article key={article.id} article={article} />
      ))}
    </section>
  );
}

/** What the fake Zammad holds, whoever may read it there. */
export function Tickets({ number }: { readonly number: string | null }) {
  const { data, error } = useLive<TicketsView>('/tickets');
  if (!data) return <p class="empty">{error ?? 'Reading the tickets…'}</p>;
  const { tickets, address } = data;
  const opened = tickets.find((one) => [one.number, String(one.id)].includes(number ?? '')) ?? tickets[0];
  if (!opened) return <p class="card empty">The ticket system at {address} holds no tickets.</p>;
  return (
    <div class="columns mailbox">
      <nav class="card" aria-label="Tickets">
        <p class="muted ticket-address">{address}</p>
        <ul class="conversations">
          {tickets.map((ticket) => (
            <Entry key={ticket.id} ticket={ticket} current={ticket === opened} />
          ))}
        </ul>
      </nav>
      <Details ticket={opened} />
    </div>
  );
}

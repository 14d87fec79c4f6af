import { useRef, useState } from 'preact/hooks';
import { attempt, send } from '../shared/server';
import { useTimeZone } from '../shared/session';
import { longTime } from '../shared/time';
import type { Letter } from './conversations';

/** Links open beside the page, as in Gmail; the frame has no scripts. */
const asPage = (html: string): string =>
  `<base target="_blank"><style>body{margin:0;font:14px/1.5 Arial,sans-serif}</style>${html}`;

function HtmlBody({ html, title }: { readonly html: string; readonly title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = (): void => {
    const height = frame.current?.contentDocument?.documentElement.scrollHeight ?? 0;
    if (frame.current) frame.current.style.height = `${String(height + 4)}px`;
  };
  return (
    <iframe
      ref={frame}
      class="letter-body"
      title={title}
      sandbox="allow-same-origin allow-popups"
      srcDoc={asPage(html)}
      onLoad={fit}
    />
  );
}

function Addresses({ label, list }: { readonly label: string; readonly list: readonly string[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{list.join(', ')}</dd>
    </>
  );
}

const act = (action: object): void => void attempt(send('/person', action));

function DraftActions({ draftId }: { readonly draftId: string }) {
  return (
    <div class="buttons start">
      <button type="button" class="filled-button" onClick={() => act({ kind: 'send-draft', id: draftId })}>
        Send
      </button>
      <button type="button" class="text-button" onClick={() => act({ kind: 'delete-draft', id: draftId })}>
        Discard
      </button>
    </div>
  );
}

/** One message as its reader sees it. */
export function LetterView({ letter }: { readonly letter: Letter }) {
  const { mail, draftId } = letter;
  const timeZone = useTimeZone();
  const [asText, setAsText] = useState(false);
  const html = asText ? undefined : mail.html;
  return (
    <article class="letter" aria-label={`${mail.from}, ${longTime(Date.parse(mail.date), timeZone)}`}>
      <header>
        <strong>{mail.from}</strong>
        {draftId === null ? null : <span class="badge red">Draft</span>}
        <span class="spacer" />
        <time class="muted" dateTime={mail.date}>
          {longTime(Date.parse(mail.date), timeZone)}
        </time>
      </header>
      <dl class="addresses">
        <Addresses label="to" list={mail.to} />
        <Addresses label="cc" list={mail.cc} />
        <Addresses label="bcc" list={mail.bcc} />
        <Addresses label="reply to" list={mail.replyTo === undefined ? [] : [mail.replyTo]} />
      </dl>
      {html === undefined ? (
        <pre class="letter-text">{mail.text}</pre>
      ) : (
        <HtmlBody html={html} title={mail.subject} />
      )}
      <footer>
        {mail.html === undefined ? null : (
          <button type="button" class="link-button" aria-pressed={asText} onClick={() => setAsText(!asText)}>
            {asText ? 'Show as sent' : 'Show plain text'}
          </button>
        )}
        <a href={`/mail/${encodeURIComponent(letter.id)}/download`}>Download .eml</a>
      </footer>
      {draftId === null ? null : <DraftActions draftId={draftId} />}
    </article>
  );
}

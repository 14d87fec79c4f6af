import type { Effect } from '../../domain/effect';
import { mailLink } from '../../domain/mail-link';
import { markedText, noteMark } from '../../domain/ticket-note';
import { closeMessages } from '../../messages/sidebar-close';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { ExternalLink } from '../components/external-link';
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { nameOf, namesOf } from '../step/names';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import { isRunning, Why } from './pending-effects';
import { SettleButtons } from './settle-buttons';
import { urlOfTicket } from './ticket-url';

export type Notice = Extract<Effect, { kind: 'ticket' | 'thread' }>;

interface NoticeCardProps {
  readonly view: DeploymentView;
  readonly notice: Notice;
  readonly onSettled: (receipt: StepReceipt) => void;
  readonly onAnswer: () => void;
}

/** One ticket, or one thread of mails, with the text that it is to be told. */
export function NoticeCard(props: NoticeCardProps) {
  const words = useWords(closeMessages);
  const { view, notice } = props;
  const { kind, target } = notice;
  const name = kind === 'ticket' ? words.ticket(target) : words.thread(target);
  if (notice.state !== 'pending') return <Settled view={view} notice={notice} name={name} />;
  const running = isRunning(notice, view);
  const text = textOf(view, notice);
  return (
    <>
      <strong>{name}</strong>
      {hasAnswer(notice) && <AnswerState view={view} notice={notice} running={running} />}
      {kind === 'ticket' && (notice.problem !== null || notice.claim !== null) && (
        <Why effect={notice} running={running} names={namesOf(view)} />
      )}
      <div class="field">
        <span class="under">{words.paste}</span>
        <p class="mail-shown">{text}</p>
      </div>
      <div class="buttons">
        <CopyButton text={text} />
        <TargetLink view={view} notice={notice} />
        <AnswerButton {...props} />
      </div>
      {!running && <Ways {...props} />}
    </>
  );
}

const hasAnswer = (notice: Notice): boolean => notice.kind === 'thread' && notice.reply !== null;

function AnswerButton({ view, notice, onAnswer }: NoticeCardProps) {
  const words = useWords(closeMessages);
  const mayAnswer = notice.kind === 'thread' && notice.reply === null && view.verbs.includes('close');
  return mayAnswer ? <Button onClick={onAnswer}>{words.answer}</Button> : null;
}

function Ways({ view, notice, onSettled }: NoticeCardProps) {
  const { writeNote } = useWords(closeMessages);
  if (!view.verbs.includes('settle')) return null;
  const isNote = notice.kind === 'ticket' && view.ticketAddress !== null;
  return (
    <SettleButtons
      view={view}
      effect={notice}
      mayRetry={isNote || hasAnswer(notice)}
      {...(isNote ? { retryLabel: writeNote } : {})}
      onSettled={onSettled}
    />
  );
}

/** What is pasted into a ticket by hand can be told from other comments, as what the add-on writes. */
const textOf = ({ deployment }: DeploymentView, { kind, key, text }: Notice): string =>
  kind === 'ticket' ? markedText(text, noteMark(deployment, key)) : text;

type Pending = Extract<Notice, { state: 'pending' }>;

interface AnswerStateProps extends Pick<NoticeCardProps, 'view'> {
  readonly notice: Pending;
  readonly running: boolean;
}

/** Why an answer has not left, and in whose mailbox it is. */
function AnswerState({ view, notice, running }: AnswerStateProps) {
  const words = useWords(closeMessages);
  const names = namesOf(view);
  const mailbox = notice.kind === 'thread' ? (notice.reply?.mailbox ?? '') : '';
  return (
    <>
      <Why effect={notice} running={running} names={names} />
      {notice.problem !== 'mail-unknown' && <p class="under">{words.inDraft(nameOf(mailbox, names))}</p>}
    </>
  );
}

function Settled({
  view,
  notice,
  name,
}: Pick<NoticeCardProps, 'view' | 'notice'> & { readonly name: string }) {
  const words = useWords(closeMessages);
  const names = namesOf(view);
  const how =
    notice.state === 'by-hand'
      ? words.byHand(nameOf(notice.by, names))
      : notice.state === 'waived'
        ? words.waived(nameOf(notice.by, names), notice.reason)
        : words.done;
  return (
    <p class="told">
      <Icon name="done" />
      <span>
        <strong>{name}</strong> · {how}
      </span>
    </p>
  );
}

const searchUrl = (query: string): string =>
  `https://mail.google.com/mail/#search/${encodeURIComponent(query)}`;

function TargetLink({ view, notice: { kind, target } }: Pick<NoticeCardProps, 'view' | 'notice'>) {
  const words = useWords(closeMessages);
  const { deployment } = view;
  if (kind === 'ticket') {
    const ticket = deployment.tickets.find(({ number }) => number === target);
    const url = urlOfTicket(view, ticket ?? { number: target, url: '' });
    return url === '' ? null : <ExternalLink url={url}>{words.openTicket}</ExternalLink>;
  }
  const { messageId = '' } = deployment.mailThreads.find(({ subject }) => subject === target) ?? {};
  const url = messageId === '' ? searchUrl(`subject:"${target}"`) : mailLink(messageId);
  return <ExternalLink url={url}>{words.openThread}</ExternalLink>;
}

import type { Effect } from '../../domain/effect';
import { mailLink } from '../../domain/mail-link';
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

export type Notice = Extract<Effect, { kind: 'ticket' | 'thread' }>;

interface NoticeCardProps {
  readonly view: DeploymentView;
  readonly notice: Notice;
  readonly onSettled: (receipt: StepReceipt) => void;
  readonly onAnswer: () => void;
}

/** One ticket, or one thread of mails, with the text that it is to be told. */
export function NoticeCard({ view, notice, onSettled, onAnswer }: NoticeCardProps) {
  const words = useWords(closeMessages);
  const { kind, target, text } = notice;
  const name = kind === 'ticket' ? words.ticket(target) : words.thread(target);
  if (notice.state !== 'pending') return <Settled view={view} notice={notice} name={name} />;
  const isAnswer = notice.kind === 'thread' && notice.reply !== null;
  const running = isRunning(notice, view);
  return (
    <>
      <strong>{name}</strong>
      {isAnswer && <AnswerState view={view} notice={notice} running={running} />}
      <div class="field">
        <span class="under">{words.paste}</span>
        <p class="mail-shown">{text}</p>
      </div>
      <div class="buttons">
        <CopyButton text={text} />
        <TargetLink view={view} notice={notice} />
        {notice.kind === 'thread' && !isAnswer && view.verbs.includes('close') && (
          <Button onClick={onAnswer}>{words.answer}</Button>
        )}
      </div>
      {!running && view.verbs.includes('settle') && (
        <SettleButtons view={view} effect={notice} mayRetry={isAnswer} onSettled={onSettled} />
      )}
    </>
  );
}

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

function TargetLink({
  view: { deployment },
  notice: { kind, target },
}: Pick<NoticeCardProps, 'view' | 'notice'>) {
  const words = useWords(closeMessages);
  if (kind === 'ticket') {
    const { url = '' } = deployment.tickets.find(({ number }) => number === target) ?? {};
    return url === '' ? null : <ExternalLink url={url}>{words.openTicket}</ExternalLink>;
  }
  const { messageId = '' } = deployment.mailThreads.find(({ subject }) => subject === target) ?? {};
  const url = messageId === '' ? searchUrl(`subject:"${target}"`) : mailLink(messageId);
  return <ExternalLink url={url}>{words.openThread}</ExternalLink>;
}

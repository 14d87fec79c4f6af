import type { Effect } from '../../domain/effect';
import { closeMessages } from '../../messages/sidebar-close';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { ExternalLink } from '../components/external-link';
import { Icon } from '../components/icon';
import { nameOf, namesOf } from '../step/names';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import { SettleButtons } from './settle-buttons';

export type Notice = Extract<Effect, { kind: 'ticket' | 'thread' }>;

interface NoticeCardProps {
  readonly view: DeploymentView;
  readonly notice: Notice;
  readonly onSettled: (receipt: StepReceipt) => void;
}

/** One ticket, or one thread of mails, with the text that it is to be told. */
export function NoticeCard({ view, notice, onSettled }: NoticeCardProps) {
  const words = useWords(closeMessages);
  const { kind, target, text } = notice;
  const name = kind === 'ticket' ? words.ticket(target) : words.thread(target);
  if (notice.state !== 'pending') return <Settled view={view} notice={notice} name={name} />;
  return (
    <>
      <strong>{name}</strong>
      <div class="field">
        <span class="under">{words.paste}</span>
        <p class="mail-shown">{text}</p>
      </div>
      <div class="buttons">
        <CopyButton text={text} />
        <TargetLink view={view} notice={notice} />
      </div>
      {view.verbs.includes('settle') && (
        <SettleButtons view={view} effect={notice} mayRetry={false} onSettled={onSettled} />
      )}
    </>
  );
}

function Settled({ view, notice, name }: Omit<NoticeCardProps, 'onSettled'> & { readonly name: string }) {
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

/** https://support.google.com/mail/answer/7190: a mail is found by its Message-ID. */
const searchUrl = (query: string): string =>
  `https://mail.google.com/mail/#search/${encodeURIComponent(query)}`;

function TargetLink({ view: { deployment }, notice: { kind, target } }: Omit<NoticeCardProps, 'onSettled'>) {
  const words = useWords(closeMessages);
  if (kind === 'ticket') {
    const { url = '' } = deployment.tickets.find(({ number }) => number === target) ?? {};
    return url === '' ? null : <ExternalLink url={url}>{words.openTicket}</ExternalLink>;
  }
  const { messageId = '' } = deployment.mailThreads.find(({ subject }) => subject === target) ?? {};
  const query = messageId === '' ? `subject:"${target}"` : `rfc822msgid:${messageId.replace(/^<|>$/g, '')}`;
  return <ExternalLink url={searchUrl(query)}>{words.openThread}</ExternalLink>;
}

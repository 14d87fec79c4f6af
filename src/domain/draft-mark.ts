import type { Deployment } from './deployment';
import type { MailKind } from './template-kind';
import { MAIL_KINDS } from './template-kind';

/** A mail of the deployment's own, or an answer in a customer's thread. */
export type DraftKind = MailKind | 'reply';

const DRAFT_KINDS: readonly DraftKind[] = [...MAIL_KINDS, 'reply'];

/** What a draft is made with, to be known again by it: `uid/start`. */
export const draftMark = ({ uid }: Pick<Deployment, 'uid'>, kind: DraftKind): string => `${uid}/${kind}`;

/** Which of the deployment's mails a draft with that mark is; null when it is none of them. */
export function markedMail(mark: string, deployment: Pick<Deployment, 'uid'>): DraftKind | null {
  return DRAFT_KINDS.find((kind) => draftMark(deployment, kind) === mark) ?? null;
}

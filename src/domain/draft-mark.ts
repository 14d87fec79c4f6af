import type { Deployment } from './deployment';
import type { MailKind } from './template-kind';
import { MAIL_KINDS } from './template-kind';

/** What a draft is made with, to be known again by it: `uid/start`. */
export const draftMark = ({ uid }: Pick<Deployment, 'uid'>, template: MailKind): string =>
  `${uid}/${template}`;

/** Which of the deployment's mails a draft with that mark is; null when it is none of them. */
export function markedMail(mark: string, deployment: Pick<Deployment, 'uid'>): MailKind | null {
  return MAIL_KINDS.find((template) => draftMark(deployment, template) === mark) ?? null;
}

import type { ScriptFailure } from '../kernel/errors';
import { apiError, exception } from '../kernel/errors';

/** Why Gmail does not send, or does not find. */
export type MailProblem =
  | { readonly kind: 'no-recipient' }
  | { readonly kind: 'too-many-recipients' }
  | { readonly kind: 'invalid-address'; readonly address: string }
  | { readonly kind: 'quota' }
  | { readonly kind: 'body-too-large' }
  | { readonly kind: 'subject-too-long' }
  | { readonly kind: 'not-found'; readonly id: string };

export type RefuseMail = (problem: MailProblem) => ScriptFailure;

/** As `GmailApp` and `MailApp` word it. */
export function appRefusal(problem: MailProblem): ScriptFailure {
  switch (problem.kind) {
    case 'no-recipient':
      return exception('Failed to send email: no recipient');
    case 'too-many-recipients':
      return exception('Limit Exceeded: Email Recipients Per Message.');
    case 'invalid-address':
      return exception(`Invalid email: ${problem.address}`);
    case 'quota':
      return exception('Service invoked too many times for one day: email.');
    case 'body-too-large':
      return exception('Limit Exceeded: Email Body Size.');
    case 'subject-too-long':
      return exception('Argument too large: subject');
    case 'not-found':
      return exception(`Invalid argument: ${problem.id}`);
  }
}

function details(problem: MailProblem): { code: number; message: string; reason: string } {
  switch (problem.kind) {
    case 'no-recipient':
      return { code: 400, message: 'Recipient address required', reason: 'invalidArgument' };
    case 'invalid-address':
      return { code: 400, message: 'Invalid To header', reason: 'invalidArgument' };
    case 'quota':
      return { code: 429, message: 'User-rate limit exceeded.', reason: 'rateLimitExceeded' };
    case 'not-found':
      return { code: 404, message: 'Requested entity was not found.', reason: 'notFound' };
    default:
      return { code: 400, message: appRefusal(problem).message, reason: 'invalidArgument' };
  }
}

/** As the Gmail API words it. @param method such as `gmail.users.drafts.send` */
export const apiRefusal =
  (method: string): RefuseMail =>
  (problem) =>
    apiError(method, details(problem));

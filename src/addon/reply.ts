import type { Language } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { fieldMessage } from '../messages/fields';
import { mailFindingMessage } from '../messages/mail-findings';
import { refusalMessage } from '../messages/refusals';
import { serverMessages } from '../messages/server';
import type { FieldMessage, Refused, Reply } from '../protocol/reply';

/** Where words and crashes go. */
interface Listener {
  readonly language: Language;
  /** A short text that the user can pass on and the log can be searched for. */
  newReference(): string;
  /** For the administrators' eyes. */
  log(line: string): void;
}

/** What belongs beside a field: of a form, or of the mail, where each finding is told by `mail.CODE:FOUND`. */
function fieldsOf(refusal: Refusal, language: Language): FieldMessage[] {
  switch (refusal.code) {
    case 'fields':
      return refusal.problems.map(({ field, code }) => ({ field, message: fieldMessage(code, language) }));
    case 'mail-refused':
    case 'mail-unconfirmed':
      return refusal.findings.map((finding) => ({
        field: `mail.${finding.code}:${finding.found}`,
        message: mailFindingMessage(finding, language),
      }));
    default:
      return [];
  }
}

const refused = (refusal: Refusal, language: Language): Refused => ({
  ok: false,
  code: refusal.code,
  message: refusalMessage(refusal, language),
  fields: fieldsOf(refusal, language),
});

/** What was thrown, for the log only: it may hold anything, so none of it goes to a client. */
function detailsOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  const { message, stack, cause } = thrown as { message?: unknown; stack?: unknown; cause?: unknown };
  return JSON.stringify({ message, stack, ...(cause === undefined ? {} : { cause: detailsOf(cause) }) });
}

/** The one place where anything thrown is caught: a refusal becomes its sentence, a crash one sentence and a reference. */
export function replyTo<T>(listener: Listener, api: string, work: () => Result<T, Refusal>): Reply<T> {
  try {
    const result = work();
    return result.ok ? result : refused(result.error, listener.language);
  } catch (thrown) {
    const reference = listener.newReference();
    listener.log(`[${reference}] ${api}: ${detailsOf(thrown)}`);
    const message = serverMessages[listener.language].crash(reference);
    return { ok: false, code: 'crash', message, fields: [], reference };
  }
}

import type { Language } from '../domain/language';
import { languageOf } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import type { Reply } from '../protocol/reply';
import type { ScriptApi } from '../protocol/tool-api';
import type { Ports } from '../use-cases/ports';
import { createPorts } from './composition-root';
import { replyTo } from './reply';

type Verb<T> = (ports: Ports, language: Language) => Result<T, Refusal>;

/** Every call of the sidebar goes through here: ports for this run, words in the user's language, one place that catches. */
export function answer<T>(api: keyof ScriptApi, verb: Verb<T>): Reply<T> {
  const ports = createPorts();
  const language = languageOf(ports.session.locale());
  const newReference = (): string => ports.ids.uuid().slice(0, 8);
  const log = (line: string): void => console.error(line);
  return replyTo({ language, newReference, log }, api, () => verb(ports, language));
}

import type { Language } from '../domain/language';
import { languageOf } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import type { Reply } from '../protocol/reply';
import type { ScriptApi } from '../protocol/tool-api';
import { enter } from '../use-cases/enter';
import type { Ports } from '../use-cases/ports';
import { createPorts } from './composition-root';
import { replyTo } from './reply';

type Verb<T> = (ports: Ports, language: Language) => Result<T, Refusal>;

/** Every call of the sidebar goes through here: ports for this run, words in the user's language, one place that catches. */
export function answerAnybody<T>(api: keyof ScriptApi, verb: Verb<T>): Reply<T> {
  const ports = createPorts();
  const language = languageOf(ports.session.locale());
  const newReference = (): string => ports.ids.uuid().slice(0, 8);
  const log = (line: string): void => console.error(line);
  return replyTo({ language, newReference, log }, api, () => verb(ports, language));
}

/** The same for whoever is in the Team tab: others hear that they are not, and no other reason, which would tell of customers and files. */
export const answer = <T>(api: keyof ScriptApi, verb: Verb<T>): Reply<T> =>
  answerAnybody(api, (ports, language) => {
    const result = verb(ports, language);
    if (result.ok) return result;
    const entrance = enter(ports, ports.config.read(), []);
    return entrance.ok ? result : entrance;
  });

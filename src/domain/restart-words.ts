import type { Restarts } from './deployment';

const AFTER = String.raw`(?:\s*,\s*(?:(?:y|e|i|and)\s+)?|\s+(?:y|e|i|and)\s+|\s*$)`;
const CONSOLES = new RegExp(`^(?:(?:las?|les|the)\\s+)?consol(?:as?|es?)${AFTER}`, 'i');
const SYNCSERVERS = new RegExp(`^(?:(?:los|els?|the)\\s+)?sync[ -]?servers?${AFTER}`, 'i');

/** Reads «las consolas, los syncservers y el conector», in any of the languages and with «las consoles» as some write it. */
export function parseRestarts(text: string): Restarts {
  let other = text.trim();
  let consoles = false;
  let syncservers = false;
  for (;;) {
    const [console] = CONSOLES.exec(other) ?? [];
    const [syncserver] = SYNCSERVERS.exec(other) ?? [];
    const phrase = console ?? syncserver;
    if (phrase === undefined) return { consoles, syncservers, other };
    consoles ||= console !== undefined;
    syncservers ||= syncserver !== undefined;
    other = other.slice(phrase.length);
  }
}

import { notEmulated } from '../kernel/errors';
import type { MailMessage } from './state';

type Test = (message: MailMessage) => boolean;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const holds = (text: string, wanted: string): boolean => folded(text).includes(folded(wanted));

const inFolder: Readonly<Record<string, Test>> = {
  sent: ({ labels }) => labels.includes('SENT'),
  inbox: ({ labels }) => labels.includes('INBOX'),
  draft: ({ labels }) => labels.includes('DRAFT'),
  drafts: ({ labels }) => labels.includes('DRAFT'),
  anywhere: () => true,
  unread: ({ labels }) => labels.includes('UNREAD'),
  read: ({ labels }) => !labels.includes('UNREAD'),
};

function folder(operator: string, value: string): Test {
  const test = inFolder[value.toLowerCase()];
  if (!test) throw notEmulated(`a Gmail search for ${operator}:${value}`);
  return test;
}

/** `YYYY/MM/DD`, at midnight in UTC here, or seconds since the epoch. */
function instantOf(value: string): number {
  const date = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(value);
  if (date) return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]));
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  throw notEmulated(`a Gmail search for the date ${value}`);
}

const operators: Readonly<Record<string, (value: string) => Test>> = {
  rfc822msgid: (value) => (message) => message.messageId === `<${value.replace(/^<|>$/g, '')}>`,
  subject: (value) => (message) => holds(message.subject, value),
  from: (value) => (message) => holds(message.from, value),
  to: (value) => (message) => message.to.some((address) => holds(address, value)),
  cc: (value) => (message) => message.cc.some((address) => holds(address, value)),
  bcc: (value) => (message) => message.bcc.some((address) => holds(address, value)),
  after: (value) => (message) => message.date >= instantOf(value),
  before: (value) => (message) => message.date < instantOf(value),
  in: (value) => folder('in', value),
  is: (value) => folder('is', value),
  label: (value) => folder('label', value),
};

const anywhere =
  (wanted: string): Test =>
  ({ subject, text, from, to, cc }) =>
    holds([subject, text, from, ...to, ...cc].join('\n'), wanted);

const TERM = /(-?)(?:([A-Za-z]\w*):)?("[^"]*"|\([^)]*\)|\{[^{}]*\}|[^\s"]+)/g;

const GROUP = /^\{([^{}]*)\}$/;

const anyOf =
  (tests: readonly Test[], isNegated: boolean): Test =>
  (message) =>
    tests.some((test) => test(message)) !== isNegated;

/** One of the terms in braces is enough. */
function readTerm(match: RegExpMatchArray): Test {
  const [, minus, operator, quoted = ''] = match;
  const group = operator === undefined ? GROUP.exec(quoted)?.[1] : undefined;
  return group === undefined
    ? readSingle(match)
    : anyOf([...group.matchAll(TERM)].map(readTerm), minus === '-');
}

function readSingle(match: RegExpMatchArray): Test {
  const [whole, minus, operator, quoted = ''] = match;
  if (/[(){}]/.test(quoted) || whole === 'OR' || whole === 'AND')
    throw notEmulated(`${whole} in a Gmail search`);
  const value = quoted.replace(/^"|"$/g, '');
  const known = operator === undefined ? anywhere : operators[operator.toLowerCase()];
  if (!known) throw notEmulated(`${operator ?? ''}: in a Gmail search`);
  const test = known(value);
  return minus ? (message) => !test(message) : test;
}

/**
 * Reads a search as Gmail's search box takes it; all of its terms must hold, and one of those in braces. Terms that are not emulated are refused by name.
 * https://support.google.com/mail/answer/7190
 */
export function readSearch(query: string): Test {
  const tests = [...query.matchAll(TERM)].map(readTerm);
  return (message) => tests.every((test) => test(message));
}

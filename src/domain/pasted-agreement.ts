import type { LocalTime } from './local-time';
import { splitHistory } from './mail-history';
import { mailLink } from './mail-link';
import { mailLines, shortText } from './mail-quote';
import type { FoundMail, PasteFacts } from './pasted-mail';
import { mailIn, momentOf } from './pasted-mail';

/** What a pasted mail says of an agreement. */
export interface PastedAgreement {
  /** Empty where it does not say. */
  readonly who: string;
  /** On the clock of the customer's place; null where it does not say. */
  readonly when: LocalTime | null;
  /** Empty where it has none. */
  readonly link: string;
  readonly quote: string;
  /** What is in none of these: older mails below, and what is too long to quote. */
  readonly rest: string;
}

/** As much as an agreement keeps. */
export const LONGEST_PASTED_QUOTE = 1000;
/** Characters of a paste in which a mail is looked for. */
const MOST_READ = 20_000;
const LONGEST_LINK = 500;

const MESSAGE_ID = /^<[^\s<>]+>$/;
const LINK = /^<?(https:\/\/[^\s<>]+)>?$/;

/** The text cut where the quote has to end. */
function quoted(lines: readonly string[]): { readonly quote: string; readonly over: string } {
  const whole = shortText(lines.join(' '), Number.MAX_SAFE_INTEGER);
  const quote = shortText(whole, LONGEST_PASTED_QUOTE);
  return { quote, over: quote === whole ? '' : whole.slice(quote.length - 1).trim() };
}

const linkIn = (line: string): string => LINK.exec(line.trim())?.[1] ?? '';

/** Where the mail is: by its own header, else the first line that is nothing but a link. */
function linkOf({ messageId }: Pick<FoundMail, 'messageId'>, own: string): string {
  const found = MESSAGE_ID.test(messageId) ? mailLink(messageId) : '';
  return found !== '' && found.length <= LONGEST_LINK ? found : own;
}

/** Where nothing in it is understood. */
const asQuote = (lines: readonly string[]): FoundMail => ({
  who: '',
  when: '',
  messageId: '',
  before: [],
  body: lines,
});

/** Reads a mail that somebody copied; what is not understood of it is quoted. */
export function parsePastedAgreement(text: string, facts: PasteFacts): PastedAgreement {
  const all = mailLines(text.slice(0, MOST_READ));
  const own = all.map(linkIn).find((link) => link !== '' && link.length <= LONGEST_LINK) ?? '';
  const lines = all.filter((line) => own === '' || linkIn(line) !== own);
  const mail = mailIn(lines, facts) ?? asQuote(lines);
  const { own: words, history } = splitHistory(mail.body);
  const isBare = words.join('').trim() === '';
  const { quote, over } = quoted(isBare ? history : words);
  const left = [...mail.before, over, ...(isBare ? [] : history), text.slice(MOST_READ)];
  return {
    who: mail.who,
    when: momentOf(mail.when, facts),
    link: linkOf(mail, own),
    quote,
    rest: left.join('\n').trim(),
  };
}

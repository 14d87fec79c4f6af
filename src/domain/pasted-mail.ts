import { parseAddressList } from './address-list';
import type { Instant } from './calendar-date';
import { localTime } from './local-time';
import type { LocalTime } from './local-time';
import { headingsAt } from './mail-headings';
import { isDivider, replyLineAt } from './mail-history';
import { momentIn } from './mail-moment';
import { shortText } from './mail-quote';
import type { Zone } from './zone';

export interface PasteFacts {
  readonly now: Instant;
  /** Of the customer's place. */
  readonly zone: Zone;
  /** Whether a mail of that address is the company's own: it asks, and does not agree. */
  readonly isOurs: (address: string) => boolean;
}

const LONGEST_NAME = 120;

/** A mail as it stands in the text: who and when, as written there, and what it says. */
export interface FoundMail {
  readonly who: string;
  readonly when: string;
  readonly messageId: string;
  readonly before: readonly string[];
  readonly body: readonly string[];
}

/** «Núria Ferrer <nuria@vilanova.example>» and then the date: so Gmail's page copies it. */
const NAMED = /^([^:@<>]{0,80}<[^<>\s]+@[^<>\s]+>)(.*)$/u;
const TO_ME = /^(?:para|per a|to)\s/iu;

/** @returns null where the mail is the company's own, or of nobody */
function someone(text: string, { isOurs }: PasteFacts): string | null {
  const [contact] = parseAddressList(text).contacts;
  if (contact === undefined) return text.includes('@') ? null : shortText(text, LONGEST_NAME);
  return isOurs(contact.address) ? null : shortText(contact.name || contact.address, LONGEST_NAME);
}

function withHeadings(lines: readonly string[], at: number, facts: PasteFacts): FoundMail | null {
  const headings = headingsAt(lines, at);
  const who = headings === null ? null : someone(headings.from, facts);
  if (headings === null || who === null) return null;
  const before = lines.slice(0, at).filter((line) => !isDivider(line));
  return { who, when: headings.sent, messageId: headings.messageId, before, body: lines.slice(headings.end) };
}

/** The name and what comes before it: «mar, 1 dic 2026 a las 10:31, Núria Ferrer (<nuria@vilanova.example>)». */
const BEHIND_TIME = /\d[:h]\d\d(?::\d\d)?(?:\s*[ap]\.?\s?m\b\.?)?,?\s*(?<who>.+)$/iu;

function withReplyLine(lines: readonly string[], at: number, facts: PasteFacts): FoundMail | null {
  const line = replyLineAt(lines, at);
  const name = line && BEHIND_TIME.exec(line.about)?.groups?.['who'];
  const who = name ? someone(name.replace(/\(\s*<?/, '<').replace(/>?\s*\)/, '>'), facts) : null;
  if (line === null || who === null) return null;
  return {
    who,
    when: line.about,
    messageId: '',
    before: lines.slice(0, at),
    body: lines.slice(at + line.lines).map((one) => one.replace(/^\s*>\s?/, '')),
  };
}

/** When, behind the name or in the line below it, and from which line on the mail goes on. */
function dateBelow(lines: readonly string[], at: number, rest: string, facts: PasteFacts) {
  const [when, end] = rest === '' ? [lines[at + 1] ?? '', at + 2] : [rest, at + 1];
  if (momentOf(when, facts) === null) return null;
  return { when, end: TO_ME.test(lines[end] ?? '') ? end + 1 : end };
}

function withName(lines: readonly string[], at: number, facts: PasteFacts): FoundMail | null {
  const [, name, rest = ''] = NAMED.exec((lines[at] ?? '').trim()) ?? [];
  if (name === undefined) return null;
  const who = someone(name, facts);
  const date = dateBelow(lines, at, rest.trim(), facts);
  if (who === null || date === null) return null;
  const { when, end } = date;
  return { who, when, messageId: '', before: lines.slice(0, at), body: lines.slice(end) };
}

export const momentOf = (text: string, { now, zone }: PasteFacts): LocalTime | null =>
  momentIn(text, { today: localTime(now, zone).date, zone });

/** The first mail in the text that somebody else wrote. */
export function mailIn(lines: readonly string[], facts: PasteFacts): FoundMail | null {
  for (const [at] of lines.entries()) {
    const found =
      withHeadings(lines, at, facts) ?? withReplyLine(lines, at, facts) ?? withName(lines, at, facts);
    if (found !== null) return found;
  }
  return null;
}

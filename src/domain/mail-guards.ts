import { foldWords } from './fold-text';
import type { Addressee, Mail } from './mail';
import { LONGEST_SUBJECT } from './mail-subject';
import { domainOf } from './outsiders';
import { oneLine } from './plain-text';

export interface GuardFacts {
  readonly customerName: string;
  readonly otherCustomers: readonly string[];
  /** The customer's, its partner's and the company's, in lower case. */
  readonly knownDomains: readonly string[];
  /** Addresses that turn mails into tickets. */
  readonly ticketInboxes: readonly string[];
  /** `requestLines` of the deployment: the customer's own words may hold anything. */
  readonly ownLines: readonly string[];
  /** Recipients that the sender's quota still has today; null when it is not known. */
  readonly quotaLeft: number | null;
}

export const MAIL_FINDING_CODES = [
  'no-recipient',
  'bad-address',
  'too-many-recipients',
  'quota',
  'bad-subject',
  'empty-body',
  'unresolved-placeholder',
  'unknown-domain',
  'ticket-inbox',
  'other-customer',
] as const;
export type MailFindingCode = (typeof MAIL_FINDING_CODES)[number];

export interface MailFinding {
  readonly code: MailFindingCode;
  /** Such a mail is never sent, or only after somebody has read the finding and agreed. */
  readonly severity: 'refused' | 'confirm';
  /** The address, domain, name, placeholder or count that the sentence names; may be empty. */
  readonly found: string;
}

/** Of one mail. https://developers.google.com/apps-script/guides/services/quotas */
export const MOST_RECIPIENTS = 50;

/** Judges the mail that is about to leave, after people have edited it. */
export function checkMail(mail: Mail, facts: GuardFacts): MailFinding[] {
  return [...checkRecipients(mail, facts), ...checkWords(mail, facts)];
}

type Found = readonly string[];

const findings =
  (severity: MailFinding['severity']) =>
  (code: MailFindingCode, found: Found): MailFinding[] =>
    [...new Set(found)].map((one) => ({ code, severity, found: one }));

const refused = findings('refused');
const confirm = findings('confirm');

const when = (condition: boolean, found = ''): Found => (condition ? [found] : []);

/** As RFC 5321 writes it without quotes; a domain may have the letters of any language. */
const ADDRESS = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;

/** RFC 5321, 4.5.3.1.3. */
const LONGEST_ADDRESS = 254;

const isAddress = ({ address }: Addressee): boolean =>
  address.length <= LONGEST_ADDRESS && ADDRESS.test(address);

function checkRecipients({ to, cc }: Mail, facts: GuardFacts): MailFinding[] {
  const all = [...to, ...cc];
  const count = String(all.length);
  const bad = all.filter((one) => !isAddress(one) || one.name !== oneLine(one.name));
  const good = all.filter((one) => !bad.includes(one)).map(({ address }) => address.toLowerCase());
  const inboxes = facts.ticketInboxes.map((inbox) => inbox.toLowerCase());
  return [
    ...refused('no-recipient', when(to.length === 0)),
    ...refused(
      'bad-address',
      bad.map(({ name, address }) => oneLine(address) || oneLine(name)),
    ),
    ...refused('too-many-recipients', when(all.length > MOST_RECIPIENTS, count)),
    ...refused(
      'quota',
      when(facts.quotaLeft !== null && facts.quotaLeft < all.length, String(facts.quotaLeft)),
    ),
    ...confirm(
      'unknown-domain',
      good.map(domainOf).filter((domain) => !facts.knownDomains.includes(domain)),
    ),
    ...confirm(
      'ticket-inbox',
      good.filter((address) => inboxes.includes(address)),
    ),
  ];
}

function checkWords({ subject, text }: Mail, facts: GuardFacts): MailFinding[] {
  const ours = withoutLines(`${subject}\n${text}`, facts.ownLines);
  return [
    ...refused('bad-subject', when(!isSubject(subject))),
    ...refused('empty-body', when(text.trim() === '')),
    ...refused('unresolved-placeholder', ours.match(/\{\{[^{}\n]*\}\}/g) ?? []),
    ...confirm('other-customer', namesIn(ours, facts)),
  ];
}

const isSubject = (subject: string): boolean =>
  subject.trim() !== '' && subject.length <= LONGEST_SUBJECT && subject.trim() === oneLine(subject);

/** Only whole items of a list are taken away: a ticket's title may be a word that also stands elsewhere. */
function withoutLines(text: string, lines: readonly string[]): string {
  const items = new Set(lines.map((line) => `* ${line}`));
  return text
    .split('\n')
    .filter((line) => !items.has(line.trim()))
    .join('\n');
}

interface Span {
  readonly from: number;
  readonly until: number;
}

/** The other customers that a text names, but not those whose name is a part of this customer's own. */
function namesIn(text: string, { customerName, otherCustomers }: GuardFacts): string[] {
  const words = foldWords(text);
  const own = spansOf(foldWords(customerName), words);
  const isOwn = (span: Span): boolean =>
    own.some(({ from, until }) => from <= span.from && span.until <= until);
  return otherCustomers.filter((name) => !spansOf(foldWords(name), words).every(isOwn));
}

const spansOf = (name: readonly string[], words: readonly string[]): Span[] =>
  name.length === 0
    ? []
    : words
        .map((_word, from) => ({ from, until: from + name.length }))
        .filter(({ from }) => name.every((word, at) => words[from + at] === word));

import type { MailContent } from '../../domain/effect';
import { foldText } from '../../domain/fold-text';
import type { MailFinding, MailFindingCode } from '../../domain/mail-guards';
import { checkMail, MOST_RECIPIENTS } from '../../domain/mail-guards';
import { domainOf } from '../../domain/outsiders';
import type { MailPreview } from '../../protocol/deployment-view';

/** How a finding is named when somebody agrees to it. */
export const findingKey = ({ code, found }: Pick<MailFinding, 'code' | 'found'>): string =>
  `${code}:${found}`;

const addresses = ({ to, cc }: MailContent): string[] =>
  [...to, ...cc].map(({ address }) => address.toLowerCase());

/** Whether what the script found is still there. */
const STILL_THERE: Readonly<Record<MailFindingCode, (found: string, content: MailContent) => boolean>> = {
  'no-recipient': (_found, { to }) => to.length === 0,
  'bad-address': (found, { to, cc }) =>
    [...to, ...cc].some(({ address, name }) => [address, name].includes(found)),
  'too-many-recipients': (_found, content) => addresses(content).length > MOST_RECIPIENTS,
  quota: (found, content) => addresses(content).length > Number(found),
  'bad-subject': () => true,
  'empty-body': (_found, { text }) => text.trim() === '',
  'unresolved-placeholder': (found, { text }) => text.includes(found),
  'unknown-domain': (found, content) => addresses(content).some((address) => domainOf(address) === found),
  'ticket-inbox': (found, content) => addresses(content).includes(found.toLowerCase()),
  'other-customer': (found, { subject, text }) => foldText(`${subject}\n${text}`).includes(foldText(found)),
};

const NO_FACTS = {
  customerName: '',
  otherCustomers: [],
  ticketInboxes: [],
  ownLines: [],
  quotaLeft: null,
};

/**
 * What is wrong with a mail as it is being changed; the script judges it again.
 * @param told besides, by the script when it would not send it
 */
export function findingsOf(
  content: MailContent,
  preview: Omit<MailPreview, 'template'>,
  told: readonly MailFinding[],
): MailFinding[] {
  const knownDomains = addresses(preview.content).map(domainOf);
  const check = (mail: MailContent) => checkMail({ ...mail, html: '' }, { ...NO_FACTS, knownDomains });
  // What the script let pass in its own proposal is right.
  const passed = new Set(check(preview.content).map(findingKey));
  const own = check(content).filter((finding) => !passed.has(findingKey(finding)));
  const given = [...preview.findings, ...told].filter(({ code, found }) => STILL_THERE[code](found, content));
  return [...new Map([...given, ...own].map((one) => [findingKey(one), one])).values()];
}

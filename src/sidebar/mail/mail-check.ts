import type { MailContent } from '../../domain/effect';
import { foldText } from '../../domain/fold-text';
import type { MailFinding } from '../../domain/mail-guards';
import { checkMail, MOST_RECIPIENTS } from '../../domain/mail-guards';
import { domainOf } from '../../domain/outsiders';
import type { MailPreview } from '../../protocol/deployment-view';

/** How a finding is named when somebody agrees to it. */
export const findingKey = ({ code, found }: Pick<MailFinding, 'code' | 'found'>): string =>
  `${code}:${found}`;

const addresses = ({ to, cc }: MailContent): string[] =>
  [...to, ...cc].map(({ address }) => address.toLowerCase());

/** What the script found holds as long as it is still there. */
function stillThere({ code, found }: MailFinding, content: MailContent): boolean {
  switch (code) {
    case 'unknown-domain':
      return addresses(content).some((address) => domainOf(address) === found);
    case 'ticket-inbox':
      return addresses(content).includes(found.toLowerCase());
    case 'other-customer':
      return foldText(`${content.subject}\n${content.text}`).includes(foldText(found));
    case 'unresolved-placeholder':
      return content.text.includes(found);
    case 'quota':
      return addresses(content).length > Number(found);
    case 'bad-address':
      return [...content.to, ...content.cc].some(({ address, name }) => [address, name].includes(found));
    case 'no-recipient':
      return content.to.length === 0;
    case 'too-many-recipients':
      return addresses(content).length > MOST_RECIPIENTS;
    case 'empty-body':
      return content.text.trim() === '';
    case 'bad-subject':
      return true;
  }
}

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
  preview: MailPreview,
  told: readonly MailFinding[],
): MailFinding[] {
  const knownDomains = addresses(preview.content).map(domainOf);
  const check = (mail: MailContent) => checkMail({ ...mail, html: '' }, { ...NO_FACTS, knownDomains });
  // What the script let pass in its own proposal is right.
  const passed = new Set(check(preview.content).map(findingKey));
  const own = check(content).filter((finding) => !passed.has(findingKey(finding)));
  const given = [...preview.findings, ...told].filter((finding) => stillThere(finding, content));
  return [...new Map([...given, ...own].map((one) => [findingKey(one), one])).values()];
}

import type { Contact } from './customer';
import type { Party } from './deployment';

const isSame = (one: Contact | Party, other: Party): boolean =>
  one.address.toLowerCase() === other.address.toLowerCase();

/**
 * Who is told of the next deployment: the customer's contacts as the registry has them today, each in To or Cc as the last time. Whoever
 * was told then and is no contact any more is left out, since nobody can say whether they still should know.
 */
export const partiesAgain = (contacts: readonly Contact[], last: readonly Party[]): Party[] =>
  contacts.map((contact) => {
    const before = last.find((party) => isSame(contact, party));
    return before === undefined ? contact : { ...contact, recipient: before.recipient };
  });

import addressparser from 'nodemailer/lib/addressparser';

export interface Address {
  readonly name: string;
  readonly address: string;
}

const ADDRESS = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/;

export const isAddress = (text: string): boolean => ADDRESS.test(text);

/** Every mailbox of a header's list; what is no address at all comes back as one, to be refused. */
export function parseAddresses(list: string): Address[] {
  return addressparser(list, { flatten: true }).map(({ name, address }) =>
    address === '' ? { name: '', address: name } : { name, address },
  );
}

/** The bare address of `Name <address>`, in lower case: how two of them are compared. */
export const bareAddress = (text: string): string => parseAddresses(text)[0]?.address.toLowerCase() ?? '';

const quoted = (name: string): string =>
  /^[\p{L}\p{N} '!#$%&*+/=?^_`{|}~-]*$/u.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;

export const formatAddress = ({ name, address }: Address): string =>
  name === '' ? address : `${quoted(name)} <${address}>`;

/** A comma-separated list as the services take it, one text for each address. */
export const addressList = (list: string | undefined): string[] =>
  parseAddresses(list ?? '').map(formatAddress);

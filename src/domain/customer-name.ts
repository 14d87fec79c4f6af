import { foldText } from './fold-text';
import type { Result } from './result';
import { err, ok } from './result';

/** The procedure: «File names must begin with the customer's name: CUSTOMER - Deployment log». */
const LOG_SUFFIX = ' - Deployment log';

/** The TEMPLATE's own name, which no customer may take. */
export const TEMPLATE_FILE_NAME = `TEMPLATE${LOG_SUFFIX}`;

export const LONGEST_NAME = 80;

/** What Drive, Windows or a phone cannot bear in a file's name: signs, control and invisible characters, half characters. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** In UTF-8: a property of a Drive file has 124 with its name, `customerKey`. https://developers.google.com/workspace/drive/api/guides/properties */
const LONGEST_KEY = 113;

const byteLength = (text: string): number => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, '-').length;

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

export type NameProblem = 'required' | 'too-long' | 'characters' | 'dots' | 'reserved';

/** @returns the name with outer and repeated white space removed */
export function parseCustomerName(text: string): Result<string, NameProblem> {
  if (FORBIDDEN.test(text.trim())) return err('characters');
  const name = text.trim().replace(/\s+/g, ' ');
  if (name === '' || customerKey(name) === '') return err('required');
  if (name.length > LONGEST_NAME || byteLength(customerKey(name)) > LONGEST_KEY) return err('too-long');
  // An ending dot, as in «S.A.», is inside the file's name, where every system bears it; a leading one would hide the file.
  if (name.startsWith('.')) return err('dots');
  if (DEVICE.test(name) || customerKey(name) === 'template') return err('reserved');
  return ok(name);
}

/** The customer's key in the registry and on its file: names that differ in case, accents or punctuation only are one customer. */
export function customerKey(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

export function logFileName(customerName: string): string {
  return `${customerName}${LOG_SUFFIX}`;
}

/** The customer's name that a file's name suggests: what stands before the first dash, or the whole of it. */
export function nameFromFile(fileName: string): string {
  return (fileName.split(/\s+[-–—]\s+/)[0] ?? fileName).trim().slice(0, LONGEST_NAME);
}

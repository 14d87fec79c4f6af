import { call, emulated } from './bridge';
import { formatDate } from './format-date';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;

/** Apps Script's bytes are signed, as Java's are. */
const toBytes = (value: string | number[]): { text?: string; bytes?: number[] } =>
  typeof value === 'string' ? { text: value } : { bytes: value };

function newBlob(data: string | number[], contentType?: string, name?: string): Blob {
  const bytes = (): number[] => (typeof data === 'string' ? call('utilities.bytes', { text: data }) : data);
  return emulated<Blob>('Blob', {
    getBytes: bytes,
    getDataAsString: () => (typeof data === 'string' ? data : call('utilities.text', { bytes: data })),
    getContentType: () => contentType ?? null,
    getName: () => name ?? '',
  });
}

const encode = (urlSafe: boolean) => (data: string | number[]) =>
  call<string>('utilities.base64', { ...toBytes(data), urlSafe });

// Google's types spell each overload out; one implementation serves all, over text or bytes.
const members = {
  formatDate: (date: Date, timeZone: string, pattern: string) => formatDate(date, timeZone, pattern),
  getUuid: () => call<string>('utilities.uuid'),
  sleep: (milliseconds: number) => call<void>('utilities.sleep', { milliseconds }),
  base64Encode: encode(false),
  base64EncodeWebSafe: encode(true),
  base64Decode: (data: string) => call<number[]>('utilities.bytes', { base64: data }),
  base64DecodeWebSafe: (data: string) => call<number[]>('utilities.bytes', { base64: data }),
  computeDigest: (algorithm: string, data: string | number[]) =>
    call<number[]>('utilities.digest', { algorithm, ...toBytes(data) }),
  computeHmacSha256Signature: (data: string, key: string) =>
    call<number[]>('utilities.hmac', { text: data, key }),
  newBlob,
  DigestAlgorithm: { MD5: 'MD5', SHA_1: 'SHA_1', SHA_256: 'SHA_256' },
  Charset: { UTF_8: 'UTF_8', US_ASCII: 'US_ASCII' },
};

export const utilities = emulated<Utilities>('Utilities', members as unknown as Partial<Utilities>);

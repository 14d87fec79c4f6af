import { createHash, createHmac } from 'node:crypto';
import { newUuid } from '../kernel/ids';
import type { Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';
import { dateFields } from './date-fields';

interface Data {
  text?: string;
  bytes?: number[];
  base64?: string;
}

/** `base64` may be of either alphabet: Node reads both. */
function bufferOf(data: Data): Buffer {
  if (data.base64 !== undefined) return Buffer.from(data.base64, 'base64');
  return data.bytes ? Buffer.from(Int8Array.from(data.bytes).buffer) : Buffer.from(data.text ?? '', 'utf8');
}

const signed = (buffer: Buffer): number[] => [...new Int8Array(buffer)];
const free = { service: null, scopes: [], since: 'NONE' } as const;
const HASHES: Record<string, string> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256' };

export const utilityOperations: Operations = {
  'utilities.dateFields': operation<{ instant: number; timeZone: string }>(
    free,
    (_call, { instant, timeZone }) => dateFields(instant, timeZone),
  ),
  'utilities.uuid': operation(free, (call) => newUuid(call.world.ids)),
  'utilities.sleep': operation<{ milliseconds: number }>(free, (call, { milliseconds }) =>
    call.pass(milliseconds),
  ),
  'utilities.bytes': operation<Data>(free, (_call, data) => signed(bufferOf(data))),
  'utilities.text': operation<Data>(free, (_call, data) => bufferOf(data).toString('utf8')),
  'utilities.base64': operation<Data & { urlSafe: boolean }>(free, (_call, data) => {
    const plain = bufferOf(data).toString('base64');
    return data.urlSafe ? plain.replaceAll('+', '-').replaceAll('/', '_') : plain;
  }),
  'utilities.digest': operation<Data & { algorithm: string }>(free, (_call, data) =>
    signed(
      createHash(HASHES[data.algorithm] ?? data.algorithm)
        .update(bufferOf(data))
        .digest(),
    ),
  ),
  'utilities.hmac': operation<{ text: string; key: string }>(free, (_call, { text, key }) =>
    signed(createHmac('sha256', key).update(text).digest()),
  ),
};

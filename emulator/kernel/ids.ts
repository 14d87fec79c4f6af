import { createHash } from 'node:crypto';

/** The next id comes from a counter that is part of the world, so that a restored world repeats itself exactly. */
export interface IdSource {
  seed: string;
  next: number;
}

function digest(ids: IdSource): Buffer {
  ids.next += 1;
  return createHash('sha256')
    .update(`${ids.seed}/${String(ids.next)}`)
    .digest();
}

/** 44 characters, as Drive's file ids look. */
export function newFileId(ids: IdSource): string {
  return `1${digest(ids).toString('base64url').padEnd(43, 'x').slice(0, 43)}`;
}

/** 16 hexadecimal digits, as Gmail's ids look. */
export function newHexId(ids: IdSource): string {
  return digest(ids).toString('hex').slice(0, 16);
}

/** A version 4 UUID. */
export function newUuid(ids: IdSource): string {
  const hex = digest(ids).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A positive 31-bit number, as sheet ids look. */
export function newNumericId(ids: IdSource): number {
  return digest(ids).readUInt32BE(0) % 0x7fffffff;
}

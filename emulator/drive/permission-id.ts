import { createHash } from 'node:crypto';
import type { Permission } from './state';

/** Google's id of a grantee: the same on every item, so that one grantee has one permission on each. */
export function permissionId(type: Permission['type'], grantee: string): string {
  if (type === 'anyone') return 'anyoneWithLink';
  const digest = createHash('sha256').update(`${type}/${grantee.toLowerCase()}`).digest();
  const digits = String(digest.readBigUInt64BE(0)).padStart(20, '0');
  return type === 'domain' ? `${digits}k` : digits;
}

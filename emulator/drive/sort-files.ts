import { apiError } from '../kernel/errors';
import type { DriveFile } from './state';
import { FOLDER } from './state';

type Order = (left: DriveFile, right: DriveFile) => number;

const plainName = new Intl.Collator('en', { sensitivity: 'base' });
const naturalName = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const ORDERS: Readonly<Record<string, Order>> = {
  name: (left, right) => plainName.compare(left.name, right.name),
  name_natural: (left, right) => naturalName.compare(left.name, right.name),
  createdTime: (left, right) => left.createdTime - right.createdTime,
  modifiedTime: (left, right) => left.modifiedTime - right.modifiedTime,
  folder: (left, right) => Number(right.mimeType === FOLDER) - Number(left.mimeType === FOLDER),
};

function readOrder(method: string, key: string): Order {
  const [field = '', direction, ...rest] = key.trim().split(/\s+/);
  const order = Object.hasOwn(ORDERS, field) ? ORDERS[field] : undefined;
  if (!order || rest.length > 0 || (direction !== undefined && direction !== 'desc')) {
    throw apiError(method, { code: 400, message: `Invalid Value for orderBy: ${key}`, reason: 'invalid' });
  }
  return direction === 'desc' ? (left, right) => order(right, left) : order;
}

/** @param orderBy as the Drive API takes it: `folder,modifiedTime desc`; without it the newest come first */
export function sortFiles(
  method: string,
  files: readonly DriveFile[],
  orderBy = 'modifiedTime desc',
): DriveFile[] {
  const orders = orderBy.split(',').map((key) => readOrder(method, key));
  return [...files].sort((left, right) => {
    for (const order of orders) {
      const difference = order(left, right);
      if (difference !== 0) return difference;
    }
    return left.id < right.id ? -1 : 1;
  });
}

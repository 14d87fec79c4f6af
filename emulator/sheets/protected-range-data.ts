import { notEmulated } from '../kernel/errors';
import type { Edit } from './edit';
import { coveredBy, gridRangeData } from './grid-range-data';
import type { SettableField } from './mask-fields';
import { mayEditProtected } from './protection';
import { refuse } from './refusal';
import type { GridRangeData, ProtectedRangeData } from './schema';
import type { ProtectedRange, Sheet } from './state';

/** A protection, the sheet that it is on, and the change that it is part of. */
export interface ProtectionTarget {
  readonly edit: Edit;
  sheet: Sheet;
  protection: ProtectedRange;
}

const isWholeSheet = (range: GridRangeData | undefined): boolean =>
  Object.entries(range ?? {}).every(([member, value]) => member === 'sheetId' || value === undefined);

/** Whoever protects a range may go on editing it. */
function editorsOf({ edit }: ProtectionTarget, { editors = {} }: ProtectedRangeData): string[] {
  const { users = [], groups = [], domainUsersCanEdit } = editors;
  if (groups.length > 0 || domainUsersCanEdit)
    throw notEmulated('a protected range with groups or a domain as editors');
  return [...new Set([...users, edit.actor.user])];
}

type Field = SettableField<ProtectionTarget, ProtectedRangeData>;

/** All that the emulator keeps of a protection. */
export const PROTECTION_FIELDS: readonly Field[] = [
  { paths: ['protectedRangeId', 'requestingUserCanEdit'], set: () => undefined },
  {
    paths: ['range'],
    set(target, { range }) {
      const covered = coveredBy(target.edit, range);
      target.sheet = covered.sheet;
      target.protection.range = isWholeSheet(range) ? null : covered.range;
    },
  },
  {
    paths: ['description'],
    set: ({ protection }, { description = '' }) => void (protection.description = description),
  },
  {
    paths: ['warningOnly'],
    set: ({ protection }, { warningOnly = false }) => void (protection.warningOnly = warningOnly),
  },
  {
    paths: ['editors'],
    set(target, data) {
      const { protection } = target;
      if (protection.warningOnly && data.editors)
        throw refuse('editors cannot be set when warningOnly is true');
      protection.editors = protection.warningOnly ? [] : editorsOf(target, data);
    },
  },
];

export function protectedRangeData(edit: Edit, sheet: Sheet, one: ProtectedRange): ProtectedRangeData {
  const { id, range, description, warningOnly, editors } = one;
  return {
    protectedRangeId: id,
    range: range ? gridRangeData(sheet, range) : { sheetId: sheet.sheetId },
    ...(description === '' ? {} : { description }),
    ...(warningOnly ? { warningOnly } : { editors: { users: editors } }),
    ...(mayEditProtected(edit, one) ? { requestingUserCanEdit: true } : {}),
  };
}

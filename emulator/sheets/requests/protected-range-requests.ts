import { newNumericId } from '../../kernel/ids';
import type { Edit } from '../edit';
import { fieldsOf, setFields } from '../mask-fields';
import { PROTECTION_FIELDS, protectedRangeData } from '../protected-range-data';
import { requireMayUnprotect } from '../protection';
import { refuse } from '../refusal';
import type { ProtectedRangeData } from '../schema';
import type { ProtectedRange, Sheet } from '../state';
import type { Handlers } from './handler';

interface Placed {
  readonly sheet: Sheet;
  readonly protection: ProtectedRange;
}

function requireProtection({ spreadsheet }: Edit, id: number | undefined): Placed {
  for (const sheet of spreadsheet.sheets) {
    const protection = sheet.protectedRanges.find((one) => one.id === id);
    if (protection) return { sheet, protection };
  }
  throw refuse(`No protected range with ID: ${String(id)}`);
}

function remove({ sheet, protection }: Placed): void {
  sheet.protectedRanges = sheet.protectedRanges.filter((one) => one !== protection);
}

/** Puts a changed copy of the protection where its range says. */
function change(
  edit: Edit,
  { sheet, protection }: Placed,
  resource: ProtectedRangeData,
  fields: string | undefined,
): Placed {
  const target = { edit, sheet, protection: { ...protection } };
  setFields("a protected range's", PROTECTION_FIELDS, target, { resource, fields });
  remove({ sheet, protection });
  target.sheet.protectedRanges = [...target.sheet.protectedRanges, target.protection];
  return target;
}

export const protectedRangeRequests: Handlers = {
  addProtectedRange(edit, { protectedRange = {} }) {
    const id = protectedRange.protectedRangeId ?? newNumericId(edit.actor.world.ids);
    const [home] = edit.spreadsheet.sheets;
    if (!home) throw refuse('range is required');
    const blank: ProtectedRange = { id, range: null, description: '', warningOnly: false, editors: [] };
    const fields = `range,editors,${fieldsOf(protectedRange)}`;
    const { sheet, protection } = change(edit, { sheet: home, protection: blank }, protectedRange, fields);
    return { addProtectedRange: { protectedRange: protectedRangeData(edit, sheet, protection) } };
  },
  updateProtectedRange(edit, { protectedRange = {}, fields }) {
    const placed = requireProtection(edit, protectedRange.protectedRangeId);
    requireMayUnprotect(edit, placed.protection);
    change(edit, placed, protectedRange, fields);
  },
  deleteProtectedRange(edit, { protectedRangeId }) {
    const placed = requireProtection(edit, protectedRangeId);
    requireMayUnprotect(edit, placed.protection);
    remove(placed);
  },
};

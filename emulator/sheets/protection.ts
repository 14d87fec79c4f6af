import type { Edit } from './edit';
import { overlap } from './grid-range';
import { refuse } from './refusal';
import type { GridRange, ProtectedRange, Sheet } from './state';

const REFUSED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

const touches = (protectedRange: ProtectedRange, range: GridRange | null): boolean =>
  protectedRange.range === null || range === null || overlap(protectedRange.range, range) !== null;

export const mayEditProtected = (
  { isOwner, actor }: Edit,
  { warningOnly, editors }: ProtectedRange,
): boolean =>
  warningOnly || isOwner || editors.some((editor) => editor.toLowerCase() === actor.user.toLowerCase());

/** @param range null is the sheet itself, with all that is in it */
export function requireEditable(edit: Edit, sheet: Sheet, range: GridRange | null): void {
  const refused = sheet.protectedRanges.some((one) => touches(one, range) && !mayEditProtected(edit, one));
  if (refused) throw refuse(REFUSED);
}

/** The sheet's own name, place and look may be changed unless the whole of it is protected. */
export function requireSheetEditable(edit: Edit, sheet: Sheet): void {
  const refused = sheet.protectedRanges.some((one) => one.range === null && !mayEditProtected(edit, one));
  if (refused) throw refuse(REFUSED);
}

/** The warning-only protections that cover the range. */
export const warningsFor = (sheet: Sheet, range: GridRange): ProtectedRange[] =>
  sheet.protectedRanges.filter((one) => one.warningOnly && touches(one, range));

/** Who may not edit what is protected may not lift the protection either. */
export function requireMayUnprotect(edit: Edit, protectedRange: ProtectedRange): void {
  if (!mayEditProtected(edit, protectedRange)) throw refuse(REFUSED);
}

import { notEmulated } from '../kernel/errors';
import type { FieldMask } from '../kernel/field-mask';
import { parseFieldMask, selects } from '../kernel/field-mask';
import { refuse } from './refusal';

/** @throws when neither a field nor `*` is named */
export function requireMask(fields: string | undefined): FieldMask {
  const mask = fields ? parseFieldMask(fields) : null;
  if (mask) return mask;
  throw refuse(
    fields
      ? `Invalid field: ${fields}`
      : "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  );
}

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

function leafPaths(value: object, prefix: string): string[] {
  return (Object.entries(value) as [string, unknown][]).flatMap(([member, content]) =>
    isBranch(content) ? leafPaths(content, `${prefix}${member}.`) : [`${prefix}${member}`],
  );
}

/** The mask that names exactly what the resource gives: what a request to add something sets. */
export const fieldsOf = (resource: object): string => leafPaths(resource, '').join(',');

/** The first path into the value that is neither a supported one nor on the way to one. */
function unsupportedPath(value: object, prefix: string, supported: readonly string[]): string | null {
  for (const [member, content] of Object.entries(value) as [string, unknown][]) {
    const path = `${prefix}${member}`;
    if (member === '*' || supported.includes(path)) continue;
    if (!supported.some((one) => one.startsWith(`${path}.`))) return path;
    const below = isBranch(content) ? unsupportedPath(content, `${path}.`, supported) : null;
    if (below !== null) return below;
  }
  return null;
}

/**
 * Makes sure that nothing which the mask asks for is passed over in silence.
 * @param value a resource, or a mask itself
 * @throws naming what the emulator does not keep
 */
export function requireSupported(
  value: object,
  mask: FieldMask,
  what: string,
  supported: readonly string[],
): void {
  const path = unsupportedPath(value, '', supported);
  if (path !== null && selects(mask, path.split('.'))) throw notEmulated(`${what} ${path} in Sheets`);
}

/** How one or more of Google's fields change what the emulator keeps. */
export interface SettableField<Target, Resource> {
  readonly paths: readonly string[];
  set(target: Target, resource: Resource): void;
}

/** Sets all that the mask names and nothing else. */
export function setFields<Target, Resource extends object>(
  what: string,
  table: readonly SettableField<Target, Resource>[],
  target: Target,
  { resource, fields }: { readonly resource: Resource; readonly fields: string | undefined },
): void {
  const mask = requireMask(fields);
  const supported = table.flatMap(({ paths }) => paths);
  if (mask !== true) requireSupported(mask, mask, what, supported);
  requireSupported(resource, mask, what, supported);
  for (const { paths, set } of table) {
    if (paths.some((path) => selects(mask, path.split('.')))) set(target, resource);
  }
}

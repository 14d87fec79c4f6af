import { notEmulated } from '../kernel/errors';
import type { Indexed } from './state';

export type Predicate = (file: Indexed) => boolean;

/** The letters and digits of a text, in lower case, as search cuts it into words. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** `contains` finds the beginnings of a name's words, never their middles. */
function containsWords(name: string, wanted: string): boolean {
  const words = wordsOf(name);
  return wordsOf(wanted).every((prefix) => words.some((word) => word.startsWith(prefix)));
}

/** RFC 3339; without an offset it is UTC. */
function instantOf(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/.test(text)) return null;
  const hasOffset = /T.*(Z|[+-]\d\d:\d\d)$/.test(text);
  const instant = Date.parse(hasOffset || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(instant) ? null : instant;
}

const COMPARISONS: Readonly<Record<string, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '=': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '>=': (difference) => difference >= 0,
  '>': (difference) => difference > 0,
};

const nameTerm = (operator: string, value: string): Predicate | null => {
  if (operator === '=') return (file) => file.name === value;
  if (operator === '!=') return (file) => file.name !== value;
  return operator === 'contains' ? (file) => containsWords(file.name, value) : null;
};

const mimeTypeTerm = (operator: string, value: string): Predicate | null => {
  if (operator === '=') return (file) => file.mimeType === value;
  if (operator === '!=') return (file) => file.mimeType !== value;
  return operator === 'contains' ? (file) => file.mimeType.startsWith(value) : null;
};

const trashedTerm = (operator: string, value: string): Predicate | null => {
  if (!['=', '!='].includes(operator) || !['true', 'false'].includes(value)) return null;
  const wanted = (value === 'true') === (operator === '=');
  return (file) => file.trashed === wanted;
};

const timeTerm =
  (field: 'modifiedTime' | 'createdTime') =>
  (operator: string, value: string): Predicate | null => {
    const compare = COMPARISONS[operator];
    const instant = instantOf(value);
    return compare && instant !== null ? (file) => compare(file[field] - instant) : null;
  };

const TERMS: Readonly<Record<string, (operator: string, value: string) => Predicate | null>> = {
  name: nameTerm,
  mimeType: mimeTypeTerm,
  trashed: trashedTerm,
  modifiedTime: timeTerm('modifiedTime'),
  createdTime: timeTerm('createdTime'),
};

/** Fields that Drive can search by and that are not emulated: the add-on does not use them. */
const OTHERS = [
  'fullText',
  'viewedByMeTime',
  'starred',
  'sharedWithMe',
  'properties',
  'visibility',
  'owners',
  'writers',
  'readers',
];

export function refuseOtherField(field: string): void {
  if (OTHERS.includes(field)) throw notEmulated(`drive.files.list by ${field}`);
}

/** @returns null when the field has no such operator, or the value is not one of that field */
export function fieldTerm(field: string, operator: string, value: string): Predicate | null {
  return Object.hasOwn(TERMS, field) ? (TERMS[field]?.(operator, value) ?? null) : null;
}

export const parentTerm =
  (parent: string): Predicate =>
  (file) =>
    file.parent === parent;

export const appPropertyTerm =
  (key: string, value: string): Predicate =>
  (file) =>
    file.appProperties[key] === value;

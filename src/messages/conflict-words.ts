import type { FactField } from '../domain/deployment-changes';
import { FACT_FIELDS } from '../domain/deployment-changes';
import type { FormConflict } from '../domain/merged-form';
import type { FactWordsContext } from './fact-words';
import { factNames } from './fact-words';
import { minutesWords } from './minutes-words';
import { meanwhileMessages } from './sidebar-meanwhile';

const isFactField = (name: string): name is FactField => FACT_FIELDS.some((field) => field === name);

/** The field that both changed, with the item of a list that it belongs to: «Componentes: addon-diba». */
export function conflictName({ path }: FormConflict, { language, nameOf }: FactWordsContext): string {
  const [first = '', second = '', third = ''] = path;
  const field = [third, first === 'prerequisites' ? second : '', first].find(isFactField);
  const name = field === undefined ? '' : factNames[field][language];
  if (first === 'prerequisites' || second === '') return name;
  return `${name}: ${first === 'parties' ? nameOf(second) : second}`;
}

const PARTS = ['who', 'evidence', 'number', 'subject', 'name', 'version', 'title', 'date', 'time'];

function groupWords(group: object, pending: string): string {
  const parts = Object.entries(group);
  if (parts.some(([key, value]) => key === 'state' && value === 'due')) return pending;
  const told = PARTS.flatMap((part) => parts.filter(([key, value]) => key === part && value !== ''));
  return told.map(([, value]) => String(value)).join(' ');
}

function textWords(field: string, text: string, { nameOf }: FactWordsContext): string {
  if (field.endsWith('Minutes') && /^\d+$/.test(text)) return minutesWords(Number(text));
  return field === 'executor' || field === 'backup' ? nameOf(text) : text;
}

/** What the other person wrote there, as people say it. */
export function theirsWords({ path, theirs }: FormConflict, context: FactWordsContext): string {
  const words = meanwhileMessages[context.language];
  if (theirs === undefined) return words.removed;
  if (typeof theirs === 'boolean') return theirs ? words.yes : words.no;
  if (typeof theirs === 'object' && theirs !== null) return groupWords(theirs, words.pending);
  if (typeof theirs !== 'string' || theirs === '') return words.nothing;
  return textWords(path[path.length - 1] ?? '', theirs, context);
}

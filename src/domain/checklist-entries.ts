import type { ChecklistCondition, ChecklistItem, ChecklistName } from './checklist';
import type { Environment } from './customer';
import type { ChecklistEntry, Component, Deployment } from './deployment';
import type { Language } from './language';
import type { Localized } from './localized';
import { localized } from './localized';
import { oneLine } from './plain-text';
import type { TemplateValues } from './render-template';
import { renderTemplate } from './render-template';

/** What decides which items a deployment's list has. */
export interface ChecklistAbout extends Pick<Deployment, 'components' | 'restarts'> {
  /** Those that it goes to. */
  readonly environments: readonly Environment[];
}

const PREVIOUS: Localized = localized(['la versión anterior', 'la versió anterior', 'the previous version']);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The items of a list that this deployment needs, in order and in the language of who ticks them. */
export function entriesFor(
  list: ChecklistName,
  items: readonly ChecklistItem[],
  about: ChecklistAbout,
  language: Language,
): ChecklistEntry[] {
  const values = placeValues(about);
  return items
    .filter((item) => item.list === list && holds(item.condition, about))
    .sort((one, other) => one.order - other.order)
    .flatMap((item) => textsOf(item, values, about, language).map((text) => ({ item, text })))
    .map(({ item: { phase, required, pair }, text }, index) => ({
      id: entryId(list, index),
      list,
      phase,
      text,
      required,
      pair: pair ?? '',
      state: 'todo',
    }));
}

const entryId = (list: ChecklistName, index: number): string => `${list}/${String(index + 1)}`;

function holds(condition: ChecklistCondition | null, about: ChecklistAbout): boolean {
  const { components, restarts, environments } = about;
  const some = (has: (environment: Environment) => boolean): boolean => environments.some(has);
  const conditions: Readonly<Record<ChecklistCondition, boolean>> = {
    'maintenance-mode': some(({ maintenanceMode }) => maintenanceMode),
    'access-management': some(({ accessManagement }) => accessManagement),
    'privileged-access': some(({ privilegedAccess }) => privilegedAccess),
    consoles: some(({ consoles }) => consoles > 0),
    syncservers: some(({ syncservers }) => syncservers > 0),
    monitoring: some(({ monitoringUrl }) => monitoringUrl !== ''),
    'no-monitoring': !some(({ monitoringUrl }) => monitoringUrl !== ''),
    'restart-consoles': restarts.consoles,
    'restart-syncservers': restarts.syncservers,
    'restart-other': restarts.other.trim() !== '',
    component: components.length > 0,
    'no-component': components.length === 0,
  };
  return condition === null || conditions[condition];
}

/** Where nobody registered how many there are, a zero would say that there are none. */
const countWords = (count: number): string => (count === 0 ? '?' : String(count));

function placeValues({ environments, restarts }: ChecklistAbout): TemplateValues {
  const links = new Set(environments.map(({ monitoringUrl }) => monitoringUrl).filter((url) => url !== ''));
  return {
    consoles: countWords(sum(environments.map(({ consoles }) => consoles))),
    syncservers: countWords(sum(environments.map(({ syncservers }) => syncservers))),
    monitoring: [...links].join(' '),
    other: oneLine(restarts.other),
  };
}

const componentValues = (
  { name, version, previousVersion }: Component,
  language: Language,
): TemplateValues => ({
  component: oneLine(name),
  version: oneLine(version),
  previousVersion: oneLine(previousVersion ?? '') || PREVIOUS[language],
});

/** A text that cannot be filled in stays as the team wrote it: the item is not lost for a mistyped word. */
function textsOf(
  { text, condition }: ChecklistItem,
  values: TemplateValues,
  { components }: ChecklistAbout,
  language: Language,
): string[] {
  const each =
    condition === 'component'
      ? components.map((component) => ({ ...values, ...componentValues(component, language) }))
      : [values];
  return each.map((known) => {
    const filled = renderTemplate(text[language], known, 'text');
    return filled.ok ? filled.value : text[language];
  });
}

const isSame = (one: ChecklistEntry, other: ChecklistEntry): boolean =>
  one.list === other.list && one.phase === other.phase && one.text === other.text;

/** No id is given to another entry: somebody may still see the old list, and tick it by its ids. */
function freshIds(before: readonly ChecklistEntry[]): (list: ChecklistName) => string {
  const numbers = before.map(({ id }) => Number(id.slice(id.indexOf('/') + 1)) || 0);
  let last = Math.max(0, ...numbers);
  return (list) => {
    last += 1;
    return entryId(list, last - 1);
  };
}

/**
 * The entries of a deployment that was changed under way: those that stay keep what was told of them, and what was done or failed
 * and is no longer asked for stands behind them.
 */
export function keepTicks(
  before: readonly ChecklistEntry[],
  after: readonly ChecklistEntry[],
): ChecklistEntry[] {
  const left = [...before];
  const freshId = freshIds(before);
  const kept = after.map((entry) => {
    const at = left.findIndex((old) => isSame(old, entry));
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return old
      ? { ...old, required: entry.required, pair: entry.pair }
      : { ...entry, id: freshId(entry.list) };
  });
  return [...kept, ...left.filter(({ state }) => state === 'done' || state === 'failed')];
}

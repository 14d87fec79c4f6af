import { foldText } from '../fold-text';
import { isSameRegion, spanishRegion } from './regions';

/** Whether a day of Google's holidays is one for a place: national, of its regions, an observance or another region's, or nobody knows. */
export type FeedDay = 'holiday' | 'no-holiday' | 'unknown';

const NATIONAL = ['dia festivo', 'festivo nacional', 'public holiday', 'dia festiu', 'festiu nacional'];

const OBSERVANCE = ['celebracion', 'observance', 'celebracio', 'observancia'];

/** A public holiday of some regions; it may be called as an observance is. */
const REGIONAL =
  /^(?:(?:dia )?festivo en|celebracion en|(?:public|regional) holiday in:?|observance in:?|(?:dia )?festiu (?:a|en)|celebracio (?:a|en)) (.+)$/;

/** Google's calendar of that country: `es.spain#holiday@…`, `en.spain.official#holiday@…`. */
export const isSpanishFeed = (calendarId: string): boolean => /\.spain(?:\.official)?#/i.test(calendarId);

const regionsIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/**
 * What the description of an event in Google's holidays means for a place; names of days are never looked at, they differ between years.
 * date-rules.md, 1.4.
 * @param line the first line of its description
 * @param spanish whether the regions that it may name are known
 */
export function feedDay(line: string, regions: readonly string[], spanish: boolean): FeedDay {
  const text = foldText(line).replace(/\.$/, '');
  if (NATIONAL.includes(text)) return 'holiday';
  if (OBSERVANCE.includes(text)) return 'no-holiday';
  const list = REGIONAL.exec(text)?.[1];
  if (list === undefined) return 'unknown';
  const named = regionsIn(list);
  if (named.some((name) => regions.some((region) => isSameRegion(name, region)))) return 'holiday';
  // A name that is not known here may be the region's by another name.
  return spanish && named.some((name) => spanishRegion(name) === null) ? 'unknown' : 'no-holiday';
}

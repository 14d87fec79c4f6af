import { foldText } from '../fold-text';

/** Spain's regions in the words of Google's feed and of people, in Spanish, Catalan and English; the first is Google's. */
const SPAIN: readonly (readonly string[])[] = [
  ['Andalucía', 'Andalusia', 'Andalusía'],
  ['Aragón', 'Aragó', 'Aragon'],
  ['Asturias', 'Principado de Asturias', 'Astúries', 'Principat d’Astúries', "Principat d'Astúries"],
  [
    'Baleares',
    'Islas Baleares',
    'Illes Balears',
    'Islas Balears',
    'Balears',
    'Balearic Islands',
    'Balearics',
    'Balearic Isles',
  ],
  ['País Vasco', 'Euskadi', 'País Basc', 'Basque Country', 'Basque'],
  ['Canarias', 'Islas Canarias', 'Canàries', 'Illes Canàries', 'Canary Islands', 'Canaries'],
  ['Cantabria', 'Cantàbria'],
  ['Castilla-La Mancha', 'Castella-la Manxa', 'Castile-La Mancha', 'Castilla La Mancha'],
  ['Castilla y León', 'Castella i Lleó', 'Castile and León', 'Castile and Leon'],
  ['Cataluña', 'Catalunya', 'Catalonia'],
  ['Extremadura'],
  ['Galicia', 'Galícia', 'Galiza'],
  ['La Rioja', 'Rioja'],
  ['Madrid', 'Comunidad de Madrid', 'Comunitat de Madrid', 'Community of Madrid'],
  ['Murcia', 'Región de Murcia', 'Regió de Múrcia', 'Múrcia', 'Region of Murcia'],
  ['Navarra', 'Comunidad Foral de Navarra', 'Comunitat Foral de Navarra', 'Navarre'],
  [
    'Valenciana',
    'Comunidad Valenciana',
    'Comunitat Valenciana',
    'Valencia',
    'València',
    'Valencian Community',
    'Community of Valencia',
  ],
  ['Ceuta'],
  ['Melilla'],
];

/** One spelling for hyphens and apostrophes, and without the article that a language may put before a name. */
const plain = (name: string): string =>
  foldText(name)
    .replace(/[-–’']/g, ' ')
    .replace(/^(?:les|els|las|los|la|el|l|the) (?=.)/, '')
    .replace(/\s+/g, ' ');

const BY_NAME = new Map(SPAIN.flatMap((names) => names.map((name) => [plain(name), names[0] ?? name])));

/** Google's name of a Spanish region, whatever of its names is given; null for a name that is none. Whole names, never parts of them. */
export const spanishRegion = (name: string): string | null => BY_NAME.get(plain(name)) ?? null;

/** Whether two names are those of one region; of a country whose regions are not known here, when they are the same name. */
export const isSameRegion = (one: string, other: string): boolean =>
  (spanishRegion(one) ?? plain(one)) === (spanishRegion(other) ?? plain(other));

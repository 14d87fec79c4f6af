import { feedDay, isSpanishFeed } from '../../../src/domain/dates/feed-text';
import { isSameRegion, spanishRegion } from '../../../src/domain/dates/regions';

describe('what Google says of a day', () => {
  const PALMA = ['Illes Balears'];

  it.each([
    ['Día festivo', 'holiday'],
    ['Public holiday', 'holiday'],
    ['Dia festiu', 'holiday'],
    ['Festivo en Andalucía, Aragón, Asturias, Baleares, País Vasco, Ceuta, Ceuta, Melilla', 'holiday'],
    ['Celebración en Andalucía, Baleares, Madrid', 'holiday'],
    ['Public holiday in Balearic Islands', 'holiday'],
    ['Public holiday in: Andalusia, Balearic Islands', 'holiday'],
    ['Observance in Balearic Islands', 'holiday'],
    ['Festiu a les Illes Balears, Catalunya', 'holiday'],
    ['Celebració a Catalunya, Illes Balears', 'holiday'],
    ['Celebración en Andalucía, Castilla y León, Madrid', 'no-holiday'],
    ['Festivo en Cataluña', 'no-holiday'],
    ['Public holiday in Catalonia', 'no-holiday'],
    ['Celebración', 'no-holiday'],
    ['Observance', 'no-holiday'],
    ['Celebració', 'no-holiday'],
    ['', 'unknown'],
    ['Jour férié', 'unknown'],
    ['Festivo local', 'unknown'],
    ['Celebración en Andalucía, ..., Madrid', 'unknown'],
    ['Festivo en Illes Pitiüses', 'unknown'],
  ])('«%s» is, for Palma: %s', (line, expected) => {
    expect(feedDay(line, PALMA, true)).toBe(expected);
  });

  it('never takes a part of a region’s name for it', () => {
    expect(feedDay('Festivo en Castilla-La Mancha', ['Castilla y León'], true)).toBe('no-holiday');
    expect(feedDay('Festivo en Castilla', ['Castilla y León'], true)).toBe('unknown');
  });

  it('compares names as they are where a country’s regions are not known', () => {
    expect(feedDay('Public holiday in Scotland', ['Scotland'], false)).toBe('holiday');
    expect(feedDay('Public holiday in Northern Ireland', ['Scotland'], false)).toBe('no-holiday');
  });

  it.each([
    ['es.spain#holiday@group.v.calendar.google.com', true],
    ['en.spain.official#holiday@group.v.calendar.google.com', true],
    ['en.uk#holiday@group.v.calendar.google.com', false],
    ['spain@group.calendar.google.com', false],
  ])('%s is a feed of Spain: %s', (id, expected) => {
    expect(isSpanishFeed(id)).toBe(expected);
  });
});

describe('a region', () => {
  it.each([
    ['Baleares', 'Balearic Islands'],
    ['Islas Baleares', 'les Illes Balears'],
    ['CATALUNYA', 'Cataluña'],
    ['Comunitat Valenciana', 'Valenciana'],
    ['Comunidad de Madrid', 'Madrid'],
    ['Castilla - La Mancha', 'Castilla-La Mancha'],
    ['la Rioja', 'La Rioja'],
    ['Aragó', 'Aragón'],
  ])('%s is %s', (one, other) => {
    expect(isSameRegion(one, other)).toBe(true);
  });

  it.each(['Balares', 'Castilla', '', 'Mallorca'])('«%s» is none', (name) => {
    expect(spanishRegion(name)).toBeNull();
  });
});

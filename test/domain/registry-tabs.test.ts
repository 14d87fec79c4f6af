import { foldLetters } from '../../src/domain/fold-text';
import { matchHeadings } from '../../src/domain/heading-match';
import { LANGUAGES } from '../../src/domain/language';
import { REGISTRY_TABS, REGISTRY_TAB_NAMES } from '../../src/domain/registry-tabs';

const tabs = Object.values(REGISTRY_TABS);
const named = tabs.map((tab) => [tab.name, tab] as const);

describe('REGISTRY_TABS', () => {
  it('has each tab once, with an id of its own', () => {
    expect(tabs.map(({ name }) => name)).toEqual(REGISTRY_TAB_NAMES);
    expect(Object.keys(REGISTRY_TABS)).toEqual(REGISTRY_TAB_NAMES);
    expect(tabs.map(({ sheetId }) => sheetId)).toEqual(tabs.map((_, index) => 101 + index));
  });

  it('hides the records alone', () => {
    expect(tabs.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['_records']);
  });

  it('keeps for administrators what gives rights or reaches customers', () => {
    const protectedTabs = tabs.filter(({ administratorsOnly }) => administratorsOnly);

    expect(protectedTabs.map(({ name }) => name)).toEqual(['Team', 'Calendars', 'Settings', 'Templates']);
  });

  describe.each(named)('%s', (_, { columns }) => {
    it.each(LANGUAGES)('finds all its columns by their headings in %s', (language) => {
      const { matches } = matchHeadings(
        columns,
        columns.map(({ heading }) => heading[language]),
      );

      expect(matches).toEqual(columns.map(({ key }, column) => ({ key, column, certain: true })));
    });

    it('has no name that means two columns', () => {
      const names = columns.flatMap(({ heading, synonyms }) => [
        ...new Set([...Object.values(heading), ...synonyms].map(foldLetters)),
      ]);

      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    });

    it('gives every column a heading, a note and a width', () => {
      const lacking = columns.filter(
        ({ heading, note, width }) =>
          [...Object.values(heading), ...Object.values(note)].some((text) => text.trim() === '') ||
          width < 60,
      );

      expect(lacking).toEqual([]);
    });

    it('offers choices that differ, or none', () => {
      for (const { choices } of columns) {
        if (choices) expect(new Set(choices).size).toBe(choices.length);
      }
    });
  });
});

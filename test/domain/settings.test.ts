import { readTable } from '../../src/domain/registry-table';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import { listOf, settingsOf } from '../../src/domain/settings';
import { valueOf } from '../support/builders';

const TAB = REGISTRY_TABS.Settings;
const settings = (...rows: string[][]) =>
  settingsOf(
    valueOf(readTable(TAB, { sheetId: 1, cells: [TAB.columns.map((column) => column.heading.en), ...rows] })),
  );

describe('settingsOf', () => {
  it('gives what stands beside a key, and nothing for a key without a row', () => {
    const { get } = settings(['company-name', ' Soffid '], ['reply-to']);

    expect(get('company-name')).toBe('Soffid');
    expect(get('reply-to')).toBe('');
    expect(get('unknown')).toBe('');
  });

  it('gives a list', () => {
    expect(settings(['company-domains', 'a.example, b.example']).list('company-domains')).toEqual([
      'a.example',
      'b.example',
    ]);
  });
});

describe('listOf', () => {
  it.each([
    ['', []],
    [' , ;', []],
    ['one', ['one']],
    ['one two, three;four\n five ,', ['one two', 'three', 'four', 'five']],
  ])('splits "%s"', (text, items) => {
    expect(listOf(text)).toEqual(items);
  });
});

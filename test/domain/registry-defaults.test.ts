import { DEFAULT_SETTINGS } from '../../src/domain/default-settings';
import { defaultRows } from '../../src/domain/registry-defaults';
import { readTable } from '../../src/domain/registry-table';
import type { RegistryTabName } from '../../src/domain/registry-tabs';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import { teamOf } from '../../src/domain/team';
import { valueOf } from '../support/builders';

const FACTS = {
  language: 'en',
  companyName: '=Soffid',
  companyPlace: 'Palma',
  companyDomains: ['soffid.example', 'soffid-cloud.example'],
  administrator: 'admin@soffid.example',
} as const;

/** The defaults of a tab, read as the add-on reads the tab. */
function read(name: RegistryTabName) {
  const tab = REGISTRY_TABS[name];
  const headings = tab.columns.map((column) => column.heading.es);
  return valueOf(readTable(tab, { sheetId: 1, cells: [headings, ...defaultRows(tab, FACTS)] }));
}

describe('defaultRows', () => {
  it('makes the administrator one', () => {
    expect(teamOf(read('Team'))).toEqual([
      { address: 'admin@soffid.example', name: '', roles: ['administrator'], language: 'en' },
    ]);
  });

  it('has every setting, with what is known of the company and its meaning in the language', () => {
    const { rows } = read('Settings');
    const value = (key: string) => rows.find((row) => row['key'] === key)?.['value'];

    expect(rows.map((row) => row['key'])).toEqual(DEFAULT_SETTINGS.map(({ key }) => key));
    expect(value('company-name')).toBe('=Soffid');
    expect(value('company-domains')).toBe('soffid.example, soffid-cloud.example');
    expect(value('template-language')).toBe('en');
    expect(value('minimum-holidays')).toBe('8');
    expect(rows.map((row) => row['meaning'])).toEqual(DEFAULT_SETTINGS.map(({ meaning }) => meaning.en));
  });

  it('fills mails and checklist', () => {
    expect(read('Templates').rows.every((row) => row['subject'] !== '' && row['body'] !== '')).toBe(true);
    expect(read('Checklist').rows.every((row) => Number(row['order']) > 0 && row['text-ca'] !== '')).toBe(
      true,
    );
  });

  it.each([
    'Customers',
    'Environments',
    'Contacts',
    'Calendars',
    'Deployments',
    '_records',
    'Audit',
  ] as const)('leaves %s empty', (name) => {
    expect(defaultRows(REGISTRY_TABS[name], FACTS)).toEqual([]);
  });
});

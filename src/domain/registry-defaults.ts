import { DEFAULT_CHECKLIST } from './default-checklist';
import { DEFAULT_GUIDES } from './default-guide';
import { DEFAULT_NOTES } from './default-note';
import { DEFAULT_SETTINGS } from './default-settings';
import { DEFAULT_TEMPLATES } from './default-templates';
import type { Language } from './language';
import { LANGUAGES } from './language';
import type { RegistryTab } from './registry-tabs';
import type { CellContent } from './sheet-change';
import { GUIDE_KIND, NOTE_KIND } from './template-kind';

/** What Set up knows of the company. */
export interface CompanyFacts {
  readonly language: Language;
  readonly companyName: string;
  readonly companyPlace: string;
  readonly companyDomains: readonly string[];
  readonly administrator: string;
}

type Row = Readonly<Record<string, CellContent>>;

function teamRow({ administrator, language, companyPlace }: CompanyFacts): Row {
  return {
    address: administrator,
    name: '',
    roles: 'administrator',
    language,
    place: companyPlace,
    active: 'yes',
  };
}

function rowsFor(tab: RegistryTab, facts: CompanyFacts): readonly Row[] {
  switch (tab.name) {
    case 'Team':
      return [teamRow(facts)];
    case 'Settings':
      return settingRows(facts);
    case 'Templates':
      return LANGUAGES.flatMap((language) => [
        ...DEFAULT_TEMPLATES.filter((one) => one.language === language).map((one): Row => ({ ...one })),
        { kind: NOTE_KIND, ...DEFAULT_NOTES[language] },
        { kind: GUIDE_KIND, ...DEFAULT_GUIDES[language] },
      ]);
    case 'Checklist':
      return checklistRows();
    default:
      return [];
  }
}

function settingRows(facts: CompanyFacts): Row[] {
  const known = new Map([
    ['company-name', facts.companyName],
    ['company-place', facts.companyPlace],
    ['company-domains', facts.companyDomains.join(', ')],
    ['template-language', facts.language],
  ]);
  return DEFAULT_SETTINGS.map(({ key, value, meaning }) => ({
    key,
    value: known.get(key) ?? value,
    meaning: meaning[facts.language],
  }));
}

function checklistRows(): Row[] {
  return DEFAULT_CHECKLIST.map((item) => ({
    list: item.list,
    phase: item.phase,
    order: item.order,
    'text-es': item.text.es,
    'text-ca': item.text.ca,
    'text-en': item.text.en,
    condition: item.condition ?? null,
    required: item.required ? 'yes' : 'no',
    pair: item.pair ?? null,
  }));
}

/** The rows that a new tab starts with, each value in its column as a new tab has them. */
export function defaultRows(tab: RegistryTab, facts: CompanyFacts): CellContent[][] {
  return rowsFor(tab, facts).map((row) => tab.columns.map((column) => row[column.key] ?? null));
}

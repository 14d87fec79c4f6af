import { CONTACTS_COLUMNS } from './registry-contact-columns';
import { CUSTOMERS_COLUMNS } from './registry-customer-columns';
import type { RegistryColumn } from './registry-column';
import { AUDIT_COLUMNS, DEPLOYMENTS_COLUMNS, RECORDS_COLUMNS } from './registry-deployment-columns';
import { ENVIRONMENTS_COLUMNS } from './registry-environment-columns';
import { CALENDARS_COLUMNS, SETTINGS_COLUMNS, TEAM_COLUMNS } from './registry-team-columns';
import { CHECKLIST_COLUMNS, TEMPLATES_COLUMNS } from './registry-text-columns';

export type { RegistryColumn } from './registry-column';

export const REGISTRY_TAB_NAMES = [
  'Customers',
  'Environments',
  'Contacts',
  'Team',
  'Calendars',
  'Settings',
  'Templates',
  'Checklist',
  'Deployments',
  '_records',
  'Audit',
] as const;
export type RegistryTabName = (typeof REGISTRY_TAB_NAMES)[number];

export interface RegistryTab {
  readonly name: RegistryTabName;
  /** Fixed, so that a new registry's tabs can be addressed before they have been read. */
  readonly sheetId: number;
  readonly columns: readonly RegistryColumn[];
  readonly hidden: boolean;
  /** What stands there gives rights or reaches customers: an engineer could raise himself. */
  readonly administratorsOnly: boolean;
}

type Rest = Partial<Pick<RegistryTab, 'hidden' | 'administratorsOnly'>>;

const tab = (name: RegistryTabName, columns: readonly RegistryColumn[], rest: Rest = {}): RegistryTab => ({
  name,
  sheetId: 101 + REGISTRY_TAB_NAMES.indexOf(name),
  columns,
  hidden: false,
  administratorsOnly: false,
  ...rest,
});

/** In the order in which a new registry shows them. */
export const REGISTRY_TABS: Readonly<Record<RegistryTabName, RegistryTab>> = {
  Customers: tab('Customers', CUSTOMERS_COLUMNS),
  Environments: tab('Environments', ENVIRONMENTS_COLUMNS),
  Contacts: tab('Contacts', CONTACTS_COLUMNS),
  Team: tab('Team', TEAM_COLUMNS, { administratorsOnly: true }),
  Calendars: tab('Calendars', CALENDARS_COLUMNS, { administratorsOnly: true }),
  Settings: tab('Settings', SETTINGS_COLUMNS, { administratorsOnly: true }),
  Templates: tab('Templates', TEMPLATES_COLUMNS, { administratorsOnly: true }),
  Checklist: tab('Checklist', CHECKLIST_COLUMNS),
  Deployments: tab('Deployments', DEPLOYMENTS_COLUMNS),
  _records: tab('_records', RECORDS_COLUMNS, { hidden: true }),
  Audit: tab('Audit', AUDIT_COLUMNS),
};

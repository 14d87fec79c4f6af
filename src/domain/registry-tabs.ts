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

const COLUMNS: Readonly<Record<RegistryTabName, readonly RegistryColumn[]>> = {
  Customers: CUSTOMERS_COLUMNS,
  Environments: ENVIRONMENTS_COLUMNS,
  Contacts: CONTACTS_COLUMNS,
  Team: TEAM_COLUMNS,
  Calendars: CALENDARS_COLUMNS,
  Settings: SETTINGS_COLUMNS,
  Templates: TEMPLATES_COLUMNS,
  Checklist: CHECKLIST_COLUMNS,
  Deployments: DEPLOYMENTS_COLUMNS,
  _records: RECORDS_COLUMNS,
  Audit: AUDIT_COLUMNS,
};

const ADMINISTRATORS_ONLY: readonly RegistryTabName[] = ['Team', 'Settings', 'Calendars', 'Templates'];

/** In the order in which a new registry shows them. */
export const REGISTRY_TABS: readonly RegistryTab[] = REGISTRY_TAB_NAMES.map((name, index) => ({
  name,
  sheetId: 101 + index,
  columns: COLUMNS[name],
  hidden: name === '_records',
  administratorsOnly: ADMINISTRATORS_ONLY.includes(name),
}));

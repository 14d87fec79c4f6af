import type { Claim } from './claim';
import { readClaim } from './claim';
import type { Contact, CustomerManagement, Environment } from './customer';
import { CONTACT_ROLES, CUSTOMER_MANAGEMENTS, ENVIRONMENT_KINDS } from './customer';
import { isYes } from './flag-cell';
import type { Language } from './language';
import { languageOf } from './language';
import type { NoteVisibility } from './note-visibility';
import { NOTE_VISIBILITIES } from './note-visibility';
import type { LogColumnKey } from './log-column-key';
import { LOG_COLUMN_KEYS } from './log-column-key';
import type { Table, TableRow } from './registry-table';
import type { CellContent } from './sheet-change';
import { listOf } from './settings';

/** Where a customer's log is: made, being made by somebody, or nowhere. */
export type LogPlace =
  | {
      readonly kind: 'made';
      readonly fileId: string;
      readonly sheetId: number;
      readonly headings: LogHeadings;
    }
  | { readonly kind: 'claimed'; readonly claim: Claim; readonly cell: string }
  | { readonly kind: 'none' };

/** Of an adopted log: the heading of each column that is not called as in a new log. */
export type LogHeadings = Readonly<Partial<Record<LogColumnKey, string>>>;

export interface Customer {
  readonly key: string;
  readonly name: string;
  readonly language: Language;
  readonly place: string;
  readonly managedBy: CustomerManagement;
  readonly partner: string;
  readonly domains: readonly string[];
  readonly environments: readonly Environment[];
  readonly contacts: readonly Contact[];
  /** Its helpdesk is told of every deployment. */
  readonly helpdeskNeeded: boolean;
  /** Of the closing comment in its tickets. */
  readonly noteVisibility: NoteVisibility;
  readonly log: LogPlace;
}

/** What a person fills in; the rest follows. */
export type NewCustomer = Omit<Customer, 'key' | 'log' | 'helpdeskNeeded' | 'noteVisibility'>;

/** The choice that the cell names; what people mistyped reads as the first, which is the one that asks most. */
function choice<T extends string>(choices: readonly [T, ...T[]], cell: string | undefined): T {
  return choices.find((one) => one === (cell ?? '').toLowerCase()) ?? choices[0];
}

const count = (cell: string | undefined): number => Math.max(0, Math.trunc(Number(cell ?? '')) || 0);

function environmentOf(row: TableRow): Environment {
  return {
    name: row['name'] ?? '',
    kind: choice(ENVIRONMENT_KINDS, row['kind']),
    maintenanceMode: isYes(row['maintenance-mode']),
    accessManagement: isYes(row['access-management']),
    privilegedAccess: isYes(row['privileged-access']),
    consoles: count(row['consoles']),
    syncservers: count(row['syncservers']),
    monitoringUrl: row['monitoring'] ?? '',
  };
}

function contactOf(row: TableRow): Contact {
  return {
    name: row['name'] ?? '',
    address: row['address'] ?? '',
    role: choice(CONTACT_ROLES, row['role']),
    recipient: row['recipient'] === 'cc' ? 'cc' : 'to',
  };
}

/** @returns an empty mapping for a text that is not the JSON this module writes */
function headingsOf(cell: string): LogHeadings {
  try {
    const parsed: unknown = JSON.parse(cell === '' ? '{}' : cell);
    if (typeof parsed !== 'object' || parsed === null) return {};
    const entries = new Map<string, unknown>(Object.entries(parsed));
    const known = LOG_COLUMN_KEYS.flatMap((key) => {
      const heading = entries.get(key);
      return typeof heading === 'string' ? [[key, heading] as const] : [];
    });
    return Object.fromEntries(known);
  } catch {
    return {};
  }
}

function logOf(row: TableRow): LogPlace {
  const cell = row['log'] ?? '';
  const claim = readClaim(cell);
  if (claim) return { kind: 'claimed', claim, cell };
  if (cell === '') return { kind: 'none' };
  return {
    kind: 'made',
    fileId: cell,
    sheetId: count(row['log-tab']),
    headings: headingsOf(row['log-headings'] ?? ''),
  };
}

export function customersOf(customers: Table, environments: Table, contacts: Table): Customer[] {
  const belongs = (key: string) => (row: TableRow) => row['customer'] === key;
  return customers.rows
    .filter((row) => row['key'] !== '')
    .map((row) => {
      const key = row['key'] ?? '';
      return {
        key,
        name: row['name'] ?? '',
        language: languageOf(row['language'] ?? ''),
        place: row['place'] ?? '',
        managedBy: choice(CUSTOMER_MANAGEMENTS, row['managed-by']),
        partner: row['partner'] ?? '',
        domains: listOf((row['domains'] ?? '').toLowerCase()),
        environments: environments.rows.filter(belongs(key)).map(environmentOf),
        contacts: contacts.rows.filter(belongs(key)).map(contactOf),
        helpdeskNeeded: isYes(row['helpdesk-needed']),
        noteVisibility: choice(NOTE_VISIBILITIES, row['note-visibility']),
        log: logOf(row),
      };
    });
}

const flag = (value: boolean): string => (value ? 'yes' : 'no');

type Row = Record<string, CellContent>;

export interface CustomerRows {
  readonly customer: Row;
  readonly environments: readonly Row[];
  readonly contacts: readonly Row[];
}

/** Where the log is, or the claim that stands for it. */
export interface LogCells {
  readonly cell: string;
  readonly tab: number | string;
  readonly headings: LogHeadings;
}

/** The rows that register a customer, by the keys of the tabs' columns. */
export function rowsOf(key: string, customer: NewCustomer, log: LogCells): CustomerRows {
  return {
    customer: customerRow(key, customer, log),
    environments: customer.environments.map((environment) =>
      environmentRow(key, customer.place, environment),
    ),
    contacts: customer.contacts.map(({ role, name, address, recipient }) => ({
      customer: key,
      role,
      name,
      address,
      recipient,
    })),
  };
}

function customerRow(key: string, customer: NewCustomer, log: LogCells): Row {
  return {
    key,
    name: customer.name,
    language: customer.language,
    place: customer.place,
    'managed-by': customer.managedBy,
    partner: customer.partner,
    domains: customer.domains.join(', '),
    log: log.cell,
    'log-tab': log.tab,
    'log-headings': Object.keys(log.headings).length > 0 ? JSON.stringify(log.headings) : null,
    'note-visibility': 'internal',
    'helpdesk-needed': flag(customer.contacts.some((contact) => contact.role === 'helpdesk')),
  };
}

function environmentRow(key: string, place: string, environment: Environment): Row {
  return {
    customer: key,
    name: environment.name,
    kind: environment.kind,
    places: place,
    'maintenance-mode': flag(environment.maintenanceMode),
    'access-management': flag(environment.accessManagement),
    'privileged-access': flag(environment.privilegedAccess),
    consoles: environment.consoles,
    syncservers: environment.syncservers,
    monitoring: environment.monitoringUrl,
  };
}

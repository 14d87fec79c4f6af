import type { Contact, Environment } from '../../src/domain/customer';
import type { NewCustomer } from '../../src/domain/customer-record';
import type { RegistryTabName } from '../../src/domain/registry-tabs';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import type { Result } from '../../src/domain/result';
import type { CellContent } from '../../src/domain/sheet-change';
import type { SetUpForm } from '../../src/use-cases/set-up';
import { setUp } from '../../src/use-cases/set-up';
import type { MemoryFile, MemorySheet } from './in-memory-drive';
import { addFile, blankSheet } from './in-memory-drive';
import type { Office } from './in-memory-office';
import { ADMIN, COLLEAGUE, createOffice, ENGINEER, HOLIDAYS } from './in-memory-office';

export const anEnvironment = (about: Partial<Environment> = {}): Environment => ({
  name: 'Producción',
  kind: 'production',
  maintenanceMode: true,
  accessManagement: false,
  privilegedAccess: false,
  consoles: 2,
  syncservers: 1,
  monitoringUrl: '',
  ...about,
});

export const aContact = (about: Partial<Contact> = {}): Contact => ({
  name: 'Núria Ferrer',
  address: 'nuria@vilanova.example',
  role: 'customer-manager',
  recipient: 'to',
  ...about,
});

export const aCustomer = (about: Partial<NewCustomer> = {}): NewCustomer => ({
  name: 'Ajuntament de Vilanova',
  language: 'ca',
  place: 'Barcelona',
  managedBy: 'us',
  partner: '',
  domains: ['vilanova.example'],
  environments: [anEnvironment()],
  contacts: [aContact()],
  ...about,
});

export const aSetUpForm = (about: Partial<SetUpForm> = {}): SetUpForm => ({
  language: 'es',
  companyName: 'Soffid',
  companyPlace: 'Palma',
  ...about,
});

/** @throws with the refusal's code */
export function valueOf<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** @throws when it was not refused */
export function refusalOf<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error(`Not refused: ${JSON.stringify(result.value)}`);
  return result.error;
}

/** A sheet of an existing log, as people keep one by hand. */
export const aSheet = (
  rows: readonly (readonly CellContent[])[],
  about: Partial<MemorySheet> = {},
): MemorySheet => blankSheet({ title: 'Despliegues', cells: rows.map((row) => [...row]), ...about });

/** A spreadsheet in DEPLOYMENTS. */
export const putLog = (office: Office, name: string, sheets: MemorySheet[]): MemoryFile =>
  addFile(office.drive, { name, folderId: office.config.folderId, sheets });

export function fileWith(office: Office, id: string | null): MemoryFile {
  const file = office.drive.files.get(id ?? '');
  if (!file) throw new Error(`There is no file ${String(id)}`);
  return file;
}

export function tabOf(office: Office, name: RegistryTabName): MemorySheet {
  const sheet = fileWith(office, office.config.registryId).sheets.find((one) => one.title === name);
  if (!sheet) throw new Error(`The registry has no tab ${name}`);
  return sheet;
}

type Row = Readonly<Record<string, CellContent>>;

/** The rows of a tab of the registry as Set up made it, by its columns' keys; empty cells are left out. */
export function rowsIn(office: Office, name: RegistryTabName): Row[] {
  const { columns } = REGISTRY_TABS[name];
  const [, ...rows] = tabOf(office, name).cells;
  return rows.map((cells) =>
    Object.fromEntries(
      columns.flatMap(({ key }, index) => {
        const cell = cells[index] ?? null;
        return cell === null ? [] : [[key, cell]];
      }),
    ),
  );
}

/** What the audit tells of what came after Set up, but for the seals. */
export const auditedIn = (office: Office): Row[] =>
  rowsIn(office, 'Audit')
    .slice(1)
    .map(({ hash: _hash, ...told }) => told);

/** What a person types below the last row of a tab. */
export function typeRow(office: Office, name: RegistryTabName, row: Row): void {
  tabOf(office, name).cells.push(REGISTRY_TABS[name].columns.map(({ key }) => row[key] ?? null));
}

/** A calendar of holidays for the company's place and the customer's. */
export function typeCalendars(office: Office): void {
  for (const place of ['Palma', 'Barcelona'])
    typeRow(office, 'Calendars', {
      place,
      role: 'public-holidays',
      calendar: HOLIDAYS,
      'time-zone': 'Europe/Madrid',
    });
}

/** An office after Set up, with two engineers in the team. */
export function createReadyOffice(form: Partial<SetUpForm> = {}): Office {
  const office = createOffice();
  valueOf(setUp(office.visit({ email: ADMIN }), aSetUpForm(form)));
  for (const address of [ENGINEER, COLLEAGUE]) {
    typeRow(office, 'Team', { address, name: address.split('@')[0] ?? '', roles: 'engineer' });
  }
  return office;
}

/** The files of DEPLOYMENTS that are marked as some customer's log. */
export const logsIn = (office: Office): MemoryFile[] =>
  [...office.drive.files.values()].filter((file) => file.mark?.kind === 'log' && !file.trashed);

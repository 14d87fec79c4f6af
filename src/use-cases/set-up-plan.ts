import { TEMPLATE_FILE_NAME, customerKey } from '../domain/customer-name';
import { matchHeadings } from '../domain/heading-match';
import type { Language } from '../domain/language';
import { LANGUAGES } from '../domain/language';
import { LOG_COLUMNS } from '../domain/log-columns';
import type { LogColumnKey } from '../domain/log-columns';
import { domainOf } from '../domain/outsiders';
import type { Refusal } from '../domain/refusal';
import { readTable } from '../domain/registry-table';
import type { Table } from '../domain/registry-table';
import { REGISTRY_TABS } from '../domain/registry-tabs';
import type { RegistryTab, RegistryTabName } from '../domain/registry-tabs';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { SetUpStep } from '../domain/set-up-step';
import { settingsOf } from '../domain/settings';
import { memberWith, teamOf } from '../domain/team';
import type { LogSheet } from './log-sheet';
import { findLogSheet } from './log-sheet';
import type { FileInfo, SheetInfo, SheetOutline } from './drive-ports';
import type { Config, Ports } from './ports';

/** What is amiss with a tab of the registry: it is missing, somebody renamed it, or columns of it are missing. */
export interface TabGap {
  readonly tab: RegistryTab;
  /** Null when the tab is missing; it has another title than the tab when somebody renamed it. */
  readonly sheet: SheetInfo | null;
  readonly columns: readonly string[];
}

export interface FoundTemplate extends LogSheet {
  readonly file: FileInfo;
  readonly sheets: readonly SheetInfo[];
  readonly isEmpty: boolean;
  /** Which of a log's columns it has not; of an empty one, none is named. */
  readonly lacks: readonly LogColumnKey[];
}

/** What Set up finds, and with it what there is to do. */
export interface SetUpState {
  readonly config: Config;
  readonly folder: FileInfo;
  /** In lower case. */
  readonly companyDomains: readonly string[];
  readonly registry: { readonly file: FileInfo; readonly sheets: readonly SheetInfo[] } | null;
  readonly gaps: readonly TabGap[];
  readonly template: FoundTemplate | null;
  /** As set before; null before the first time. */
  readonly language: Language | null;
  readonly companyName: string;
  readonly companyPlace: string;
}

/** Looks without changing anything; only an administrator may. */
export function inspectSetUp(ports: Ports): Result<SetUpState, Refusal> {
  const config = ports.config.read();
  const folder = ports.files.find(config.folderId);
  if (!folder) return err({ code: 'folder-unreachable', folderId: config.folderId });
  const file = findRegistry(ports, config);
  const sheets = file ? readSheets(ports, file.id) : [];
  const refused = refuseStranger(ports, config, sheets);
  if (refused) return err(refused);
  // A second registry beside one that cannot be opened would split the truth.
  if (!file && config.registryId !== null) return err({ code: 'registry-unreachable' });
  const settings = tableIn(sheets, 'Settings');
  const setting = settings ? settingsOf(settings).get : () => '';
  return ok({
    config,
    folder,
    companyDomains: domainsOf(setting('company-domains'), ports.session.email()),
    registry: file ? { file, sheets } : null,
    gaps: gapsOf(sheets),
    template: findTemplate(ports, config),
    language: LANGUAGES.find((language) => language === setting('template-language')) ?? null,
    companyName: setting('company-name'),
    companyPlace: setting('company-place'),
  });
}

function domainsOf(written: string, email: string): string[] {
  const domains = written
    .toLowerCase()
    .split(/[,;@\s]+/)
    .filter((domain) => domain !== '');
  return domains.length > 0 ? domains : [domainOf(email)];
}

/** The registry of the script's property; before it is noted there, one that a run began. */
function findRegistry({ files }: Pick<Ports, 'files'>, config: Config): FileInfo | null {
  if (config.registryId !== null) return files.find(config.registryId);
  return files.marked({ kind: 'registry' })[0] ?? null;
}

/** Grow with every deployment: their headings are enough. */
const GROWING: readonly RegistryTabName[] = ['Deployments', '_records', 'Audit'];

function readSheets({ spreadsheets }: Pick<Ports, 'spreadsheets'>, id: string): SheetInfo[] {
  const outline = spreadsheets.outline(id);
  const growing = new Set(GROWING.map((name) => findSheet(outline, REGISTRY_TABS[name])?.title));
  const tabs = outline.map(({ title }) => (growing.has(title) ? { title, range: '1:1' } : { title }));
  return (spreadsheets.readTabs(id, tabs) ?? []).flatMap((sheet) => sheet ?? []);
}

/** @returns null when it is missing or lacks a heading: Set up may be mending that very tab */
function tableIn(sheets: readonly SheetInfo[], name: RegistryTabName): Table | null {
  const tab = REGISTRY_TABS[name];
  const read = readTable(tab, findSheet(sheets, tab) ?? undefined);
  return read.ok ? read.value : null;
}

/** The first administrator is a script property; the others are in the Team tab. */
function refuseStranger(ports: Ports, config: Config, sheets: readonly SheetInfo[]): Refusal | null {
  const email = ports.session.email();
  if (config.administrator?.toLowerCase() === email.toLowerCase()) return null;
  const team = tableIn(sheets, 'Team');
  const roles = (team && memberWith(teamOf(team), email)?.roles) ?? [];
  if (roles.includes('administrator')) return null;
  return config.administrator === null ? { code: 'no-administrator' } : { code: 'not-administrator', email };
}

/** By its title; a tab that somebody renamed is still known by its id. */
function findSheet<S extends SheetOutline>(sheets: readonly S[], tab: RegistryTab): S | null {
  const titled = sheets.find((sheet) => sheet.title === tab.name);
  return titled ?? sheets.find((sheet) => sheet.sheetId === tab.sheetId) ?? null;
}

function gapsOf(sheets: readonly SheetInfo[]): TabGap[] {
  return Object.values(REGISTRY_TABS).flatMap((tab): TabGap[] => {
    const sheet = findSheet(sheets, tab);
    if (!sheet) return [{ tab, sheet, columns: [] }];
    const headings = (sheet.cells[0] ?? []).map((cell) => String(cell ?? ''));
    const columns = missingKeys(tab.columns, headings);
    return columns.length > 0 || sheet.title !== tab.name ? [{ tab, sheet, columns }] : [];
  });
}

function missingKeys<K extends string>(
  columns: Parameters<typeof matchHeadings<K>>[0],
  headings: readonly string[],
): K[] {
  const certain = matchHeadings(columns, headings).matches.filter((match) => match.certain);
  return columns.map((column) => column.key).filter((key) => !certain.some((match) => match.key === key));
}

function findTemplate(ports: Ports, config: Config): FoundTemplate | null {
  const file = ports.files.find(config.templateId) ?? templateByName(ports, config);
  const sheets = file ? ports.spreadsheets.read(file.id) : [];
  const log = findLogSheet(sheets);
  if (!file || !log) return null;
  const isEmpty = log.sheet.cells.length === 0;
  const headings = (log.sheet.cells[log.headingRow] ?? []).map((cell) => String(cell ?? ''));
  return { ...log, file, sheets, isEmpty, lacks: isEmpty ? [] : missingKeys(LOG_COLUMNS, headings) };
}

const templateByName = ({ files }: Pick<Ports, 'files'>, config: Config): FileInfo | undefined =>
  files
    .spreadsheetsIn(config.folderId)
    .find((file) => customerKey(file.name) === customerKey(TEMPLATE_FILE_NAME));

/** What there is to do, for a person to confirm; empty when everything is there. */
export function stepsOf({ config, registry, gaps, template }: SetUpState): SetUpStep[] {
  return [...registrySteps(config, registry?.file ?? null, gaps), ...templateSteps(template)];
}

function registrySteps(config: Config, file: FileInfo | null, gaps: readonly TabGap[]): SetUpStep[] {
  if (!file) return [{ code: 'make-registry' }];
  const noted: SetUpStep[] =
    config.registryId === file.id ? [] : [{ code: 'note-registry', fileName: file.name }];
  return [...noted, ...gaps.flatMap(gapSteps)];
}

function gapSteps({ tab: { name: tab }, sheet, columns }: TabGap): SetUpStep[] {
  if (!sheet) return [{ code: 'add-tab', tab }];
  return [
    ...(sheet.title === tab ? [] : [{ code: 'rename-tab', tab, from: sheet.title } as const]),
    ...(columns.length === 0 ? [] : [{ code: 'add-columns', tab, count: columns.length } as const]),
  ];
}

function templateSteps(template: FoundTemplate | null): SetUpStep[] {
  if (!template) return [{ code: 'make-template' }];
  const { lacks: columns } = template;
  const fileName = template.file.name;
  if (template.isEmpty) return [{ code: 'dress-template', fileName }];
  return columns.length > 0 ? [{ code: 'add-template-columns', fileName, columns }] : [];
}

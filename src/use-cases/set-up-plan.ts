import type { Language } from '../domain/language';
import { LANGUAGES } from '../domain/language';
import { LOG_COLUMNS } from '../domain/log-columns';
import type { LogColumnKey } from '../domain/log-columns';
import type { SetUpStep } from '../domain/set-up-step';
import type { CellContent } from '../domain/sheet-change';
import { matchHeadings } from '../domain/heading-match';
import { TEMPLATE_FILE_NAME, customerKey } from '../domain/customer-name';
import { domainOf } from '../domain/outsiders';
import { REGISTRY_TABS } from '../domain/registry-tabs';
import type { RegistryTab } from '../domain/registry-tabs';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { memberWith } from '../domain/team';
import type { Config, FileInfo, Ports, SheetInfo } from './ports';
import type { Refusal } from '../domain/refusal';
import { readRegistry } from './registry';

/** What is missing of the registry: a whole tab, or columns of one. */
export interface MissingOfTab {
  readonly tab: RegistryTab;
  /** Null when the tab itself is missing. */
  readonly columns: readonly string[] | null;
  /** How many columns the tab has. */
  readonly width: number;
}

/** What Set up finds, and with it what there is to do. */
export interface SetUpState {
  readonly config: Config;
  readonly folder: FileInfo;
  readonly companyDomains: readonly string[];
  readonly registry: { readonly file: FileInfo; readonly sheets: readonly SheetInfo[] } | null;
  readonly missing: readonly MissingOfTab[];
  readonly template: {
    readonly file: FileInfo;
    readonly sheet: SheetInfo;
    readonly state: 'empty' | 'ready';
  } | null;
  /** Which of a log's columns the existing TEMPLATE lacks. */
  readonly templateLacks: readonly LogColumnKey[];
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
  const refused = refuseStranger(ports, config, file);
  if (refused) return err(refused);
  const sheets = file ? ports.spreadsheets.read(file.id) : [];
  const template = findTemplate(ports, config);
  const setting = settingReader(sheets);
  return ok({
    config,
    folder,
    companyDomains: listOrOwn(setting('company-domains'), ports.session.email()),
    registry: file ? { file, sheets } : null,
    missing: missingOf(sheets),
    template,
    templateLacks: template?.state === 'ready' ? lacking(template.sheet) : [],
    language: LANGUAGES.find((language) => language === setting('template-language')) ?? null,
    companyName: setting('company-name'),
    companyPlace: setting('company-place'),
  });
}

const listOrOwn = (written: string, email: string): string[] => {
  const domains = written.split(/[,;\s]+/).filter((domain) => domain !== '');
  return domains.length > 0 ? domains : [domainOf(email)];
};

/** The registry of the script's property, or one that a run began and did not note down. */
function findRegistry(ports: Pick<Ports, 'files'>, config: Config): FileInfo | null {
  const noted = config.registryId === null ? null : ports.files.find(config.registryId);
  return noted ?? ports.files.marked({ kind: 'registry' })[0] ?? null;
}

/** The first administrator is a script property; the others are in the Team tab. */
function refuseStranger(ports: Ports, config: Config, registry: FileInfo | null): Refusal | null {
  const email = ports.session.email().toLowerCase();
  if (config.administrator?.toLowerCase() === email) return null;
  const read = registry ? readRegistry(ports, registry.id) : null;
  const roles = read?.ok ? (memberWith(read.value.team, email)?.roles ?? []) : [];
  if (roles.includes('administrator')) return null;
  return config.administrator === null ? { code: 'no-administrator' } : { code: 'not-administrator', email };
}

const texts = (cells: readonly CellContent[] | undefined): string[] =>
  (cells ?? []).map((cell) => String(cell ?? ''));

function missingOf(sheets: readonly SheetInfo[]): MissingOfTab[] {
  return Object.values(REGISTRY_TABS).flatMap((tab): MissingOfTab[] => {
    const sheet = sheets.find((one) => one.title === tab.name);
    if (!sheet) return [{ tab, columns: null, width: 0 }];
    const headings = texts(sheet.cells[0]);
    const found = matchHeadings(tab.columns, headings).matches.filter((match) => match.certain);
    const columns = tab.columns
      .map((column) => column.key)
      .filter((key) => !found.some((match) => match.key === key));
    return columns.length > 0 ? [{ tab, columns, width: headings.length }] : [];
  });
}

/** The value that the Settings tab has, read leniently: Set up may be mending that very tab. */
function settingReader(sheets: readonly SheetInfo[]): (key: string) => string {
  const rows = sheets.find((sheet) => sheet.title === 'Settings')?.cells ?? [];
  return (key) => String(rows.find((row) => row[0] === key)?.[1] ?? '');
}

function findTemplate(ports: Ports, config: Config): SetUpState['template'] {
  const file = ports.files.find(config.templateId) ?? templateByName(ports, config);
  if (!file) return null;
  const sheet = ports.spreadsheets.read(file.id).find((one) => !one.hidden);
  if (!sheet) return null;
  return { file, sheet, state: sheet.cells.length === 0 ? 'empty' : 'ready' };
}

const templateByName = ({ files }: Pick<Ports, 'files'>, config: Config): FileInfo | undefined =>
  files
    .spreadsheetsIn(config.folderId)
    .find((file) => customerKey(file.name) === customerKey(TEMPLATE_FILE_NAME));

function lacking(sheet: SheetInfo): LogColumnKey[] {
  const found = matchHeadings(LOG_COLUMNS, texts(sheet.cells[0])).matches.filter((match) => match.certain);
  return LOG_COLUMNS.map((column) => column.key).filter((key) => !found.some((match) => match.key === key));
}

/** What there is to do, for a person to confirm; empty when everything is there. */
export function stepsOf({ config, registry, missing, template, templateLacks }: SetUpState): SetUpStep[] {
  return [
    ...registrySteps(config, registry?.file ?? null, missing),
    ...templateSteps(template, templateLacks),
  ];
}

function registrySteps(config: Config, file: FileInfo | null, missing: readonly MissingOfTab[]): SetUpStep[] {
  if (!file) return [{ code: 'make-registry' }];
  const noted: SetUpStep[] =
    config.registryId === file.id ? [] : [{ code: 'note-registry', fileName: file.name }];
  const mended = missing.map(({ tab, columns }): SetUpStep =>
    columns
      ? { code: 'add-columns', tab: tab.name, count: columns.length }
      : { code: 'add-tab', tab: tab.name },
  );
  return [...noted, ...mended];
}

function templateSteps(template: SetUpState['template'], lacks: readonly LogColumnKey[]): SetUpStep[] {
  if (!template) return [{ code: 'make-template' }];
  const fileName = template.file.name;
  if (template.state === 'empty') return [{ code: 'dress-template', fileName }];
  return lacks.length > 0 ? [{ code: 'add-template-columns', fileName, columns: lacks }] : [];
}

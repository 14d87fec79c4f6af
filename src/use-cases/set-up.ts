import type { Language } from '../domain/language';
import { TEMPLATE_FILE_NAME } from '../domain/customer-name';
import { logDesign, missingLogColumns } from '../domain/log-design';
import { outsidersAmong } from '../domain/outsiders';
import { missingColumns, newTab } from '../domain/registry-design';
import { defaultRows } from '../domain/registry-defaults';
import { REGISTRY_TABS } from '../domain/registry-tabs';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { SheetChange } from '../domain/sheet-change';
import type { FileInfo, Ports } from './ports';
import type { Refusal } from '../domain/refusal';
import type { SetUpState } from './set-up-plan';
import { inspectSetUp } from './set-up-plan';

export interface SetUpForm {
  readonly language: Language;
  readonly companyName: string;
  readonly companyPlace: string;
}

export interface SetUpDone {
  readonly before: SetUpState;
  readonly registry: FileInfo;
  readonly template: FileInfo;
}

const REGISTRY_NAME = 'Deployments registry';

/**
 * Makes what is missing of the registry and of the TEMPLATE and leaves what is there as it is, so that it may be repeated.
 * The registry gets a folder of its own beside DEPLOYMENTS, because a folder's members see what is in it.
 */
export function setUp(ports: Ports, form: SetUpForm): Result<SetUpDone, Refusal> {
  const found = inspectSetUp(ports);
  if (!found.ok) return found;
  const before = found.value;
  const home = before.registry?.file ?? makeRegistryFolder(ports, before);
  const outsiders = outsidersAmong(ports.files.readersOf(home.id), before.companyDomains);
  if (outsiders.length > 0) return err({ code: 'outsiders', who: outsiders });
  const made = ports.mutex.hold(() => makeRegistry(ports, before, home, form));
  if (!made) return err({ code: 'busy' });
  const template = makeTemplate(ports, before, form.language);
  ports.config.write({ registryId: made.value.id, templateId: template.id });
  return ok({ before, registry: made.value, template });
}

/** A run that was cut short may have left the folder: the one that is there is taken. */
function makeRegistryFolder({ files }: Pick<Ports, 'files'>, before: SetUpState): FileInfo {
  const { folderId: parent } = before.folder;
  return files.folderIn(REGISTRY_NAME, parent) ?? files.createFolder(REGISTRY_NAME, parent);
}

function makeRegistry(ports: Ports, before: SetUpState, home: FileInfo, form: SetUpForm): FileInfo {
  const file =
    before.registry?.file ?? ports.files.createSpreadsheet(REGISTRY_NAME, home.id, { kind: 'registry' });
  ports.config.write({ registryId: file.id });
  const sheets = before.registry?.sheets ?? ports.spreadsheets.read(file.id);
  const changes = registryChanges(ports, before, form);
  const blank = sheets.filter((sheet) => sheet.cells.length === 0 && !(sheet.title in REGISTRY_TABS));
  const leftovers = blank.map(({ sheetId }): SheetChange => ({ sheetId, kind: 'delete-sheet' }));
  if (changes.length > 0)
    ports.spreadsheets.change(file.id, [...changes, ...(before.registry ? [] : leftovers)]);
  return file;
}

function registryChanges(ports: Ports, before: SetUpState, form: SetUpForm): SheetChange[] {
  const administrator = before.config.administrator ?? ports.session.email();
  const facts = { ...form, administrator, companyDomains: before.companyDomains };
  return before.missing.flatMap(({ tab, columns, width }) => {
    if (columns) return missingColumns(tab, columns, width, form.language);
    const rows = defaultRows(tab, facts);
    const filled: SheetChange[] =
      rows.length > 0 ? [{ sheetId: tab.sheetId, kind: 'write', row: 1, column: 0, rows }] : [];
    return [...newTab(tab, form.language, [administrator]), ...filled];
  });
}

function makeTemplate(ports: Ports, before: SetUpState, language: Language): FileInfo {
  const { template, config } = before;
  if (template?.state === 'ready') return mendTemplate(ports, template, before.templateLacks, language);
  const file =
    template?.file ??
    ports.files.createSpreadsheet(TEMPLATE_FILE_NAME, config.folderId, { kind: 'template' });
  const [sheet] = template ? [template.sheet] : ports.spreadsheets.read(file.id);
  if (!sheet) throw new Error(`The spreadsheet ${file.id} has no sheet`);
  ports.spreadsheets.change(file.id, logDesign(sheet.sheetId, language));
  return file;
}

/** The TEMPLATE is the team's: what it has stays as it is, and what a log needs is added at its right. */
function mendTemplate(
  ports: Ports,
  { file, sheet }: NonNullable<SetUpState['template']>,
  lacks: SetUpState['templateLacks'],
  language: Language,
): FileInfo {
  const width = Math.max(...sheet.cells.map((row) => row.length));
  const changes = missingLogColumns(sheet.sheetId, lacks, width, language);
  if (changes.length > 0) ports.spreadsheets.change(file.id, changes);
  if (file.mark?.kind !== 'template') ports.files.mark(file.id, { kind: 'template' });
  return file;
}

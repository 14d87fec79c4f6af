import type { Language } from '../domain/language';
import { TEMPLATE_FILE_NAME } from '../domain/customer-name';
import { logDesign, missingLogColumns } from '../domain/log-design';
import { outsidersAmong } from '../domain/outsiders';
import { missingColumns, newTab } from '../domain/registry-design';
import { defaultRows } from '../domain/registry-defaults';
import { REGISTRY_TABS } from '../domain/registry-tabs';
import type { RegistryTab } from '../domain/registry-tabs';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { SheetChange } from '../domain/sheet-change';
import { auditChanges } from './audit';
import { gridOf, withoutClash } from './log-sheet';
import type { FileInfo, SheetInfo } from './drive-ports';
import type { Ports } from './ports';
import type { Refusal } from '../domain/refusal';
import { readRegistry } from './registry';
import type { SetUpState } from './set-up-plan';
import { inspectSetUp, stepsOf } from './set-up-plan';

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
 * Two administrators at once would make two registries: all of it happens under the lock.
 */
export function setUp(ports: Ports, form: SetUpForm): Result<SetUpDone, Refusal> {
  const done = ports.mutex.hold(() => makeReady(ports, form));
  return done ? done.value : err({ code: 'busy' });
}

function makeReady(ports: Ports, form: SetUpForm): Result<SetUpDone, Refusal> {
  const found = inspectSetUp(ports);
  if (!found.ok) return found;
  const before = found.value;
  const home = before.registry ? ok(before.registry.file) : findHome(ports, before);
  if (!home.ok) return home;
  const outsiders = outsidersAmong(ports.files.readersOf(home.value.id), before.companyDomains);
  if (outsiders.length > 0) return err({ code: 'outsiders', who: outsiders });
  const registry = makeRegistry(ports, before, form);
  const template = makeTemplate(ports, before, form.language);
  if (before.config.templateId !== template.id) ports.config.write({ templateId: template.id });
  const audited = auditSetUp(ports, before, registry);
  return audited.ok ? ok({ before, registry, template }) : audited;
}

function auditSetUp(ports: Ports, before: SetUpState, { id }: FileInfo): Result<null, Refusal> {
  const steps = stepsOf(before);
  if (steps.length === 0) return ok(null);
  const registry = readRegistry(ports, id);
  if (!registry.ok) return registry;
  const changes = auditChanges(
    ports,
    { config: before.config, registry: registry.value },
    {
      at: ports.clock.now(),
      who: ports.session.email(),
      action: 'set-up',
      subject: REGISTRY_NAME,
      after: steps.map(({ code }) => code).join(', '),
    },
  );
  ports.spreadsheets.change(id, changes);
  return ok(null);
}

/** What tells who would see the registry: its folder when a run that was cut short left it, else what is above it. */
function findHome({ files }: Ports, { folder }: SetUpState): Result<{ readonly id: string }, Refusal> {
  if (folder.folderId === '') return err({ code: 'folder-unreachable', folderId: folder.id });
  return ok(files.folderIn(REGISTRY_NAME, folder.folderId) ?? { id: folder.folderId });
}

function makeRegistry(ports: Ports, before: SetUpState, form: SetUpForm): FileInfo {
  const file = before.registry?.file ?? createRegistry(ports, before);
  if (before.config.registryId !== file.id) ports.config.write({ registryId: file.id });
  const sheets = before.registry?.sheets ?? ports.spreadsheets.read(file.id);
  const isNew = sheets.every((sheet) => sheet.cells.length === 0);
  const leftovers = isNew ? sheets.filter((sheet) => !(sheet.title in REGISTRY_TABS)) : [];
  const changes = [
    ...registryChanges(ports, before, form),
    ...leftovers.map(({ sheetId }): SheetChange => ({ sheetId, kind: 'delete-sheet' })),
  ];
  if (changes.length > 0) ports.spreadsheets.change(file.id, changes);
  return file;
}

/** In a folder of its own beside DEPLOYMENTS, because a folder's members see what is in it. */
function createRegistry({ files }: Ports, { folder: { folderId: parent } }: SetUpState): FileInfo {
  const home = files.folderIn(REGISTRY_NAME, parent) ?? files.createFolder(REGISTRY_NAME, parent);
  return files.createSpreadsheet(REGISTRY_NAME, home.id, { kind: 'registry' });
}

function registryChanges(ports: Ports, before: SetUpState, form: SetUpForm): SheetChange[] {
  const administrator = before.config.administrator ?? ports.session.email();
  const facts = { ...form, administrator, companyDomains: before.companyDomains };
  return before.gaps.flatMap(({ tab, sheet, columns }): SheetChange[] => {
    if (sheet) return [...rename(tab, sheet), ...missingColumns(tab, columns, gridOf(sheet), form.language)];
    const rows = defaultRows(tab, facts);
    const filled: SheetChange[] =
      rows.length > 0 ? [{ sheetId: tab.sheetId, kind: 'write', row: 1, column: 0, rows }] : [];
    return [...newTab(tab, form.language, [administrator]), ...filled];
  });
}

const rename = (tab: RegistryTab, { sheetId, title }: SheetInfo): SheetChange[] =>
  title === tab.name ? [] : [{ sheetId, kind: 'rename-sheet', title: tab.name }];

function makeTemplate(ports: Ports, { template, config }: SetUpState, language: Language): FileInfo {
  if (!template) {
    const mark = { kind: 'template' } as const;
    const file = ports.files.createSpreadsheet(TEMPLATE_FILE_NAME, config.folderId, mark);
    const sheetId = ports.spreadsheets.read(file.id)[0]?.sheetId ?? 0;
    ports.spreadsheets.change(file.id, logDesign(sheetId, language));
    return file;
  }
  const { file, sheets, sheet, headingRow, isEmpty, lacks } = template;
  const changes = isEmpty
    ? withoutClash(logDesign(sheet.sheetId, language), sheets)
    : missingLogColumns(gridOf(sheet), headingRow, lacks, language);
  if (changes.length > 0) ports.spreadsheets.change(file.id, changes);
  if (file.mark?.kind !== 'template') ports.files.mark(file.id, { kind: 'template' });
  return file;
}

import { LOG_COLUMNS } from '../../src/domain/log-columns';
import { REGISTRY_TAB_NAMES } from '../../src/domain/registry-tabs';
import { setUp } from '../../src/use-cases/set-up';
import { inspectSetUp, stepsOf } from '../../src/use-cases/set-up-plan';
import {
  aSetUpForm,
  aSheet,
  createReadyOffice,
  fileWith,
  putLog,
  refusalOf,
  rowsIn,
  tabOf,
  typeRow,
  valueOf,
} from '../support/builders';
import { callsOf, disturbedRun } from '../support/in-memory-disturbance';
import { addFile } from '../support/in-memory-drive';
import type { Office } from '../support/in-memory-office';
import { ADMIN, createOffice, ENGINEER } from '../support/in-memory-office';

const byAdmin = (office: Office) => office.visit({ email: ADMIN });
const prepare = (office: Office) => setUp(byAdmin(office), aSetUpForm());
const filesCalled = (office: Office, name: string) =>
  [...office.drive.files.values()].filter((file) => file.name === name);
const steps = (office: Office) => stepsOf(valueOf(inspectSetUp(byAdmin(office)))).map((step) => step.code);
const headingsOf = (language: 'es' | 'ca' | 'en') => LOG_COLUMNS.map((column) => column.heading[language]);

describe('setUp', () => {
  describe('from nothing', () => {
    let office: Office;
    beforeEach(() => {
      office = createOffice();
      valueOf(prepare(office));
    });

    it('makes the registry in a folder of its own beside DEPLOYMENTS', () => {
      const [folder, registry] = filesCalled(office, 'Deployments registry');

      expect(folder).toMatchObject({ isFolder: true, folderId: office.drive.rootId });
      expect(registry).toMatchObject({ folderId: folder?.id, mark: { kind: 'registry' } });
      expect(office.config.registryId).toBe(registry?.id);
      expect(registry?.sheets.map((sheet) => sheet.title)).toEqual(REGISTRY_TAB_NAMES);
    });

    it('notes the administrator, the company and its domains', () => {
      expect(rowsIn(office, 'Team')).toEqual([
        expect.objectContaining({ address: ADMIN, roles: 'administrator', place: 'Palma' }),
      ]);
      const settings = new Map(rowsIn(office, 'Settings').map((row) => [row['key'], row['value']]));
      expect(settings.get('company-name')).toBe('Soffid');
      expect(settings.get('company-place')).toBe('Palma');
      expect(settings.get('company-domains')).toBe('soffid.example');
      expect(settings.get('template-language')).toBe('es');
    });

    it('fills mail templates and checklist in three languages', () => {
      const languages = rowsIn(office, 'Templates').map((row) => row['language']);
      expect(new Set(languages)).toEqual(new Set(['es', 'ca', 'en']));
      const [item] = rowsIn(office, 'Checklist');
      expect(Object.keys(item ?? {})).toEqual(expect.arrayContaining(['text-es', 'text-ca', 'text-en']));
    });

    it('makes the TEMPLATE with headings, drop-down, colours, frozen row, filter and warnings', () => {
      const template = fileWith(office, office.config.templateId);
      const [sheet] = template.sheets;

      expect(template).toMatchObject({
        name: 'TEMPLATE - Deployment log',
        folderId: 'deployments',
        mark: { kind: 'template' },
      });
      expect(sheet?.cells).toEqual([headingsOf('es')]);
      const kinds = new Set(sheet?.looks.map((look) => look.kind));
      expect(kinds).toEqual(
        new Set(['format', 'width', 'freeze', 'filter', 'drop-down', 'colour-rule', 'warn-before-edit']),
      );
    });

    it('protects for the administrator what gives rights or reaches customers', () => {
      const editors = (name: (typeof REGISTRY_TAB_NAMES)[number]) =>
        tabOf(office, name).looks.flatMap((look) => (look.kind === 'only-editors' ? look.editors : []));

      expect(editors('Team')).toEqual([ADMIN]);
      expect(editors('Settings')).toEqual([ADMIN]);
      expect(editors('Customers')).toEqual([]);
    });

    it('finds nothing to do the second time, and changes nothing', () => {
      const before = structuredClone(office.drive);

      const again = valueOf(prepare(office));

      expect(stepsOf(again.before)).toEqual([]);
      expect(office.drive).toEqual(before);
    });
  });

  it('says before what it would do', () => {
    expect(steps(createOffice())).toEqual(['make-registry', 'make-template']);
  });

  describe('over an existing TEMPLATE', () => {
    const OWN = ['Cliente', 'Descripción', 'Fecha despliegue', 'Estado', 'Coste'];

    it('adds the columns that it lacks at the far right and leaves its own as they are', () => {
      const office = createOffice();
      const file = putLog(office, 'TEMPLATE - Deployment log', [
        aSheet([OWN, ['Rellenar todo']], { columnCount: 8 }),
      ]);

      valueOf(prepare(office));

      expect(office.config.templateId).toBe(file.id);
      expect(file.mark).toEqual({ kind: 'template' });
      const [sheet] = file.sheets;
      const added = headingsOf('es').filter((heading) => !['Qué', 'Fecha', 'Estado'].includes(heading));
      expect(sheet?.cells).toEqual([[...OWN, ...added], ['Rellenar todo']]);
      expect(sheet?.columnCount).toBe(OWN.length + added.length);
    });

    it('keeps a sheet as wide as it is when the columns fit', () => {
      const office = createOffice();
      const file = putLog(office, 'TEMPLATE - Deployment log', [aSheet([OWN], { columnCount: 40 })]);

      valueOf(prepare(office));

      expect(file.sheets[0]?.columnCount).toBe(40);
    });

    it('finds the headings below a title and beside other tabs', () => {
      const office = createOffice();
      const file = putLog(office, 'TEMPLATE - Deployment log', [
        aSheet([['Instrucciones'], ['Copie esta hoja']], { title: 'Léame' }),
        aSheet([['Registro de despliegues'], [], ['Fecha', 'Estado', 'Qué', 'Entorno']], {
          sheetId: 7,
          title: 'Registro',
        }),
      ]);

      valueOf(prepare(office));

      expect(file.sheets[0]?.cells).toEqual([['Instrucciones'], ['Copie esta hoja']]);
      expect(file.sheets[1]?.cells[0]).toEqual(['Registro de despliegues']);
      expect(file.sheets[1]?.cells[2]).toEqual(headingsOf('es'));
    });

    it('gives an added status column its words and colours', () => {
      const office = createOffice();
      const file = putLog(office, 'TEMPLATE - Deployment log', [aSheet([['Fecha', 'Qué', 'Entorno']])]);

      valueOf(prepare(office));

      const at = (kind: string) =>
        file.sheets[0]?.looks.flatMap((look) =>
          look.kind === kind && 'range' in look ? [look.range.startColumn] : [],
        );
      expect(at('drop-down')).toEqual([3]);
      expect(new Set(at('colour-rule'))).toEqual(new Set([3]));
    });

    it('dresses one that is empty', () => {
      const office = createOffice();
      const file = putLog(office, 'TEMPLATE - Deployment log', [aSheet([])]);
      expect(steps(office)).toEqual(['make-registry', 'dress-template']);

      valueOf(prepare(office));

      expect(file.sheets[0]?.cells).toEqual([headingsOf('es')]);
      expect(filesCalled(office, 'TEMPLATE - Deployment log')).toHaveLength(1);
    });
  });

  describe('over a registry that people changed', () => {
    it('brings back a tab that was deleted, with its defaults', () => {
      const office = createReadyOffice();
      const registry = fileWith(office, office.config.registryId);
      registry.sheets = registry.sheets.filter((sheet) => sheet.title !== 'Checklist');
      expect(steps(office)).toEqual(['add-tab']);

      valueOf(prepare(office));

      expect(rowsIn(office, 'Checklist').length).toBeGreaterThan(5);
    });

    it('gives a renamed tab its name back, with all its rows', () => {
      const office = createReadyOffice();
      tabOf(office, 'Customers').title = 'Clientes';
      fileWith(office, office.config.registryId).sheets[0]?.cells.push(['acme', 'Acme']);
      expect(steps(office)).toEqual(['rename-tab']);

      valueOf(prepare(office));

      expect(rowsIn(office, 'Customers')).toEqual([{ key: 'acme', name: 'Acme' }]);
    });

    it('adds a missing column right of everything in a tab that was made anew by hand', () => {
      const office = createReadyOffice();
      const tab = tabOf(office, 'Contacts');
      tab.sheetId = 9;
      const headings = ['Cliente', 'Papel', 'Nombre', 'Correo'];
      tab.cells = [headings, ['acme', 'partner', 'Ana', 'a@b.example', '', 'nota']];
      tab.columnCount = 30;

      valueOf(prepare(office));

      expect(tabOf(office, 'Contacts').cells[0]).toEqual([
        ...headings,
        null,
        null,
        'Para o copia',
        'Imprescindible',
      ]);
      expect(tabOf(office, 'Contacts').cells[1]?.[5]).toBe('nota');
      expect(tabOf(office, 'Contacts').columnCount).toBe(30);
    });

    it('leaves a blank tab of somebody alone', () => {
      const office = createReadyOffice();
      fileWith(office, office.config.registryId).sheets.push(aSheet([], { sheetId: 5, title: 'Borrador' }));

      valueOf(prepare(office));

      expect(steps(office)).toEqual([]);
      expect(fileWith(office, office.config.registryId).sheets.map((sheet) => sheet.title)).toContain(
        'Borrador',
      );
    });

    it('makes no second registry beside one that cannot be opened', () => {
      const office = createReadyOffice();
      fileWith(office, office.config.registryId).trashed = true;

      expect(refusalOf(prepare(office))).toEqual({ code: 'registry-unreachable' });
      expect(filesCalled(office, 'Deployments registry')).toHaveLength(2);
    });
  });

  describe('is refused', () => {
    it('to somebody who is not the administrator', () => {
      const office = createReadyOffice();
      expect(refusalOf(setUp(office.visit({ email: ENGINEER }), aSetUpForm()))).toEqual({
        code: 'not-administrator',
        email: ENGINEER,
      });
    });

    it('to everybody while no administrator is named', () => {
      const office = createOffice();
      office.config.administrator = null;
      expect(refusalOf(prepare(office))).toEqual({ code: 'no-administrator' });
    });

    it('without the folder', () => {
      const office = createOffice();
      fileWith(office, 'deployments').hiddenFrom.push(ADMIN);
      expect(refusalOf(prepare(office))).toEqual({ code: 'folder-unreachable', folderId: 'deployments' });
    });

    it('while outsiders would see the registry, with who they are, and makes nothing', () => {
      const office = createOffice();
      const outsiders = [
        { kind: 'address', address: 'boss@customer.example' },
        { kind: 'anyone' },
        { kind: 'domain', domain: 'partner.example' },
      ] as const;
      fileWith(office, office.drive.rootId).readers.push(...outsiders, {
        kind: 'address',
        address: 'colleague@SOFFID.example',
      });
      const files = office.drive.files.size;

      expect(refusalOf(prepare(office))).toEqual({ code: 'outsiders', who: outsiders });
      expect(office.drive.files.size).toBe(files);
      expect(office.config.registryId).toBeNull();
    });

    it('while outsiders see the registry that is there', () => {
      const office = createReadyOffice();
      const outsider = { kind: 'address', address: 'boss@customer.example' } as const;
      fileWith(office, office.config.registryId).readers.push(outsider);

      expect(refusalOf(prepare(office))).toEqual({ code: 'outsiders', who: [outsider] });
    });

    it('while another run is at it', () => {
      const office = createOffice();
      const inner = office.visit({ email: ADMIN }).mutex.hold(() => prepare(office));
      expect(refusalOf(inner!.value)).toEqual({ code: 'busy' });
    });
  });

  it('is open to an administrator of the Team tab, also when another tab is broken', () => {
    const office = createReadyOffice();
    typeRow(office, 'Team', { address: 'second@soffid.example', roles: 'engineer, Administrator' });
    tabOf(office, 'Audit').cells = [];

    valueOf(setUp(office.visit({ email: 'Second@soffid.example' }), aSetUpForm()));

    expect(steps(office)).toEqual([]);
  });

  it('reads the company domains that people wrote', () => {
    const office = createReadyOffice();
    const row = tabOf(office, 'Settings').cells.find((cells) => cells[0] === 'company-domains');
    row![1] = '@Soffid.Example; partner.example';
    fileWith(office, office.drive.rootId).readers.push({ kind: 'domain', domain: 'Partner.example' });

    expect(steps(office)).toEqual([]);
    valueOf(prepare(office));
  });

  describe('cut short', () => {
    const calls = callsOf(byAdmin(createOffice()), (ports) => setUp(ports, aSetUpForm()));
    const points = Array.from({ length: calls }, (_, index) => ({ at: index + 1 }));
    const cuts = points.flatMap(({ at }) => [
      { at, dies: 'before' } as const,
      { at, dies: 'after' } as const,
    ]);

    it.each(cuts)('$dies call $at, and repeated, leaves one folder, one registry and one TEMPLATE', (cut) => {
      const office = createOffice();
      disturbedRun(byAdmin(office), cut, (ports) => setUp(ports, aSetUpForm()));

      valueOf(prepare(office));

      const registries = filesCalled(office, 'Deployments registry');
      expect(registries.map((file) => file.isFolder)).toEqual([true, false]);
      expect(registries[1]?.sheets.map((sheet) => sheet.title)).toEqual(REGISTRY_TAB_NAMES);
      expect(filesCalled(office, 'TEMPLATE - Deployment log')).toHaveLength(1);
      expect(steps(office)).toEqual([]);
    });

    it.each(points)('disturbed by another run at call $at, makes no second of anything', ({ at }) => {
      const office = createOffice();
      const meanwhile = (): void => void prepare(office);

      disturbedRun(byAdmin(office), { at, meanwhile }, (ports) => setUp(ports, aSetUpForm()));

      expect(filesCalled(office, 'Deployments registry')).toHaveLength(2);
      expect(filesCalled(office, 'TEMPLATE - Deployment log')).toHaveLength(1);
    });
  });

  it('takes the folder that a run left', () => {
    const office = createOffice();
    const left = addFile(office.drive, {
      name: 'Deployments registry',
      folderId: office.drive.rootId,
      isFolder: true,
    });

    const { registry } = valueOf(prepare(office));

    expect(registry.folderId).toBe(left.id);
  });
});

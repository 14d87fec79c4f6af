import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import gasLocal from 'gas-local';
import { runtimeScript } from '../../emulator/kernel/runtime-source';
import { createScriptContext } from '../../emulator/kernel/script-context';
import { openScriptProject } from '../../emulator/kernel/script-project';
import { LANGUAGES } from '../../src/domain/language';
import { menuMessages } from '../../src/messages/menu';
import { SCRIPT_API_NAMES } from '../../src/protocol/tool-api';
import { ADMIN, createReadyOrganisation, DIST, ENGINEER, registryOf } from './organisation';

const MENU = ['openSetUp', 'openSidebar'];
const OFFERED = [...SCRIPT_API_NAMES, ...MENU, 'onInstall', 'onOpen'].sort();
const SILENT = { host: () => '{"value":null}', now: () => 0 };

describe('the bundle', () => {
  it('offers the functions of the sidebar, of the menu and the simple triggers, and no other', () => {
    const { functions } = createScriptContext(openScriptProject(DIST), SILENT);

    expect([...functions].sort()).toEqual(OFFERED);
  });

  it('loads in gas-local too, and declares the same functions', () => {
    const realm = vm.createContext({ __host: SILENT.host, __now: SILENT.now });
    runtimeScript().runInContext(realm);
    const before = new Set(Object.keys(realm));

    const loaded = gasLocal.require(DIST, realm);

    const declared = Object.entries(loaded).filter(([, value]) => typeof value === 'function');
    expect(declared.map(([name]) => name).filter((name) => !before.has(name))).toEqual(
      expect.arrayContaining(OFFERED),
    );
  });

  it.each(LANGUAGES)('builds its menu in the language %s before anything is authorised', (language) => {
    const workspace = createReadyOrganisation();
    workspace.world.users[ENGINEER]!.locale = language;
    workspace.resetCalls();

    const { items, outcome } = workspace.menu(ENGINEER, registryOf(workspace.world));

    expect(outcome.error).toBeUndefined();
    expect(items).toEqual([
      { caption: menuMessages[language].open, function: 'openSidebar' },
      { caption: menuMessages[language].setUp, function: 'openSetUp' },
    ]);
    expect(workspace.calls().total).toBe(0);
  });

  it('builds the same menu when it is installed', () => {
    const workspace = createReadyOrganisation();

    const { ui } = workspace.run({
      function: 'onInstall',
      arguments: [{ authMode: 'FULL' }],
      user: ENGINEER,
    });

    expect(ui.menu.map((item) => item.function).sort()).toEqual(MENU);
  });

  it.each([
    ['openSidebar', 'home'],
    ['openSetUp', 'set-up'],
  ])('opens by %s its one page, which begins with %s', (item, view) => {
    const workspace = createReadyOrganisation();

    const { ui, error } = workspace.chooseMenuItem(item, ADMIN, registryOf(workspace.world));

    expect(error).toBeUndefined();
    expect(ui.sidebar?.title).toBe('Deployments');
    const page = readFileSync(join(DIST, 'sidebar.html'), 'utf8');
    expect(ui.sidebar?.html).toBe(`${page}<script>window.startView="${view}"</script>`);
  });
});

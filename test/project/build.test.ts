import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkBudgets, weigh } from '../../build/budgets';
import { entryPoints } from '../../esbuild.config';
import { createWorkspace } from '../../emulator/kernel/workspace';
import { emptyWorld } from '../../emulator/kernel/world';
import { SIDEBAR_API_NAMES } from '../../src/protocol/sidebar-api';
import { SCRIPT_API_NAMES } from '../../src/protocol/tool-api';

const dist = join(process.cwd(), 'dist');
const read = (name: string): string => readFileSync(join(dist, name), 'utf8');

/** The names of the top-level functions, as Google finds them. */
const declared = (code: string): string[] =>
  [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name ?? '');

/** What `onOpen` offers to a person. */
function menuFunctions(): string[] {
  const workspace = createWorkspace({ world: emptyWorld(0, false), project: dist });
  return workspace.menu('engineer@soffid.example', null).items.map((item) => item.function);
}

/** The functions that the sidebar's sources name when they call the script. */
function clientCalls(): string[] {
  const sources = readdirSync('src/sidebar', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const texts = sources.map((name) => readFileSync(join('src/sidebar', name), 'utf8'));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:call|useSubmission)\(\s*'(\w+)'/g)].map(([, name]) => name ?? ''),
  );
  return [...new Set(names)].sort();
}

describe('the build', () => {
  it('makes exactly the files that are pushed', () => {
    expect(readdirSync(dist).sort()).toEqual(['Code.js', 'appsscript.json', 'sidebar.html']);
  });

  it('declares one top-level function per entry point', async () => {
    expect(declared(read('Code.js')).sort()).toEqual(await entryPoints());
  });

  it('makes entry points, menu, client and script agree on one set of names', async () => {
    const menu = menuFunctions();
    expect(menu.length).toBeGreaterThan(0);
    const called = clientCalls();
    expect([...SIDEBAR_API_NAMES].sort()).toEqual(called);
    const names = [...SCRIPT_API_NAMES, ...menu, 'onInstall', 'onOpen'];
    expect(await entryPoints()).toEqual(names.sort());
  });

  it('keeps the budgets of bytes', () => {
    const weights = [weigh('Code.js', read('Code.js')), weigh('sidebar.html', read('sidebar.html'))];

    expect(() => checkBudgets(weights)).not.toThrow();
  });

  it('calls the script from the sidebar by the names agreed on', () => {
    for (const name of SIDEBAR_API_NAMES) expect(read('sidebar.html')).toContain(`"${name}"`);
  });

  it('asks for no scope twice and for every advanced service it uses', () => {
    const manifest = JSON.parse(read('appsscript.json')) as {
      oauthScopes: string[];
      dependencies: { enabledAdvancedServices: { userSymbol: string }[] };
    };
    expect(new Set(manifest.oauthScopes).size).toBe(manifest.oauthScopes.length);
    const enabled = manifest.dependencies.enabledAdvancedServices.map((service) => service.userSymbol);
    const used = ['Drive', 'Sheets', 'Calendar', 'Gmail'].filter((name) =>
      new RegExp(`\\b${name}\\.[A-Z]`).test(read('Code.js')),
    );
    expect(enabled).toEqual(expect.arrayContaining(used));
  });
});

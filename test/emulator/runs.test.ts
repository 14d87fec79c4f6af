import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { Workspace } from '../../emulator/kernel/workspace';
import { emptyWorld } from '../../emulator/kernel/world';
import { writeScript } from '../support/script-project';

const NOW = Date.parse('2026-12-02T16:50:00+01:00');
const ME = 'engineer@soffid.example';
const OTHER = 'lead@soffid.example';

function workspaceWith(code: string, scopes?: readonly string[]): Workspace {
  const project = writeScript(code, scopes ? { oauthScopes: [...scopes] } : undefined);
  const world = emptyWorld(NOW, false);
  for (const email of [ME, OTHER])
    world.users[email] = { email, name: email, locale: 'ca', timeZone: 'Europe/Madrid' };
  return createWorkspace({ world, project });
}

const WRITES = `
  function write(key) { PropertiesService.getScriptProperties().setProperty(key, key); }
  function three() { write('a'); write('b'); write('c'); return 'done'; }
  function caught() { try { three(); } catch (error) { write('d'); } return 'survived'; }
`;

const keysIn = (workspace: Workspace): string[] =>
  Object.keys(workspace.world.script.properties['script'] ?? {});

describe('a run', () => {
  it('begins in a fresh realm: a global of one run is undefined in the next', () => {
    const workspace = workspaceWith(`
      var count = 0;
      function set() { globalThis.left = 1; count += 1; Array.prototype.left = 1; return count; }
      function look() { return [typeof left, count, typeof [].left]; }
    `);
    expect(workspace.run({ function: 'set', user: ME }).result).toBe(1);
    expect(workspace.run({ function: 'look', user: ME }).result).toEqual(['undefined', 0, 'undefined']);
  });

  it('is of the script as it is on the disk when it begins', () => {
    const project = writeScript('function version() { return 1; }');
    const workspace = createWorkspace({ world: emptyWorld(NOW, false), project });
    expect(workspace.run({ function: 'version', user: ME }).result).toBe(1);
    const rebuilt = join(project, 'Code.js');
    const { mtime } = statSync(rebuilt);
    writeFileSync(rebuilt, 'function version() { return 2; }');
    utimesSync(rebuilt, mtime, new Date(mtime.getTime() + 1));
    expect(workspace.run({ function: 'version', user: ME }).result).toBe(2);
  });

  it.each([
    [1, 'before', []],
    [1, 'after', ['a']],
    [2, 'before', ['a']],
    [2, 'after', ['a', 'b']],
    [3, 'after', ['a', 'b', 'c']],
  ] as const)('that is killed at call %i, %s it, leaves exactly what was done', (at, when, left) => {
    for (const name of ['three', 'caught']) {
      const workspace = workspaceWith(WRITES);
      workspace.setFault({ at, when });
      expect(workspace.run({ function: name, user: ME })).toMatchObject({ killed: true });
      expect(keysIn(workspace)).toEqual(left);
      expect(workspace.run({ function: 'three', user: ME }).result).toBe('done');
    }
  });

  it('sees what another run did at its n-th call, and not before', () => {
    const workspace = workspaceWith(`
      const store = () => PropertiesService.getScriptProperties();
      function look() { return [store().getProperty('k'), store().getProperty('k')]; }
      function put(value) { store().setProperty('k', value); return Session.getActiveUser().getEmail(); }
    `);
    workspace.interleave({ at: 2, run: { function: 'put', arguments: ['theirs'], user: OTHER } });
    expect(workspace.run({ function: 'look', user: ME }).result).toEqual([null, 'theirs']);
  });

  it('contends for the lock with a run that happens meanwhile, and frees it when killed', () => {
    const workspace = workspaceWith(`
      function hold() {
        const lock = LockService.getScriptLock();
        lock.waitLock(1000);
        PropertiesService.getScriptProperties().setProperty('held', 'yes');
        lock.releaseLock();
        return 'held';
      }
      function tryHard() {
        const lock = LockService.getScriptLock();
        const before = Date.now();
        const got = lock.tryLock(5000);
        PropertiesService.getScriptProperties().setProperty('tried', JSON.stringify([got, Date.now() - before]));
      }
    `);
    const tried = (): unknown => JSON.parse(workspace.world.script.properties['script']?.['tried'] ?? 'null');
    workspace.interleave({ at: 2, run: { function: 'tryHard', arguments: [], user: OTHER } });
    expect(workspace.run({ function: 'hold', user: ME }).result).toBe('held');
    expect(tried()).toEqual([false, 5000]);
    workspace.setFault({ at: 2, when: 'before' });
    expect(workspace.run({ function: 'hold', user: ME }).killed).toBe(true);
    workspace.run({ function: 'tryHard', user: OTHER });
    expect(tried()).toEqual([true, 0]);
  });

  it('counts its service calls by service, and nothing for handles and helpers', () => {
    const workspace = workspaceWith(`
      function work() {
        const cache = CacheService.getScriptCache();
        cache.put('a', '1');
        cache.getAll(['a', 'b']);
        LockService.getScriptLock().tryLock(1);
        Utilities.getUuid();
        Session.getActiveUser().getEmail();
        SpreadsheetApp.getActiveSpreadsheet();
        return PropertiesService.getUserProperties().getProperties();
      }
    `);
    expect(workspace.run({ function: 'work', user: ME }).calls).toBe(4);
    expect(workspace.calls()).toEqual({ total: 4, byService: { Cache: 2, Lock: 1, Properties: 1 } });
    workspace.resetCalls();
    expect(workspace.calls()).toEqual({ total: 0, byService: {} });
  });

  it('reads the emulator’s clock, which latency and sleeping move', () => {
    const workspace = workspaceWith(`
      function now() {
        const first = new Date().toISOString();
        CacheService.getScriptCache().get('a');
        Utilities.sleep(1500);
        return [first, Date.now() - new Date(first).getTime(), new Date(0).getTime()];
      }
    `);
    workspace.world.settings.latency = 100;
    expect(workspace.run({ function: 'now', user: ME }).result).toEqual([
      '2026-12-02T15:50:00.000Z',
      1600,
      0,
    ]);
    workspace.setClock('2027-01-01T00:00:00+01:00');
    expect(workspace.run({ function: 'now', user: ME }).result).toMatchObject({
      0: '2026-12-31T23:00:00.000Z',
    });
  });

  it('is killed after six minutes', () => {
    const workspace = workspaceWith(`
      function slow() { Utilities.sleep(361000); CacheService.getScriptCache().put('a', '1'); return 'late'; }
    `);
    const outcome = workspace.run({ function: 'slow', user: ME });
    expect(outcome.killed).toBe(true);
    expect(outcome.error?.message).toContain('maximum execution time');
    expect(workspace.world.script.cache).toEqual({});
  });

  it('starts again from a snapshot exactly as it was', () => {
    const workspace = workspaceWith(`${WRITES} function id() { return Utilities.getUuid(); }`);
    const before = workspace.snapshot();
    const id = workspace.run({ function: 'id', user: ME }).result;
    workspace.run({ function: 'three', user: ME });
    workspace.restore(before);
    expect(keysIn(workspace)).toEqual([]);
    expect(workspace.run({ function: 'id', user: ME }).result).toBe(id);
  });
});

describe('what Google refuses', () => {
  const failure = (code: string, name = 'work', scopes?: readonly string[]): string | undefined =>
    workspaceWith(code, scopes).run({ function: name, user: ME }).error?.message;

  it.each([
    ['a function that ends in _', 'function work_() {}', 'work_'],
    ['a method of an object', 'var App = { work: function () {} };', 'work'],
    ['a value that is no function', 'var work = 1;', 'work'],
    ['a function of the language', 'function other() {}', 'parseInt'],
    ['a name that does not exist', 'function other() {}', 'work'],
  ])('does not call %s', (_what, code, name) => {
    expect(failure(code, name)).toBe(`Script function not found: ${name}`);
  });

  it.each([
    ['Date', '({ at: [new Date()] })', 'A Date cannot cross google.script.run (result.at.0)'],
    ['function', '({ f: () => 1 })', 'A function cannot cross google.script.run (result.f)'],
    [
      'a cycle',
      '(() => { const a = {}; a.a = a; return a; })()',
      'A cycle cannot cross google.script.run (result.a)',
    ],
  ])('carries no %s to a client', (_what, value, message) => {
    expect(failure(`function work() { return ${value}; }`)).toBe(message);
  });

  it.each([
    'setTimeout',
    'URL',
    'TextEncoder',
    'fetch',
    'process',
    'require',
    'structuredClone',
    'Buffer',
    'window',
    'crypto',
  ])('has no global %s', (name) => {
    const workspace = workspaceWith(`function work() { return typeof ${name}; }`);
    expect(workspace.run({ function: 'work', user: ME }).result).toBe('undefined');
  });

  it('lets no service be used while the file loads', () => {
    expect(failure(`PropertiesService.getScriptProperties().getProperties(); function work() {}`)).toContain(
      'while the script loads',
    );
  });

  it('lets a service be used only with its scope in the manifest', () => {
    const code = 'function work() { return Session.getActiveUser().getEmail(); }';
    expect(failure(code, 'work', ['https://www.googleapis.com/auth/drive'])).toContain('userinfo.email');
    expect(failure(code, 'work', ['https://www.googleapis.com/auth/userinfo.email'])).toBeUndefined();
  });

  it('says by name what is not emulated', () => {
    expect(failure('function work() { SpreadsheetApp.openById("x"); }')).toBe(
      'not emulated: SpreadsheetApp.openById',
    );
  });

  it('lets onOpen, in mode NONE, build a menu and nothing else', () => {
    const menu = `SpreadsheetApp.getUi().createAddonMenu().addItem('One', 'one').addToUi();`;
    const fine = workspaceWith(
      `function onOpen(e) { if (e.authMode === ScriptApp.AuthMode.NONE) { ${menu} } } function one() {}`,
    );
    expect(fine.menu(ME, null).items).toEqual([{ caption: 'One', function: 'one' }]);
    const greedy = workspaceWith(
      `function onOpen() { PropertiesService.getScriptProperties().getProperties(); ${menu} }`,
    );
    const { items, outcome } = greedy.menu(ME, null);
    expect(items).toEqual([]);
    expect(outcome.error?.message).toContain('authorization mode NONE');
  });

  it('allows one clock trigger for each user, and calls it by name', () => {
    const code = `function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); } function tick() { return 'tock'; }`;
    const workspace = workspaceWith(code);
    expect(workspace.run({ function: 'install', user: ME }).error).toBeUndefined();
    expect(workspace.run({ function: 'install', user: ME }).error?.message).toContain(
      'too many time-based triggers',
    );
    expect(workspace.run({ function: 'install', user: OTHER }).error).toBeUndefined();
  });
});

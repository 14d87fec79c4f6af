import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

const AUTH = 'https://www.googleapis.com/auth/';

/** Every scope that the emulated services ask for; a test about a missing scope gives its own manifest. */
export const ALL_SCOPES: readonly string[] = [
  `${AUTH}spreadsheets`,
  `${AUTH}drive`,
  `${AUTH}calendar`,
  `${AUTH}gmail.modify`,
  `${AUTH}gmail.compose`,
  `${AUTH}gmail.send`,
  `${AUTH}script.send_mail`,
  `${AUTH}script.container.ui`,
  `${AUTH}script.external_request`,
  `${AUTH}script.scriptapp`,
  `${AUTH}userinfo.email`,
  'https://mail.google.com/',
];

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/**
 * A pushed project in a temporary folder of its own: `Code.js`, `sidebar.html` and `appsscript.json`, as `dist/` holds them.
 * @returns the folder, for `createWorkspace({ world, project })`
 */
export function writeScript(code: string, manifest: Manifest = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'script-project-'));
  made.push(folder);
  const { timeZone = 'Europe/Madrid', oauthScopes = ALL_SCOPES } = manifest;
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'sidebar.html'), '<!doctype html><title>Sidebar</title><p>Sidebar</p>');
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone, oauthScopes }));
  return folder;
}

import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** What `clasp push` would upload: the emulator runs these files and knows nothing of their sources. */
export interface ScriptProject {
  readonly folder: string;
  /** The manifest's scopes, without Google's prefix, so that `drive` and `https://mail.google.com/` read alike. */
  readonly scopes: readonly string[];
  readonly timeZone: string;
  file(name: string): string | null;
}

const SCOPE_PREFIX = 'https://www.googleapis.com/auth/';

/** @throws when the folder holds no manifest: the bundle was not built */
export function openScriptProject(folder: string): ScriptProject {
  const path = join(folder, 'appsscript.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { oauthScopes?: string[]; timeZone?: string };
  return {
    folder,
    scopes: (manifest.oauthScopes ?? []).map((scope) => scope.replace(SCOPE_PREFIX, '')),
    timeZone: manifest.timeZone ?? 'Etc/UTC',
    file(name) {
      const html = join(folder, `${name.replace(/\.html$/, '')}.html`);
      return existsSync(html) ? readFileSync(html, 'utf8') : null;
    },
  };
}

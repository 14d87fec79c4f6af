import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';

const ROOT = dirname(fileURLToPath(import.meta.url));
const DIST = join(ROOT, 'dist');

/** Bytes; the whole script is loaded at each call of the sidebar. */
const BUDGETS = { 'Code.js': 200_000, 'sidebar.html': 100_000 };

/** What HtmlService's parser damages: https://developers.google.com/apps-script/guides/html/restrictions, and comments in strings. */
const FORBIDDEN_IN_HTML = ['//', '/*', '<!--', '<?'];

const COMMON: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  target: 'es2020',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
};

/** Names stay, so that a stack in the log can be read. */
const SMALLER: BuildOptions = { minifyWhitespace: true, minifySyntax: true };

async function bundle(options: BuildOptions): Promise<string> {
  const built = await build({ ...COMMON, ...options });
  return built.outputFiles?.[0]?.text ?? '';
}

/** The names that `src/addon/main.ts` exports. */
export async function entryPoints(): Promise<string[]> {
  const built = await build({
    ...COMMON,
    entryPoints: ['src/addon/main.ts'],
    format: 'esm',
    metafile: true,
    outdir: 'out',
  });
  return Object.values(built.metafile?.outputs ?? {})
    .flatMap((output) => output.exports)
    .sort();
}

/** Google offers only declared top-level functions to menus, triggers and `google.script.run`. */
const stub = (name: string): string => `function ${name}() { return App.${name}.apply(null, arguments); }`;

async function buildCode(): Promise<string> {
  const code = await bundle({
    entryPoints: ['src/addon/main.ts'],
    format: 'iife',
    globalName: 'App',
    ...SMALLER,
  });
  return `${code.trimEnd()}\n${(await entryPoints()).map(stub).join('\n')}\n`;
}

async function buildSidebar(): Promise<string> {
  const script = await bundle({ entryPoints: ['src/sidebar/main.tsx'], format: 'iife', minify: true });
  const style = await bundle({ entryPoints: ['src/sidebar/style.css'], minify: true });
  const page = readFileSync(join(ROOT, 'src/sidebar/index.html'), 'utf8');
  // Preact names the XML namespaces by their addresses; in a string, `\x2f` is the same character as `/`.
  const safeScript = script.trim().replaceAll('://', ':\\x2f/');
  return page
    .replace('<style></style>', () => `<style>${style.trim()}</style>`)
    .replace('<script></script>', () => `<script>${safeScript}</script>`);
}

/** @throws with the place, when the page holds what HtmlService would damage */
export function checkSidebar(page: string): void {
  for (const token of FORBIDDEN_IN_HTML) {
    const at = page.indexOf(token);
    if (at >= 0)
      throw new Error(
        `sidebar.html holds "${token}", which HtmlService strips: …${page.slice(Math.max(0, at - 40), at + 40)}…`,
      );
  }
  const strange = /[^\x00-\x7f]/.exec(page);
  if (strange)
    throw new Error(
      `sidebar.html is not ASCII at ${String(strange.index)}: …${page.slice(strange.index - 40, strange.index + 40)}…`,
    );
}

function checkBudget(name: keyof typeof BUDGETS, text: string): void {
  const size = Buffer.byteLength(text);
  if (size > BUDGETS[name])
    throw new Error(`${name} has ${String(size)} bytes, more than its ${String(BUDGETS[name])}`);
}

/** A script may be running from `dist/`: a file that stays the same is left alone, and another is replaced in one step. */
function put(name: string, text: string): void {
  const path = join(DIST, name);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  const draft = join(DIST, `.${name}.${String(process.pid)}`);
  writeFileSync(draft, text);
  renameSync(draft, path);
}

/** Makes `dist/` of exactly the three files that `clasp push` uploads. */
export async function buildAddon(): Promise<void> {
  const [code, sidebar] = await Promise.all([buildCode(), buildSidebar()]);
  checkSidebar(sidebar);
  checkBudget('Code.js', code);
  checkBudget('sidebar.html', sidebar);
  const files = {
    'Code.js': code,
    'sidebar.html': sidebar,
    'appsscript.json': readFileSync(join(ROOT, 'appsscript.json'), 'utf8'),
  };
  mkdirSync(DIST, { recursive: true });
  for (const name of readdirSync(DIST)) {
    // What begins with a dot is another build's draft, and is never pushed.
    if (!(name in files) && !name.startsWith('.')) rmSync(join(DIST, name), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) put(name, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAddon();

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions, OutputFile, Plugin } from 'esbuild';
import type { Weight } from './build/budgets';
import { checkBudgets, weigh, weightInWords } from './build/budgets';
import { checkSidebar, sidebarPage } from './build/sidebar-page';

const ROOT = dirname(fileURLToPath(import.meta.url));
const DIST = join(ROOT, 'dist');

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  outdir: 'out',
  target: 'es2020',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
} satisfies BuildOptions;

async function bundle(options: BuildOptions): Promise<OutputFile[]> {
  return (await build({ ...COMMON, minify: true, ...options })).outputFiles ?? [];
}

const textOf = (files: readonly OutputFile[], ending: string): string =>
  files.find(({ path }) => path.endsWith(ending))?.text.trimEnd() ?? '';

/** The names that `src/addon/main.ts` exports. */
export async function entryPoints(): Promise<string[]> {
  const built = await build({ ...COMMON, entryPoints: ['src/addon/main.ts'], format: 'esm', metafile: true });
  return Object.values(built.metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
}

/** Google offers only declared top-level functions to menus, triggers and `google.script.run`. */
const stub = (name: string): string => `function ${name}(){return App.${name}(...arguments)}`;

export interface Code {
  readonly text: string;
  /** From the places in `text` to those in the sources. */
  readonly map: string;
}

/** @param plugins for a test that changes a source on its way */
export async function buildCode(plugins: readonly Plugin[] = []): Promise<Code> {
  const files = await bundle({
    entryPoints: { Code: 'src/addon/main.ts' },
    format: 'iife',
    globalName: 'App',
    charset: 'utf8',
    sourcemap: 'external',
    sourcesContent: false,
    plugins: [...plugins],
  });
  const stubs = (await entryPoints()).map(stub);
  return { text: `${[textOf(files, '.js'), ...stubs].join('\n')}\n`, map: textOf(files, '.map') };
}

async function buildSidebar(): Promise<string> {
  const script = await bundle({
    entryPoints: ['src/sidebar/main.tsx'],
    format: 'iife',
    // `String.raw` would tell an escape that `sidebarPage` writes from the letter itself.
    supported: { 'template-literal': false },
  });
  const style = await bundle({ entryPoints: ['src/sidebar/style.css'] });
  return sidebarPage({
    html: readFileSync(join(ROOT, 'src/sidebar/index.html'), 'utf8'),
    style: textOf(style, '.css'),
    script: textOf(script, '.js'),
  });
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
export async function buildAddon(): Promise<Weight[]> {
  const [{ text: code }, sidebar] = await Promise.all([buildCode(), buildSidebar()]);
  checkSidebar(sidebar);
  const weights = [weigh('Code.js', code), weigh('sidebar.html', sidebar)];
  checkBudgets(weights);
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
  return weights;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const weight of await buildAddon()) console.log(weightInWords(weight));
}

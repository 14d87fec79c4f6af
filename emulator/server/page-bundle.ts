import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { keep, kept } from '../built/kept.mjs';

/** What the browser gets, made when the emulator starts and its sources are new. */
export interface PageBundle {
  readonly script: string;
  readonly style: string;
  /** `google.script`, to stand before everything else in a sidebar. */
  readonly googleScript: string;
}

const page = (name: string): string => fileURLToPath(new URL(`../page/${name}`, import.meta.url));

const COMMON: BuildOptions = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
};

async function bundle(entry: string): Promise<string> {
  const built = await build({ ...COMMON, entryPoints: [page(entry)] });
  return built.outputFiles?.[0]?.text ?? '';
}

export async function buildPage(): Promise<PageBundle> {
  const before = kept('page.json');
  if (before) return JSON.parse(before.toString()) as PageBundle; // As it was kept below.
  const [script, style, googleScript] = await Promise.all([
    bundle('main.tsx'),
    bundle('style.css'),
    bundle('google-script/main.ts'),
  ]);
  const made = { script, style, googleScript };
  keep('page.json', JSON.stringify(made));
  return made;
}

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';

/** What the browser gets, made in memory when the emulator starts. */
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
  const [script, style, googleScript] = await Promise.all([
    bundle('main.tsx'),
    bundle('style.css'),
    bundle('google-script/main.ts'),
  ]);
  return { script, style, googleScript };
}

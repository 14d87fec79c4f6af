import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { buildCode } from '../../esbuild.config';

/** One protection taken out of one source. */
export interface Weakness {
  /** From the root: `src/use-cases/act.ts`. */
  readonly file: string;
  readonly code: string;
  readonly instead: string;
}

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** @throws unless the code stands there exactly once: a protection that was written anew would seem to be taken out */
function weakened({ file, code, instead }: Weakness): string {
  const source = readFileSync(file, 'utf8');
  const [before, after, ...more] = source.split(code);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`${file} does not hold exactly once: ${code}`);
  return `${before}${instead}${after}`;
}

function weakening(weakness: Weakness): Plugin {
  const contents = weakened(weakness);
  return {
    name: 'weakness',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
        path === join(process.cwd(), weakness.file) ? { contents, loader: 'ts' } : undefined,
      );
    },
  };
}

/**
 * The built add-on without one of its protections.
 * @returns its folder, for `createCompany(project)`
 */
export async function weakenedBundle(weakness: Weakness): Promise<string> {
  const { text } = await buildCode([weakening(weakness)]);
  const folder = mkdtempSync(join(tmpdir(), 'weakened-'));
  made.push(folder);
  cpSync('dist', folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), text);
  return folder;
}

import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../build/fingerprint.mjs';
import { pathOfKept, put, sourcesChanged } from './kept.mjs';
import { sourceFiles } from './source-files.mjs';

/** What a bundled package may ask for as CommonJS does. */
const REQUIRE = `import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);`;

/** Leaves every source the address it has, which is where it looks for its neighbours. */
function sourceAddresses() {
  const users = sourceFiles().filter((path) => /\.m?ts$|\.mjs$/.test(path) && asks(path));
  const filter = new RegExp(`^(?:${users.map(escaped).join('|')})$`);
  return {
    name: 'source-addresses',
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
      build.onLoad({ filter }, ({ path }) => ({
        contents: textOf(path).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
        loader: path.endsWith('ts') ? 'ts' : 'js',
      }));
    },
  };
}

/** @type {(path: string) => string} */
const textOf = (path) => readFileSync(path, 'utf8');

/** @type {(path: string) => boolean} */
const asks = (path) => textOf(path).includes('import.meta.url');

/** @type {(text: string) => string} */
const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Maps come before the code that names them, and the code that is looked for comes last of all. */
async function makeAll() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: { main: 'emulator/main.ts', worker: 'emulator/kernel/worker.ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: pathOfKept('.'),
    outExtension: { '.js': '.mjs' },
    external: ['esbuild'],
    banner: { js: REQUIRE },
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [sourceAddresses()],
  });
  if (sourcesChanged()) return makeAll();
  const order = outputFiles.sort((one, other) => other.path.length - one.path.length);
  for (const { path, contents } of order) put(basename(path), contents);
}

/**
 * The code of the main thread or of the worker as one file of plain JavaScript, made when the sources are others than when it
 * was last made: compiling and finding hundreds of files takes longer than all that the emulator does to start.
 * @param {'main' | 'worker'} name
 * @returns {Promise<string>} its address
 */
export async function bundled(name) {
  if (!existsSync(pathOfKept(`${name}.mjs`))) await makeAll();
  return pathToFileURL(pathOfKept(`${name}.mjs`)).href;
}

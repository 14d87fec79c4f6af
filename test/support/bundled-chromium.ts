import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium/package.json');
const CACHE = join(ROOT, 'node_modules/.cache');

export interface BundledChromium {
  readonly executablePath: string;
  /** The package's own copies of libnss3 and libnspr4, and its font: the machine may have none. */
  readonly env: Readonly<Record<string, string>>;
}

const fontsConfiguration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * The package unpacks into the system's temporary folder under fixed names, and its libraries only where it believes to be on
 * Lambda: so it is run in a process that has a folder of its own for temporary files, and is told so.
 */
function unpackInto(folder: string): void {
  const program = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: ROOT, env });
}

/** Several test processes may unpack at once; the first to finish gives its folder the name, and the others take that one. */
function unpackOnce(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(CACHE, { recursive: true });
  const own = mkdtempSync(join(CACHE, 'chromium-'));
  unpackInto(own);
  writeFileSync(join(own, 'fonts/fonts.conf'), fontsConfiguration(folder));
  try {
    renameSync(own, folder);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The Chromium that came with `npm ci`.
 * @throws where it is not built for the machine
 */
export function bundledChromium(): BundledChromium {
  const machine = `${process.platform} on ${process.arch}`;
  if (machine !== 'linux on x64')
    throw new Error(`The bundled Chromium is for linux on x64, not for ${machine}`);
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  unpackOnce(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

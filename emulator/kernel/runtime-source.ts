import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { Script } from 'node:vm';

let compiled: Script | undefined;

/** Google's services as they look inside the script's realm, compiled once per process. */
export function runtimeScript(): Script {
  if (compiled) return compiled;
  const entry = fileURLToPath(new URL('../runtime/index.ts', import.meta.url));
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  });
  const code = built.outputFiles[0]?.text ?? '';
  compiled = new Script(code, { filename: 'google-services.js' });
  return compiled;
}

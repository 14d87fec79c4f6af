import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { Script } from 'node:vm';
import { onceText } from '../built/once';

let compiled: Script | undefined;

/** Google's services as they look inside the script's realm, bundled once for what they are, and compiled once per process. */
export function runtimeScript(): Script {
  if (compiled) return compiled;
  const name = 'google-services.js';
  const code = onceText(name, build);
  compiled = new Script(code, { filename: name });
  return compiled;
}

function build(): string {
  const entry = fileURLToPath(new URL('../runtime/index.ts', import.meta.url));
  const built = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
  });
  return built.outputFiles[0]?.text ?? '';
}

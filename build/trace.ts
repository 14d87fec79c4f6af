import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildCode } from '../esbuild.config';

/** As Google and the local Workspace write it: `Code:1:2345`, `/dist/Code.js:1:2345`. */
const PLACE = /[^\s(]*\bCode(?:\.js|\.gs)?:(\d+):(\d+)/g;

/** Lines and columns count from 1 in a stack, from 0 in a map. */
export function traced(stack: string, map: string): string {
  // What esbuild wrote.
  const places = new SourceMap(JSON.parse(map) as SourceMapPayload);
  return stack.replaceAll(PLACE, (place: string, line: string, column: string) => {
    const found = places.findEntry(Number(line) - 1, Number(column) - 1);
    // What lies below the map, such as the entry points' stubs, is found at its end.
    if (!('originalSource' in found) || found.generatedLine !== Number(line) - 1) return place;
    const source = found.originalSource.replace(/^(\.\.\/)+/, '');
    return `${source}:${String(found.originalLine + 1)}:${String(found.originalColumn + 1)}`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(traced(readFileSync(process.stdin.fd, 'utf8'), (await buildCode()).map));

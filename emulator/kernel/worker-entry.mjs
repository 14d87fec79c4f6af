// A worker thread does not inherit a TypeScript loader, and on Node 20 `execArgv` cannot give it one.
import { bundled } from '../built/bundled.mjs';

process.setSourceMapsEnabled(true);
await import(await bundled('worker'));

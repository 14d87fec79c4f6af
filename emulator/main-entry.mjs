// What `npm start` runs.
import { bundled } from './built/bundled.mjs';

process.setSourceMapsEnabled(true);
await import(await bundled('main'));

// A worker thread does not inherit the parent's TypeScript loader, and on Node 20 `execArgv` cannot give it one.
import { register } from 'tsx/esm/api';

register();
await import('./sync-fetch-helper.ts');

import { followLinks } from './follow-links';
import { createRunner } from './runner';
import { tellPage } from './tell-page';

/** https://developers.google.com/apps-script/guides/html/reference/host; a sidebar has no `google.script.url` or `history`. */
const host = {
  origin: 'https://docs.google.com',
  close: () => tellPage({ kind: 'close' }),
  setHeight: (height: number) => tellPage({ kind: 'height', height }),
  setWidth: () => undefined,
  editor: { focus: () => tellPage({ kind: 'focus-editor' }) },
};

Object.assign(globalThis, { google: { script: { run: createRunner({}), host } } });
followLinks();

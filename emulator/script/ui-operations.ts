import { roleOf } from '../drive/access';
import { exception } from '../kernel/errors';
import type { Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';

const panel = { service: null, scopes: ['script.container.ui'] } as const;

interface Panel {
  html: string;
  title: string;
}

export const uiOperations: Operations = {
  'ui.addMenu': operation<{ items: { caption: string; function: string }[] }>(
    { service: null, scopes: [], since: 'NONE' },
    (call, { items }) => void call.ui.menu.push(...items),
  ),
  'ui.showSidebar': operation<Panel>(panel, (call, shown) => void (call.ui.sidebar = shown)),
  'ui.showDialog': operation<Panel>(panel, (call, shown) => void (call.ui.dialog = shown)),
  'ui.alert': operation<{ text: string }>(panel, (call, { text }) => void call.ui.alerts.push(text)),
  'ui.toast': operation<{ title: string; message: string }>(
    { service: 'Spreadsheet', scopes: ['spreadsheets', 'spreadsheets.currentonly'] },
    (call, toast) => void call.ui.toasts.push(toast),
  ),
  'spreadsheet.active': operation({ service: null, scopes: [], since: 'LIMITED' }, (call) => {
    const id = call.spreadsheetId;
    return id !== null && roleOf(call.world, id, call.user) ? { id } : null;
  }),
  'spreadsheet.about': operation<{ id: string }>(
    { service: 'Spreadsheet', scopes: ['spreadsheets', 'spreadsheets.currentonly'], since: 'LIMITED' },
    (call, { id }) => {
      const file = call.world.drive.files[id];
      const spreadsheet = call.world.sheets.spreadsheets[id];
      if (!file || !spreadsheet) throw exception('Document is missing (perhaps it was deleted?)');
      return { name: file.name, timeZone: spreadsheet.timeZone, locale: spreadsheet.locale };
    },
  ),
  'html.file': operation<{ name: string }>({ service: null, scopes: [] }, (call, { name }) => {
    const text = call.projectFile(name);
    if (text === null) throw exception(`No HTML file named ${name} was found.`);
    return text;
  }),
  'console.write': operation<{ level: 'log' | 'warn' | 'error'; text: string }>(
    { service: null, scopes: [], since: 'NONE' },
    (call, line) => void call.ui.log.push(line),
  ),
};

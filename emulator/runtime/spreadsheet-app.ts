import { call, emulated } from './bridge';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function createMenu(title: string): Menu {
  const items: { caption: string; function: string }[] = [];
  const menu: Menu = emulated<Menu>('Menu', {
    addItem(caption: string, functionName: string) {
      items.push({ caption, function: functionName });
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => call('ui.addMenu', { title, items }),
  });
  return menu;
}

const shown = (html: GoogleAppsScript.HTML.HtmlOutput | string): { html: string; title: string } =>
  typeof html === 'string' ? { html, title: '' } : { html: html.getContent(), title: html.getTitle() };

const ui: Ui = emulated<Ui>('Ui', {
  createAddonMenu: () => createMenu('Add-on'),
  createMenu,
  showSidebar: (html: object) => call('ui.showSidebar', shown(html as HtmlOutput)),
  showModalDialog: (html: object, title: string) =>
    call('ui.showDialog', { ...shown(html as HtmlOutput), title }),
  alert: ((...texts: unknown[]) => {
    call('ui.alert', { text: texts.filter((one) => typeof one === 'string').join('\n') });
    return 'OK';
  }) as unknown as Ui['alert'], // The overloads differ only in which of their arguments are texts.
});

function activeSpreadsheet(): Spreadsheet | null {
  const open = call<{ id: string } | null>('spreadsheet.active');
  if (!open) return null;
  const about = (): { name: string; url: string; timeZone: string; locale: string } =>
    call('spreadsheet.about', { id: open.id });
  const spreadsheet: Spreadsheet = emulated<Spreadsheet>('Spreadsheet', {
    getId: () => open.id,
    getName: () => about().name,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${open.id}/edit`,
    getSpreadsheetTimeZone: () => about().timeZone,
    getSpreadsheetLocale: () => about().locale,
    toast: (message: string, title = '') => call('ui.toast', { message, title }),
  });
  return spreadsheet;
}

export const spreadsheetApp: App = emulated<App>('SpreadsheetApp', {
  getUi: () => ui,
  // Google's types leave out that it is null where no spreadsheet is open: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveSpreadsheet()
  getActiveSpreadsheet: activeSpreadsheet as unknown as App['getActiveSpreadsheet'],
  getActive: activeSpreadsheet as unknown as App['getActive'],
  flush: () => undefined,
});

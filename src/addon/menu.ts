import { languageOf } from '../domain/language';
import { menuMessages } from '../messages/menu';

interface OpenEvent {
  readonly authMode: GoogleAppsScript.Script.AuthMode;
}

/**
 * Must work in AuthMode NONE, where nothing but the menu and the locale may be used:
 * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
 */
export function onOpen(_event: OpenEvent): void {
  const messages = menuMessages[languageOf(Session.getActiveUserLocale())];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(messages.open, 'openSidebar')
    .addItem(messages.setUp, 'openSetUp')
    .addToUi();
}

export function onInstall(event: OpenEvent): void {
  onOpen(event);
}

export function openSidebar(): void {
  showSidebar('home');
}

export function openSetUp(): void {
  showSidebar('set-up');
}

/** The view is said in an attribute of the page's own script, because a sidebar has no address of its own. */
function showSidebar(view: 'home' | 'set-up'): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Deployments');
  page.append(`<script>window.startView=${JSON.stringify(view)}</script>`);
  SpreadsheetApp.getUi().showSidebar(page);
}

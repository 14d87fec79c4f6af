import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import XlsxPopulate from 'xlsx-populate';
import { menuMessages } from '../../src/messages/menu';
import { sidebarMessages } from '../../src/messages/sidebar';
import { adoptionMessages } from '../../src/messages/sidebar-adoption';
import { contactMessages } from '../../src/messages/sidebar-contacts';
import { customerMessages } from '../../src/messages/sidebar-customer';
import { homeMessages } from '../../src/messages/sidebar-home';
import { setUpMessages } from '../../src/messages/sidebar-set-up';
import { launchBrowser } from '../support/browser';
import type { RunningEmulator } from '../support/emulator';
import { startEmulator } from '../support/emulator';
import type { WorkspacePage } from './workspace-page';
import { openWorkspacePage } from './workspace-page';

const NOW = '2026-12-02T16:50:00+01:00';
const ADMINISTRATOR = 'admin@soffid.example';
const HAND_KEPT = 'Bodegas Torralba - Actualizaciones';
const ROWS = 300;

type CellText = string | number | undefined;

/** A log as people keep them: a title, own headings in their own order, numbers, dates as dates, a column nobody else has. */
async function writeHandKeptLog(path: string): Promise<void> {
  const book = await XlsxPopulate.fromBlankAsync();
  const sheet = book.sheet(0);
  sheet.cell('A1').value('Actualizaciones de Bodegas Torralba');
  const headings = [
    'Nº',
    'Descripción',
    'Fecha',
    'Situación',
    'Entorno',
    'Responsable',
    'Factura',
    'Observaciones',
  ];
  headings.forEach((heading, column) => sheet.cell(3, column + 1).value(heading));
  for (let row = 0; row < ROWS; row += 1) {
    const cells = [
      row + 1,
      `=Cambio ${String(row)}`,
      45_000 + row,
      'Hecho',
      'PRO',
      'Marta',
      `F-${String(row)}`,
      '',
    ];
    cells.forEach((value, column) => sheet.cell(row + 4, column + 1).value(value));
    sheet.cell(row + 4, 3).style('numberFormat', 'dd/mm/yyyy');
  }
  await book.toFileAsync(path);
}

async function readCells(path: string): Promise<Map<string, CellText>> {
  const book = await XlsxPopulate.fromFileAsync(path);
  const used = book.sheet(0).usedRange();
  const cells = new Map<string, CellText>();
  used?.forEach((cell) => {
    const value = cell.value() as CellText;
    if (value !== undefined && value !== '') cells.set(cell.address(), value);
  });
  return cells;
}

describe('a new Workspace in the browser', () => {
  let folder: string;
  let emulator: RunningEmulator;
  let browser: Browser;
  let shown: WorkspacePage;
  const deployments = (): string => join(folder, 'drive/Soffid/DEPLOYMENTS');
  const sidebar = (): FrameLocator => shown.sidebar;

  const start = async (empty: boolean): Promise<void> => {
    emulator = await startEmulator({ data: folder, now: NOW, user: ADMINISTRATOR, empty });
    shown = await openWorkspacePage(browser, emulator);
  };

  const stop = async (): Promise<void> => {
    await shown.page.close();
    expect(await emulator.stop()).toBe(0);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'foundation-'));
    browser = await launchBrowser();
    await start(true);
    await stop();
    mkdirSync(deployments(), { recursive: true });
    await writeHandKeptLog(join(deployments(), `${HAND_KEPT}.xlsx`));
    await start(false);
  });

  afterAll(async () => {
    await stop();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is set up from the menu, after saying what will be made', async () => {
    const words = setUpMessages.ca;
    await shown.openFile(new RegExp(HAND_KEPT), ['DEPLOYMENTS']);
    await shown.choose(menuMessages.ca.setUp);
    await shown.fill(words.companyName, 'Soffid');
    await shown.fill(words.companyPlace, 'Palma');
    await shown.press(sidebarMessages.ca.goOn);
    await sidebar().getByText(words.willBeDone).waitFor();
    await shown.press(words.submit);
    await sidebar().getByRole('heading', { name: words.doneTitle }).waitFor();
    expect(readdirSync(deployments())).toContain('TEMPLATE - Deployment log.xlsx');
    expect(readdirSync(join(folder, 'drive/Soffid/Deployments registry'))).toEqual([
      'Deployments registry.xlsx',
    ]);
  });

  it('makes a customer, whose contacts come from a pasted line', async () => {
    const words = customerMessages.ca;
    await shown.openFile(/Deployments registry/, ['Deployments registry']);
    await shown.choose(menuMessages.ca.open);
    await shown.press(homeMessages.ca.newCustomer);
    await shown.fill(words.name, '  Òptica  Llevant ');
    await shown.fill(words.place, 'Barcelona');
    await sidebar()
      .getByLabel(contactMessages.ca.paste, { exact: true })
      .fill('Per a: Núria Serra <nuria@llevant.example>; suport@llevant.example');
    await shown.press(contactMessages.ca.addPasted);
    await shown.press(sidebarMessages.ca.goOn);
    await sidebar().getByText(words.willBeDone).waitFor();
    await shown.press(words.submit);
    await sidebar()
      .getByRole('heading', { name: words.doneTitle('Òptica Llevant') })
      .waitFor();
    expect(readdirSync(deployments())).toContain('Òptica Llevant - Deployment log.xlsx');
  });

  it('adopts a log of 300 rows without changing one of its cells', async () => {
    const before = await readCells(join(deployments(), `${HAND_KEPT}.xlsx`));
    const words = adoptionMessages.ca;
    await shown.openFile(new RegExp(HAND_KEPT), ['DEPLOYMENTS']);
    await shown.choose(menuMessages.ca.open);
    await shown.press(homeMessages.ca.adopt);
    await sidebar().getByText(words.onlyChange('I', ROWS)).waitFor();
    await shown.press(sidebarMessages.ca.goOn);
    await shown.fill(customerMessages.ca.place, 'Madrid');
    await shown.press(sidebarMessages.ca.goOn);
    await sidebar().getByText(customerMessages.ca.willBeDone).waitFor();
    await shown.press(words.submit);
    await sidebar()
      .getByRole('heading', { name: words.doneTitle('Bodegas Torralba') })
      .waitFor();
    const after = await readCells(join(deployments(), `${HAND_KEPT}.xlsx`));
    expect(after.get('I3')).toBe('ID DEP');
    after.delete('I3');
    expect([...after]).toEqual([...before]);
  });

  it('finds everything again after a rename and a restart', async () => {
    await shown.openFile(new RegExp(HAND_KEPT), ['DEPLOYMENTS']);
    await shown.page.getByRole('heading', { name: HAND_KEPT }).getByRole('button').click();
    await shown.page.getByLabel('File name').fill('Bodegas Torralba - Deployment log');
    await shown.page.getByLabel('File name').press('Enter');
    await shown.page.getByRole('heading', { name: 'Bodegas Torralba - Deployment log' }).waitFor();
    await stop();
    expect(readdirSync(deployments())).toContain('Bodegas Torralba - Deployment log.xlsx');
    await start(false);
    for (const customer of ['Bodegas Torralba', 'Òptica Llevant']) {
      await shown.openFile(new RegExp(`${customer} - Deployment log`), ['DEPLOYMENTS']);
      await shown.choose(menuMessages.ca.open);
      await sidebar().getByRole('heading', { name: customer, exact: true }).waitFor();
    }
  });

  it('writes the new log so that another library reads its drop-down, colours and numeric dates', async () => {
    const path = join(deployments(), 'Òptica Llevant - Deployment log.xlsx');
    await shown.openFile(/Òptica Llevant/, ['DEPLOYMENTS']);
    await typeInto(shown.page, 'A2', '03/12/2026');
    await shown.page.getByRole('combobox', { name: 'B2' }).selectOption('Planificat');
    await shown.page
      .locator('td[data-cell="B2"]')
      .filter({ has: shown.page.locator('option:checked', { hasText: 'Planificat' }) })
      .waitFor();
    const sheet = (await XlsxPopulate.fromFileAsync(path)).sheet(0);
    expect(sheet.cell('A1').value()).toBe('Data');
    expect(sheet.cell('A2').value()).toBe(46_359);
    expect(sheet.range('B2:B1048576').dataValidation()?.formula1).toContain('Planificat');
    const colours = sheet
      .toXmls()
      .sheet.children?.filter((node) => typeof node === 'object' && node.name === 'conditionalFormatting');
    expect(JSON.stringify(colours)).toContain('"Planificat\\"');
  });
});

async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`td[data-cell="${address}"]`).dblclick();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

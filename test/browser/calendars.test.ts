import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { menuMessages } from '../../src/messages/menu';
import { sidebarMessages } from '../../src/messages/sidebar';
import { calendarsMessages } from '../../src/messages/sidebar-calendars';
import { datesMessages } from '../../src/messages/sidebar-dates';
import { deploymentsMessages } from '../../src/messages/sidebar-deployments';
import { whenMessages } from '../../src/messages/sidebar-plan-when';
import { launchBrowser } from '../support/browser';
import type { RunningEmulator } from '../support/emulator';
import { startEmulator } from '../support/emulator';
import type { WorkspacePage } from './workspace-page';
import { openWorkspacePage } from './workspace-page';

const ADMINISTRATOR = 'admin@soffid.example';
/** Of the sample company: a customer in Barcelona. */
const CUSTOMER = /Consorci Marina/;
/** The administrator's language. */
const ca = 'ca';
const calendars = calendarsMessages[ca];
const when = whenMessages[ca];

describe('calendars in the browser', () => {
  let folder: string;
  let emulator: RunningEmulator;
  let browser: Browser;
  let shown: WorkspacePage;

  const heading = (name: string) => shown.sidebar.getByRole('heading', { name, exact: true });

  const chooseWednesday = async (): Promise<void> => {
    await shown.press(deploymentsMessages[ca].newDeployment);
    await shown.fill(when.date, '2026-12-16');
    await shown.fill(when.time, '17:00');
    await shown.fill(when.duration, '15');
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'calendars-'));
    browser = await launchBrowser();
    emulator = await startEmulator({ data: folder, now: '2026-12-01T10:00:00+01:00', user: ADMINISTRATOR });
    shown = await openWorkspacePage(browser, emulator);
    await shown.openFile(CUSTOMER, ['DEPLOYMENTS']);
    await shown.choose(menuMessages[ca].open);
  });

  afterAll(async () => {
    await browser.close();
    expect(await emulator.stop()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  it('leave a day alone that they say nothing about', async () => {
    await chooseWednesday();
    await shown.sidebar.getByText(datesMessages[ca].allowed).first().waitFor();
    await shown.press(sidebarMessages[ca].back);
  });

  it('take a local holiday that is pasted beside a log', async () => {
    await shown.sidebar.getByText(deploymentsMessages[ca].aboutCustomer, { exact: true }).click();
    await shown.press(calendars.title);
    await shown.press(`${calendars.addHolidays} Barcelona`);
    await shown.fill(calendars.days, '17/12/2026 Festa del barri');
    await shown.press(sidebarMessages[ca].goOn);
    await heading(calendars.reviewTitle).waitFor();
    await shown.press(calendars.write);
    await heading(calendars.doneTitle).waitFor();

    const folderOfCalendars = join(folder, 'calendars');
    const files = readdirSync(folderOfCalendars).map((name) =>
      readFileSync(join(folderOfCalendars, name), 'utf8'),
    );
    expect(files.filter((ics) => ics.includes('SUMMARY:Festa del barri'))).toHaveLength(1);
  });

  it('forbid its eve at once', async () => {
    await shown.press(calendars.seeCalendars);
    await heading(calendars.title).waitFor();
    await shown.press(sidebarMessages[ca].back);
    await chooseWednesday();
    await shown.sidebar
      .getByText(/17 de desembre és Festa del barri, festiu a Barcelona/)
      .first()
      .waitFor();
  });
});

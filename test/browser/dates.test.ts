import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { fieldMessage } from '../../src/messages/fields';
import { menuMessages } from '../../src/messages/menu';
import { sidebarMessages } from '../../src/messages/sidebar';
import { datesMessages } from '../../src/messages/sidebar-dates';
import { deploymentsMessages } from '../../src/messages/sidebar-deployments';
import { planMessages } from '../../src/messages/sidebar-plan';
import { contentMessages } from '../../src/messages/sidebar-plan-content';
import { whenMessages } from '../../src/messages/sidebar-plan-when';
import { requisiteMessages } from '../../src/messages/sidebar-plan-requisites';
import { runFormMessages } from '../../src/messages/sidebar-run-forms';
import { verbNames } from '../../src/messages/verbs';
import { launchBrowser } from '../support/browser';
import type { RunningEmulator } from '../support/emulator';
import { startEmulator } from '../support/emulator';
import { readMails } from './read-files';
import type { WorkspacePage } from './workspace-page';
import { openWorkspacePage, post } from './workspace-page';

const ENGINEER = 'engineer@soffid.example';
const LEAD = 'lead@soffid.example';
/** Of the sample company: a customer in Barcelona. */
const CUSTOMER = /Consorci Marina/;
const es = 'es';
const dates = datesMessages[es];
const HOLIDAYS = 'c_festius-barcelona@group.calendar.google.com';

/** Monday, and the day after is a holiday in Palma and in Barcelona. */
const EVE = '2026-12-07';

describe('dates in the browser', () => {
  let folder: string;
  let emulator: RunningEmulator;
  let browser: Browser;
  let shown: WorkspacePage;

  const heading = (name: string | RegExp): Locator => shown.sidebar.getByRole('heading', { name });
  const button = (name: string | RegExp): Locator =>
    shown.sidebar.getByRole('button', { name, exact: typeof name === 'string' });
  const text = (what: string | RegExp): Locator => shown.sidebar.getByText(what).first();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dates-'));
    browser = await launchBrowser();
    emulator = await startEmulator({ data: folder, now: '2026-12-01T10:00:00+01:00', user: ENGINEER });
    shown = await openWorkspacePage(browser, emulator);
  });

  afterAll(async () => {
    await browser.close();
    expect(await emulator.stop()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  const openAs = async (user: string): Promise<void> => {
    await post(emulator, '/session', { user });
    await shown.openFile(CUSTOMER, ['DEPLOYMENTS']);
    await shown.choose(menuMessages[user === LEAD ? 'ca' : es].open);
  };

  const chooseDate = async (date: string): Promise<void> => {
    const when = whenMessages[es];
    await shown.fill(when.date, date);
    await shown.fill(when.time, '17:00');
    await shown.fill(when.duration, '15');
  };

  const fillRest = async (): Promise<void> => {
    await shown.sidebar
      .getByLabel(contentMessages[es].ticketsBox, { exact: true })
      .fill('ES-8102500 Un cambio');
    await shown.press(requisiteMessages[es].change);
    for (const name of ['tested', 'validated', 'rollbackGuide', 'releasedArtifact']) {
      await shown.sidebar.locator(`[name="prerequisites.${name}.state"]`).selectOption('there');
      await shown.sidebar.locator(`[name="prerequisites.${name}.evidence"]`).fill('TEST, Marta');
    }
    await shown.sidebar.locator('[name="agreement.state"]').selectOption('there');
  };

  it('says why a date is forbidden as it is chosen, without asking the script again', async () => {
    await openAs(ENGINEER);
    await shown.press(deploymentsMessages[es].newDeployment);
    await button(/^martes 8 de diciembre/).waitFor();
    await post(emulator, '/calls/reset', {});

    await chooseDate(EVE);

    await text(
      /El martes 8 de diciembre es La Immaculada, festivo en Barcelona y Palma: el lunes 7 de diciembre es víspera/,
    ).waitFor();
    expect(await (await fetch(new URL('/calls', emulator.url))).json()).toMatchObject({ total: 0 });
  });

  it('shows each day of the month, and why, by keyboard too', async () => {
    const day = (date: string): Locator => shown.sidebar.locator(`[data-date="${date}"]`);
    const looks = await Promise.all(
      ['2026-12-03', '2026-12-04', EVE, '2026-12-08', '2026-12-23'].map((date) =>
        day(date).getAttribute('class'),
      ),
    );
    expect(looks).toEqual(['day allowed', 'day forbidden', 'day forbidden', 'day warned', 'day forbidden']);

    await day(EVE).focus();
    await shown.page.keyboard.press('ArrowLeft');
    await shown.page.keyboard.press('ArrowUp');
    await shown.sidebar.locator('.month-told', { hasText: 'domingo 29 de noviembre' }).waitFor();
    await text('noviembre de 2026').waitFor();
    expect(await day('2026-11-10').getAttribute('class')).toBe('day forbidden');
    await shown.page.keyboard.press('ArrowDown');
    await shown.page.keyboard.press('ArrowRight');
    await shown.sidebar.locator('.month-told', { hasText: 'La Immaculada' }).waitFor();
  });

  it('is not planned for that date by an engineer, who can ask for an exception', async () => {
    await fillRest();
    await shown.press(sidebarMessages[es].goOn);
    await text(fieldMessage('date-refused', es)).waitFor();

    await shown.press(dates.ask);
    await button(dates.askSubmit).waitFor();
    await shown.press(dates.askSubmit);
    await heading(planMessages[es].draftTitle).or(heading(planMessages[es].title)).first().waitFor();
    await shown.sidebar.getByRole('status').getByText(dates.asked).waitFor();
    await button(dates.ask).waitFor();

    const mail = (await readMails(folder, ENGINEER)).find(({ subject }) =>
      subject?.startsWith('Petición de excepción'),
    );
    expect(mail?.to?.map(({ address }) => address)).toEqual([LEAD, 'lucia.prado@soffid.example']);
    expect(mail?.text).toContain('festivo en Barcelona y Palma');
    expect(mail?.text).toContain('https://docs.google.com/spreadsheets/');
  });

  it('is planned for a date that is suggested', async () => {
    await button(/^miércoles 9 de diciembre, 17:00/).click();
    await text(dates.allowed).waitFor();
    await shown.press(sidebarMessages[es].goOn);
    await heading(planMessages[es].reviewTitle).waitFor();
    await shown.press(planMessages[es].submit);
    await heading(planMessages[es].planned('DEP-2026-0002')).waitFor();
  });

  it('is not started when a calendar cannot be read by then, which is named, until it can be', async () => {
    await post(emulator, '/clock', { now: '2026-12-09T17:00:00+01:00' });
    await post(emulator, '/person', { kind: 'break-calendar', calendarId: HOLIDAYS });
    await openAs(ENGINEER);
    await text('DEP-2026-0002').click();
    await shown.press(verbNames.start[es]);
    await text(new RegExp(`no se puede leer el calendario ${HOLIDAYS}`)).waitFor();

    await post(emulator, '/person', { kind: 'mend-calendar', calendarId: HOLIDAYS });
    await shown.sidebar.getByRole('button', { name: sidebarMessages[es].back, exact: true }).last().click();
    await shown.press(verbNames.start[es]);
    await button(runFormMessages[es].startSubmit).waitFor();
  });

  it('is allowed by a lead on a forbidden date, with a reason', async () => {
    await post(emulator, '/clock', { now: '2026-12-09T18:00:00+01:00' });
    await openAs(LEAD);
    await shown.press(deploymentsMessages.ca.newDeployment);
    await shown.fill(whenMessages.ca.date, '2026-12-23');
    await shown.fill(whenMessages.ca.time, '17:00');
    await shown.fill(whenMessages.ca.duration, '15');
    await shown.sidebar.getByText(datesMessages.ca.exception).click();
    await shown.fill(datesMessages.ca.reason, 'Massa curt');
    await shown.press(datesMessages.ca.authorise);
    await text(fieldMessage('reason-short', 'ca')).waitFor();
    await shown.fill(datesMessages.ca.reason, 'El client tanca l’exercici i no pot esperar');
    await shown.press(datesMessages.ca.authorise);
    await text(datesMessages.ca.covered('Aina Bestard')).waitFor();
  });
});

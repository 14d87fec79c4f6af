import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { menuMessages } from '../../src/messages/menu';
import { sidebarMessages } from '../../src/messages/sidebar';
import { checklistMessages } from '../../src/messages/sidebar-checklist';
import { deploymentsMessages } from '../../src/messages/sidebar-deployments';
import { planMessages } from '../../src/messages/sidebar-plan';
import { contentMessages } from '../../src/messages/sidebar-plan-content';
import { whenMessages } from '../../src/messages/sidebar-plan-when';
import { requisiteMessages } from '../../src/messages/sidebar-plan-requisites';
import { runMessages } from '../../src/messages/sidebar-run';
import { runFormMessages } from '../../src/messages/sidebar-run-forms';
import { verbNames } from '../../src/messages/verbs';
import type { SpreadsheetView } from '../../emulator/sheets/view';
import { launchBrowser } from '../support/browser';
import type { RunningEmulator } from '../support/emulator';
import { startEmulator } from '../support/emulator';
import {
  COMPONENTS,
  CUSTOMER,
  customer,
  DELAY_MAIL,
  END_MAIL,
  START_MAIL,
  TICKETS,
} from './procedure-example';
import { readEvents, readMails, readRows } from './read-files';
import type { WorkspacePage } from './workspace-page';
import { openWorkspacePage, post } from './workspace-page';

const ENGINEER = 'engineer@soffid.example';
/** The sample company has planned one already. */
const ID = 'DEP-2026-0002';
const NEXT_ID = 'DEP-2026-0003';

/** What a person's hands do, counted. */
interface Effort {
  clicks: number;
  characters: number;
  pastes: number;
}

const es = 'es';

describe('a deployment in the browser', () => {
  let folder: string;
  let emulator: RunningEmulator;
  let browser: Browser;
  let shown: WorkspacePage;
  const effort: Effort = { clicks: 0, characters: 0, pastes: 0 };

  const heading = (name: string | RegExp): Locator => shown.sidebar.getByRole('heading', { name });
  const button = (name: string): Locator => shown.sidebar.getByRole('button', { name, exact: true });

  const click = async (where: Locator, position?: { x: number; y: number }): Promise<void> => {
    effort.clicks += 1;
    await where.click(position ? { position } : {});
  };

  const type = async (text: string): Promise<void> => {
    effort.characters += text.length;
    await shown.page.keyboard.type(text);
  };

  /** Into the field that is clicked first, as the clipboard gives it. */
  const paste = async (label: string, lines: readonly string[]): Promise<void> => {
    await click(shown.sidebar.getByLabel(label, { exact: true }));
    effort.pastes += 1;
    await shown.sidebar.locator(':focus').evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, lines.join('\n'));
  };

  const goTo = (now: string) => post(emulator, '/clock', { now });
  const mailText = (): Promise<string> => shown.sidebar.locator('textarea').first().inputValue();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deployment-'));
    browser = await launchBrowser();
    emulator = await startEmulator({ data: folder, now: '2026-12-01T10:00:00+01:00', user: ENGINEER });
    await post(emulator, '/script/run', {
      function: 'createCustomer',
      arguments: [{ requestId: randomUUID(), customer }],
      user: ENGINEER,
    });
    await setPortal(emulator);
    shown = await openWorkspacePage(browser, emulator);
  });

  afterAll(async () => {
    await browser.close();
    expect(await emulator.stop()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  const openLog = async (): Promise<void> => {
    await shown.openFile(new RegExp(CUSTOMER), ['DEPLOYMENTS']);
    await shown.choose(menuMessages[es].open);
  };

  it('is planned from two pastes and what only a person knows', async () => {
    await openLog();
    await shown.press(deploymentsMessages[es].newDeployment);
    const content = contentMessages[es];
    await paste(content.ticketsBox, TICKETS);
    await paste(content.componentsBox, COMPONENTS);
    await shown.sidebar.getByLabel(content.consoles, { exact: true }).check();
    await shown.sidebar.getByLabel(content.syncservers, { exact: true }).check();
    const when = whenMessages[es];
    await shown.fill(when.date, '2026-12-02');
    await shown.fill(when.time, '17:00');
    await shown.fill(when.duration, '15');
    await shown.press(requisiteMessages[es].change);
    for (const name of ['tested', 'validated', 'rollbackGuide', 'releasedArtifact']) {
      await shown.sidebar.locator(`[name="prerequisites.${name}.state"]`).selectOption('there');
      await shown.sidebar.locator(`[name="prerequisites.${name}.evidence"]`).fill('TEST, 3.2.11, Marta');
    }
    await shown.sidebar.locator('[name="agreement.state"]').selectOption('there');
    await shown.press(sidebarMessages[es].goOn);
    await heading(planMessages[es].reviewTitle).waitFor();
    await shown.press(planMessages[es].submit);
    await heading(planMessages[es].planned(ID)).waitFor();
    await shown.press(planMessages[es].open);
    await button(verbNames.start[es]).waitFor();
  });

  it('starts with the procedure’s Start mail, to the letter', async () => {
    await goTo('2026-12-02T17:00:00+01:00');
    await openLog();
    await shown.sidebar.getByText(ID).first().click();
    await shown.press(verbNames.start[es]);
    await button(runFormMessages[es].startSubmit).waitFor();
    expect(await mailText()).toBe(START_MAIL);
    await shown.press(runFormMessages[es].startSubmit);
    await shown.sidebar.getByText(checklistMessages[es].deployment).first().waitFor();
  });

  it('is delayed and ended once its checklist is done', async () => {
    await shown.press(verbNames.delay[es]);
    await shown.sidebar.locator('input[name="until"][value="30"]').check();
    await shown.press(sidebarMessages[es].goOn);
    await button(runFormMessages[es].delaySubmit).waitFor();
    expect(await mailText()).toBe(DELAY_MAIL);
    await shown.press(runFormMessages[es].delaySubmit);
    await shown.sidebar.getByText(checklistMessages[es].deployment).first().waitFor();
    for (const item of await shown.sidebar.locator('.checklist-item input[type="checkbox"]').all())
      await item.check();
    await shown.press(verbNames.end[es]);
    await shown.press(sidebarMessages[es].goOn);
    await button(runFormMessages[es].endSubmit).waitFor();
    expect(await mailText()).toBe(END_MAIL);
    await shown.press(runFormMessages[es].endSubmit);
    await button(verbNames.close[es]).waitFor();
  });

  it('is closed when every ticket was told', async () => {
    await shown.press(verbNames.close[es]);
    for (let left = TICKETS.length; left > 0; left -= 1) {
      await button(runMessages[es].settleByHand)
        .nth(left - 1)
        .waitFor();
      await button(runMessages[es].settleByHand).first().click();
      await button(runMessages[es].settleByHand)
        .nth(left - 1)
        .waitFor({ state: 'detached' });
    }
    await shown.press(verbNames.close[es]);
    await button(verbNames.close[es]).waitFor({ state: 'detached' });
  });

  it('has left one row, one event and three mails in one conversation, as other programs read them', async () => {
    const [row] = await readRows(join(folder, `drive/Soffid/DEPLOYMENTS/${CUSTOMER} - Deployment log.xlsx`));
    expect(row).toMatchObject({
      Fecha: 46_358,
      Estado: 'Completado',
      Entorno: 'PRO',
      Minutos: 15,
      Tickets: TICKETS.join('\n'),
      Componentes: COMPONENTS.join('\n'),
      Reinicios: 'las consolas y los syncservers',
      Responsable: 'Marta Vidal',
      'Acordado con': 'Núria Ferrer',
      ID,
    });
    const events = readEvents(join(folder, 'calendars')).filter(({ summary }) => summary.includes(ID));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      status: 'CONFIRMED',
      attendees: [expect.objectContaining({ email: ENGINEER })],
    });
    const mails = await readMails(join(folder, 'mail'), ENGINEER);
    expect(mails.map(({ text = '' }) => text.replaceAll('\r\n', '\n').trim())).toEqual([
      START_MAIL,
      DELAY_MAIL,
      END_MAIL,
    ]);
    const subjects = new Set(mails.map(({ subject }) => subject));
    expect([...subjects]).toEqual([`${CUSTOMER}: despliegue en PRO (${ID})`]);
    const [first, second, third] = mails;
    expect(second?.inReplyTo).toBe(first?.messageId);
    expect(third?.references).toBe(`${String(first?.messageId)} ${String(second?.messageId)}`);
    expect(first?.to).toEqual([{ name: 'Núria Ferrer', address: 'nuria@diputacio.example' }]);
    expect(first?.replyTo).toEqual([expect.objectContaining({ address: 'soporte@soffid.example' })]);
  });

  it('is repeated next week in twelve clicks, forty characters and two pastes', async () => {
    await goTo('2026-12-07T10:00:00+01:00');
    await openLog();
    Object.assign(effort, { clicks: 0, characters: 0, pastes: 0 });
    const content = contentMessages[es];
    await click(button(deploymentsMessages[es].newDeployment));
    await paste(content.ticketsBox, ['ES-7412399 Els organismes nous no surten a la llista']);
    await paste(content.componentsBox, ['addon-diba 3.2.12']);
    // On the field's first part: each part is typed where the one before it ends.
    await click(shown.sidebar.getByLabel(whenMessages[es].date, { exact: true }), { x: 14, y: 18 });
    await type('12092026');
    await click(button(sidebarMessages[es].goOn));
    await heading(planMessages[es].reviewTitle).waitFor();
    await click(button(planMessages[es].submit));
    await heading(planMessages[es].planned(NEXT_ID)).waitFor();

    expect(effort.clicks).toBeLessThanOrEqual(12);
    expect(effort.characters).toBeLessThanOrEqual(40);
    expect(effort.pastes).toBeLessThanOrEqual(2);
    const rows = await readRows(join(folder, `drive/Soffid/DEPLOYMENTS/${CUSTOMER} - Deployment log.xlsx`));
    expect(rows.at(-1)).toMatchObject({
      Fecha: 46_365,
      Estado: 'Planificado',
      Componentes: 'addon-diba 3.2.12',
      Reinicios: 'las consolas y los syncservers',
      ID: NEXT_ID,
    });
  });
});

/** The sample company's portal is an invented one; the procedure's example has its own. */
async function setPortal(emulator: RunningEmulator): Promise<void> {
  const drive = await (await fetch(new URL('/drive', emulator.url))).text();
  const [, id = ''] = /"id":"([^"]+)","name":"Deployments registry","kind":"spreadsheet"/.exec(drive) ?? [];
  const { sheets } = (await (
    await fetch(new URL(`/spreadsheets/${id}`, emulator.url))
  ).json()) as SpreadsheetView;
  const settings = sheets.find(({ title }) => title === 'Settings');
  const row = settings?.rows.findIndex(([key]) => key?.text === 'support-portal');
  await post(emulator, '/person', {
    kind: 'edit-cell',
    spreadsheetId: id,
    sheetId: settings?.sheetId,
    row,
    column: 1,
    input: 'https://zammad.soffid.com/',
    user: 'admin@soffid.example',
  });
}

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { FINDING_CODES } from '../../src/domain/dates/verdict';
import type { Deployment } from '../../src/domain/deployment';
import type { PlanForm } from '../../src/domain/plan-form';
import type { Step } from '../../src/domain/step';
import { menuMessages } from '../../src/messages/menu';
import { sidebarMessages } from '../../src/messages/sidebar';
import { planMessages } from '../../src/messages/sidebar-plan';
import { whenMessages } from '../../src/messages/sidebar-plan-when';
import { outsideMessages } from '../../src/messages/sidebar-outside';
import type { MailChoice } from '../../src/protocol/deployment-requests';
import type { DeploymentView, StepPreview, StepReceipt } from '../../src/protocol/deployment-view';
import type { Reply } from '../../src/protocol/reply';
import { launchBrowser } from '../support/browser';
import { aReadyForm } from '../support/deployment-builders';
import type { RunningEmulator } from '../support/emulator';
import { startEmulator } from '../support/emulator';
import { CUSTOMER, customer } from './procedure-example';
import type { Truth } from './truth';
import { truthOf } from './truth';
import type { WorkspacePage } from './workspace-page';
import { openWorkspacePage, post } from './workspace-page';

export const ENGINEER = 'engineer@soffid.example';
export const COLLEAGUE = 'tom.harding@soffid.example';

const KEY = 'diputacio-exemple';

/** A company with one customer, its sidebar in a browser, and what people do there by another way. */
export interface Company {
  readonly folder: string;
  readonly emulator: RunningEmulator;
  readonly browser: Browser;
  readonly shown: WorkspacePage;
  readonly goTo: (now: string) => Promise<unknown>;
  /** A button of the sidebar, waited for and clicked; it counts. */
  readonly click: (where: Locator) => Promise<void>;
  readonly button: (name: string) => Locator;
  /** Since the log was opened. */
  readonly clicks: () => number;
  /** Opens the customer's log with the sidebar beside it: from here on clicks are counted. */
  readonly openLog: () => Promise<void>;
  /** The same, and in it that deployment with a first click. */
  readonly open: (deployment: Deployment) => Promise<void>;
  /** In the form of a new deployment: for 2 December 2026 at 17:00, to its end, and opens it. */
  readonly planIt: () => Promise<void>;
  /** Somebody takes that step without the sidebar, with its mail as proposed. */
  readonly act: (step: Step, before?: DeploymentView, user?: string) => Promise<DeploymentView>;
  readonly view: (uid: string) => Promise<DeploymentView>;
  /** What everybody else sees of it. */
  readonly truth: (deployment: Deployment) => Promise<Truth>;
  readonly stop: () => Promise<void>;
}

/** @param about what is not as in the form of the builders */
export const planOf = (about: Partial<PlanForm> = {}): Step => ({
  verb: 'plan',
  form: aReadyForm({
    executor: ENGINEER,
    backup: '',
    parties: customer.contacts.map((contact) => ({ ...contact }) as PlanForm['parties'][number]),
    ...about,
  }),
  acknowledged: [...FINDING_CODES],
});

export async function startCompany(now: string): Promise<Company> {
  const folder = mkdtempSync(join(tmpdir(), 'company-'));
  const browser = await launchBrowser();
  const emulator = await startEmulator({ data: folder, now, user: ENGINEER });
  const run = async <T>(name: string, request: object, user: string): Promise<T> => {
    const { result } = (await post(emulator, '/script/run', {
      function: name,
      arguments: [request],
      user,
    })) as { result: Reply<T> };
    if (!result.ok) throw new Error(`${name}: ${result.code} ${result.message}`);
    return result.value;
  };
  await run('createCustomer', { requestId: randomUUID(), customer }, ENGINEER);
  const shown = await openWorkspacePage(browser, emulator);
  let clicks = 0;
  const click = async (where: Locator): Promise<void> => {
    clicks += 1;
    await where.click();
  };
  const openLog = async (): Promise<void> => {
    await shown.openFile(new RegExp(CUSTOMER), ['DEPLOYMENTS']);
    await shown.choose(menuMessages.es.open);
    clicks = 0;
  };
  const view: Company['view'] = (uid) => run('deployment', { uid, row: -1 }, ENGINEER);
  return {
    folder,
    emulator,
    browser,
    shown,
    goTo: (next) => post(emulator, '/clock', { now: next }),
    button: (name) => shown.sidebar.getByRole('button', { name, exact: true }),
    click,
    clicks: () => clicks,
    truth: (deployment) => truthOf(folder, emulator, deployment),
    openLog,
    async open({ id }) {
      await openLog();
      await click(shown.sidebar.getByText(id).first());
      await shown.sidebar.locator('.deployment-header').waitFor();
      await shown.sidebar.getByText(outsideMessages.es.looking).waitFor({ state: 'detached' });
    },
    async planIt() {
      await shown.fill(whenMessages.es.date, '2026-12-02');
      await shown.fill(whenMessages.es.time, '17:00');
      await shown.fill(whenMessages.es.duration, '15');
      await shown.press(sidebarMessages.es.goOn);
      await shown.sidebar.getByRole('heading', { name: planMessages.es.reviewTitle }).waitFor();
      await shown.press(planMessages.es.submit);
      await shown.press(planMessages.es.open);
    },
    async act(step, before, user = ENGINEER) {
      const about = {
        uid: before?.deployment.uid ?? randomUUID(),
        row: before?.row ?? -1,
        rev: before?.deployment.rev ?? null,
        customerKey: KEY,
        step,
      };
      const preview = await run<StepPreview>('prepare', about, user);
      const mail: MailChoice | null =
        preview.mail === null || preview.mailIs === 'offered'
          ? null
          : { how: 'send', content: preview.mail.content as MailChoice['content'], accepted: [] };
      const receipt = await run<StepReceipt>('act', { ...about, requestId: randomUUID(), mail }, user);
      return receipt.view;
    },
    view,
    async stop() {
      await browser.close();
      expect(await emulator.stop()).toBe(0);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

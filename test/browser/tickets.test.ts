import { randomUUID } from 'node:crypto';
import type { Locator } from 'playwright-core';
import type { ZammadView } from '../../emulator/zammad/view';
import { SAMPLE_GITLAB_TOKEN } from '../../emulator/gitlab/sample-accounts';
import { SAMPLE_ZAMMAD_TOKEN } from '../../emulator/zammad/sample-directory';
import { closeMessages } from '../../src/messages/sidebar-close';
import { deploymentsMessages } from '../../src/messages/sidebar-deployments';
import { contentMessages } from '../../src/messages/sidebar-plan-content';
import { pasteMessages } from '../../src/messages/sidebar-plan-paste';
import { runMessages } from '../../src/messages/sidebar-run';
import { verbNames } from '../../src/messages/verbs';
import type { HomeView } from '../../src/protocol/home-view';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import type { Reply } from '../../src/protocol/reply';
import { FINDING_CODES } from '../../src/domain/dates/verdict';
import { effectProblems } from '../../src/messages/effect-words';
import type { Company } from './company';
import { ENGINEER, planOf, startCompany } from './company';
import { post } from './workspace-page';

const TITLES = [
  ['ES-7412280', 'Tractar els ORGANISMES com si fósin un ORGÀNIC'],
  ['ES-7412104', 'PRODUCTES: No fa enviaments a les notificacions'],
  ['ES-7412224', 'roldanfm al fer baixa li apareix missatge de conservar'],
] as const;

const TOKENS = { zammad: SAMPLE_ZAMMAD_TOKEN, gitlab: SAMPLE_GITLAB_TOKEN } as const;

const connect = (company: Company, system: keyof typeof TOKENS): Promise<unknown> =>
  post(company.emulator, '/script/run', {
    function: 'connect',
    arguments: [
      {
        requestId: randomUUID(),
        system,
        address: `https://${system}.example`,
        token: TOKENS[system],
      },
    ],
    user: 'admin@soffid.example',
  });

/** The only deployment there is, with everything that it lacked, until it has ended. */
async function carryOut(company: Company): Promise<DeploymentView> {
  const { result } = (await post(company.emulator, '/script/run', {
    function: 'home',
    arguments: [],
    user: ENGINEER,
    spreadsheetId: /spreadsheet\/([^/]+)$/.exec(company.shown.page.url())?.[1],
  })) as { result: Reply<Extract<HomeView, { kind: 'log' }>> }; // The open spreadsheet is a log.
  if (!result.ok) throw new Error(result.message);
  const planned = await company.view(result.value.deployments[0]!.uid);
  const ready = planOf();
  if (ready.verb !== 'plan') throw new Error(ready.verb);
  const { tickets } = planned.deployment;
  const components = [{ name: 'addon-diba', version: '3.2.11', previousVersion: '3.2.10' }];
  const form = { ...ready.form, tickets: tickets.map((ticket) => ({ ...ticket })), components };
  const edited = await company.act(
    { verb: 'edit', form, reason: 'ya está', acknowledged: [...FINDING_CODES] },
    planned,
  );
  await company.goTo('2026-12-02T17:00:00+01:00');
  const started = await company.act(
    { verb: 'start', reason: '', note: '', acknowledged: [], releases: ['addon-diba 3.2.12'] },
    edited,
  );
  const ticks = started.deployment.checklist.map(({ id }) => ({ id, state: 'done', note: '' }) as const);
  const ticked = await company.act({ verb: 'tick', ticks }, started);
  const ending = { outcome: 'completed', issues: [], leftOutTickets: [], leftOutComponents: [] } as const;
  return company.act({ verb: 'end', endedAt: null, ...ending, remarks: '', note: '' }, ticked);
}

describe('tickets in Zammad', () => {
  let company: Company;
  const inSidebar = (selector: string): Locator => company.shown.sidebar.locator(selector);
  const section = (number: string): Locator =>
    inSidebar('section').filter({
      has: company.shown.sidebar.getByRole('heading', { name: `Ticket ${number}` }),
    });

  /** How many notes the add-on has written, by number. */
  async function notes(): Promise<Record<string, number>> {
    const answer = await fetch(new URL('/tickets', company.emulator.url));
    const { tickets } = (await answer.json()) as ZammadView; // What the page is served.
    return Object.fromEntries(
      TITLES.map(([number]) => {
        const articles = tickets.find((one) => `ES-${one.number}` === number)?.articles ?? [];
        return [number, articles.filter(({ type }) => type === 'note').length];
      }),
    );
  }

  /** What happens to the next note on its way. */
  async function breakNextNote(): Promise<void> {
    const [, zammad] = /zammad\.example = (\S+)/.exec(company.emulator.output()) ?? [];
    const faults = [{ match: 'POST /api/v1/ticket_articles', kind: '502' }];
    await fetch(`${zammad ?? ''}/_control`, { method: 'POST', body: JSON.stringify({ faults }) });
  }

  beforeAll(async () => {
    company = await startCompany('2026-12-01T10:00:00+01:00');
    expect(await connect(company, 'zammad')).toMatchObject({ result: { ok: true } });
    expect(await connect(company, 'gitlab')).toMatchObject({ result: { ok: true } });
  });

  afterAll(() => company.stop());

  it('pasted as one line of text have their titles by themselves, beside a component with a later release', async () => {
    const { shown } = company;
    await company.openLog();
    await shown.press(deploymentsMessages.es.newDeployment);
    const [first, second, third] = TITLES.map(([number]) => number);
    await shown.fill(contentMessages.es.ticketsBox, `${first!}, ${second!} y ${third!}`);
    await shown.press(pasteMessages.es.read);
    for (const [number, title] of TITLES) {
      const line = inSidebar('.card').filter({ hasText: number });
      await line.getByText(title).waitFor();
      expect(await line.getByRole('link').getAttribute('href')).toBe(
        `https://zammad.example/#ticket/zoom/number/${number.slice(3)}`,
      );
    }
    await shown.fill(contentMessages.es.componentsBox, 'addon-diba 3.2.11');
    await shown.press(pasteMessages.es.read);
    const component = inSidebar('.card').filter({ hasText: 'addon-diba 3.2.11' });
    await component.getByText('Hay una versión posterior, 3.2.12.').waitFor();
    await company.planIt();
    await company.button(verbNames.start.es).waitFor();
  });

  it('are told once each: one that fails is tried again, and one is told by hand', async () => {
    const { button, shown } = company;
    const ended = await carryOut(company);
    await company.open(ended.deployment);
    await button(verbNames.close.es).click();
    await section('ES-7412224').getByLabel(closeMessages.es.byHandLater).check();
    await breakNextNote();
    await button(closeMessages.es.notes).click();
    await inSidebar('.told').first().waitFor();
    await shown.sidebar.getByText(effectProblems['note-unknown'].es).waitFor();
    expect(Object.values(await notes()).filter((count) => count > 0)).toEqual([1]);

    const failed = inSidebar('.card').filter({ hasText: effectProblems['note-unknown'].es });
    await failed.getByRole('button', { name: closeMessages.es.writeNote }).click();
    await failed.waitFor({ state: 'detached' });
    const byHand = inSidebar('.card').filter({ hasText: 'Ticket ES-7412224' });
    await byHand.getByRole('button', { name: closeMessages.es.copy }).click();
    await byHand.getByRole('button', { name: runMessages.es.settleByHand }).click();
    await shown.sidebar.getByText(closeMessages.es.allTold).waitFor();
    await button(verbNames.close.es).click();
    await button(verbNames.close.es).waitFor({ state: 'detached' });

    const { deployment } = await company.view(ended.deployment.uid);
    expect(deployment.state).toBe('closed');
    expect(deployment.effects.flatMap(({ kind, state }) => (kind === 'ticket' ? [state] : []))).toEqual([
      'done',
      'done',
      'by-hand',
    ]);
    expect(await notes()).toEqual({ 'ES-7412280': 1, 'ES-7412104': 1, 'ES-7412224': 0 });
  });

  it('show their notes on the page of the emulator', async () => {
    const { page } = company.shown;
    await page.goto(`${company.emulator.url}#/tickets/7412280`);
    const note = page.locator('article.letter').filter({ hasText: 'note' }).last();
    await note.getByText('El despliegue se ha completado satisfactoriamente.').waitFor();

    expect(await note.getByText('internal').count()).toBe(1);
    expect(await note.innerText()).toContain('addon-diba 3.2.11');
  });
});

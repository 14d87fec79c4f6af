import type { Page } from 'playwright-core';
import type { ChecklistEntry } from '../../src/domain/deployment';
import type { Tick } from '../../src/domain/step';
import { withoutSent, withQueue, withTick } from '../../src/sidebar/run/tick-queue';
import { openDeployment } from './run-scenes';
import { checklist, deployments, receiptOf, viewOf } from './sample-deployments';
import { homes } from './sample-views';
import { sidebarPerTest } from './sidebar-per-test';
import type { Behaviours } from './sidebar-page';

const tick = (id: string, state: Tick['state'] = 'done', note = ''): Tick => ({ id, state, note });

describe('the queue of ticks', () => {
  it('keeps the last of two for one item', () => {
    const queue = withTick(withTick([tick('a')], tick('b')), tick('a', 'todo'));
    expect(queue).toEqual([tick('b'), tick('a', 'todo')]);
  });

  it('lets go of what was saved, but not of what was changed meanwhile', () => {
    const [a, b] = [tick('a'), tick('b')];
    const queue = withTick([a, b], tick('a', 'failed', 'No arranca'));
    expect(withoutSent(queue, [a, b])).toEqual([tick('a', 'failed', 'No arranca')]);
  });

  it('shows what is not saved yet over what is', () => {
    const facts = { by: 'ana@company.example', now: '2026-12-01T16:09:00.000Z' };
    const queue = [tick('deployment/1', 'todo'), tick('deployment/3', 'not-applicable', 'No se usa')];
    const shown = withQueue(checklist, queue, facts);
    expect(shown[0]).not.toHaveProperty('by');
    expect(shown[0]).toMatchObject({ state: 'todo', pair: 'maintenance' });
    expect(shown[1]).toBe(checklist[1]);
    expect(shown[2]).toMatchObject({
      state: 'not-applicable',
      note: 'No se usa',
      by: facts.by,
      at: facts.now,
    });
  });
});

describe('the checklist', () => {
  const sidebar = sidebarPerTest();
  const { button, acts } = sidebar;
  let page: Page;

  beforeEach(async () => {
    page = await sidebar.open({
      home: { value: homes.log('es') },
      deployment: { value: viewOf(deployments.running) },
    });
    await openDeployment(page);
  });

  const box = (number: number) => page.locator(`[name="deployment/${String(number)}"]`);
  const asked = (count: number) =>
    page.waitForFunction(
      (wanted) => window.sidebarStub.calls.filter(({ name }) => name === 'act').length >= wanted,
      count,
    );
  const saved = (changes: Readonly<Record<string, Partial<ChecklistEntry>>>): Behaviours => ({
    act: {
      value: receiptOf(
        deployments.running,
        { checklist: checklist.map((one) => ({ ...one, ...changes[one.id] })) },
        'tick',
      ),
    },
  });
  const failing: Behaviours = { act: { error: 'NetworkError: HTTP 0' } };

  it('sends what is ticked within two seconds together, and shows it at once', async () => {
    await box(3).check();
    await box(4).check();
    await box(1).uncheck();
    await page.getByText('3 de 6').waitFor();
    await asked(1);
    expect((await acts()).map(({ step }) => step)).toEqual([
      { verb: 'tick', ticks: [tick('deployment/3'), tick('deployment/4'), tick('deployment/1', 'todo')] },
    ]);
  });

  it('ticks all the rest that has to be done with a click, and neither what failed nor what is optional', async () => {
    await button('Todo lo demás está hecho (3)').click();
    await asked(1);
    const ticks = [3, 4, 6].map((number) => tick(`deployment/${String(number)}`));
    expect((await acts()).map(({ step }) => step)).toEqual([{ verb: 'tick', ticks }]);
    expect(await page.getByText('Todo lo demás').count()).toBe(0);
  });

  it('shows what the script answers, except where something is ticked meanwhile', async () => {
    const pau = { by: 'pau.vidal@company.example', at: '2026-12-01T16:08:00.000Z' };
    await sidebar.behave(
      saved({ 'deployment/3': { state: 'done', ...pau }, 'deployment/5': { state: 'done', ...pau } }),
    );
    // While the first call is under way.
    await page.evaluate(() => {
      const { calls } = window.sidebarStub;
      calls.push = (...made) => {
        calls.splice(calls.length, 0, ...made);
        const acts = calls.filter(({ name }) => name === 'act').length;
        if (acts === 1 && made.some(({ name }) => name === 'act'))
          document.querySelector<HTMLElement>('[name="deployment/4"]')?.click();
        return calls.length;
      };
    });
    await box(3).check();
    await page.getByText('Pau Vidal · 17:08').first().waitFor();
    expect(await box(5).isChecked()).toBe(true);
    expect(await box(4).isChecked()).toBe(true);
    await asked(2);
    expect((await acts()).map(({ step }) => step)).toEqual([
      { verb: 'tick', ticks: [tick('deployment/3')] },
      { verb: 'tick', ticks: [tick('deployment/4')] },
    ]);
  });

  it('goes on after a reload with what was not saved', async () => {
    await box(3).check();
    await asked(1);
    await page.reload();
    await openDeployment(page);
    expect(await box(3).isChecked()).toBe(true);
    await asked(1);
    expect((await acts())[0]!.step).toEqual({ verb: 'tick', ticks: [tick('deployment/3')] });
  });

  it('keeps what could not be saved, says so, and sends it again under the same id', async () => {
    await sidebar.behave(failing);
    await box(3).check();
    await page.getByText('1 marca sin guardar todavía.').waitFor();
    expect(await box(3).isChecked()).toBe(true);
    await button('Reintentar').click();
    await asked(2);
    const [first, again] = await acts();
    expect(again).toEqual(first);
    await sidebar.behave(saved({ 'deployment/3': { state: 'done' } }));
    await page.getByText('1 marca sin guardar todavía.').waitFor();
    await button('Reintentar').click();
    await page.getByText('sin guardar').waitFor({ state: 'detached' });
    expect(await box(3).isChecked()).toBe(true);
  });

  it('tries again by itself', async () => {
    await sidebar.behave(failing);
    sidebar.discard();
    await page.clock.install();
    await box(3).check();
    await page.clock.runFor(2100);
    await page.getByText('1 marca sin guardar todavía.').waitFor();
    await page.clock.runFor(10_100);
    await asked(2);
  });

  it('wants a word for what failed or does not apply', async () => {
    await button('Falló o no aplica: Reiniciar consolas: 2').click();
    await button('No aplica').click();
    await page.getByText('Escriba una nota breve.').waitFor();
    await page.getByLabel('¿Qué ha pasado, o por qué no aplica?').fill('Las reinicia el cliente');
    await button('No aplica').click();
    await page.getByText('Las reinicia el cliente · Aina Ferrer').waitFor();
    await asked(1);
    expect((await acts())[0]!.step).toMatchObject({
      ticks: [tick('deployment/4', 'not-applicable', 'Las reinicia el cliente')],
    });
  });

  it('saves what is ticked before another step is looked at', async () => {
    await sidebar.behave(failing);
    await box(3).check();
    await button('Terminar el despliegue').click();
    await page.getByText('1 marca sin guardar todavía.').waitFor();
    await sidebar.behave(saved({ 'deployment/3': { state: 'done' } }));
    await button('Reintentar').click();
    await page.getByText('¿Cómo ha ido?').waitFor();
    expect(await page.locator('.notice li').allInnerTexts()).toEqual([
      'Reiniciar consolas: 2',
      'Quitar el modo mantenimiento de la consola',
    ]);
  });
});

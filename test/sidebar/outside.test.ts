import type { Page } from 'playwright-core';
import type { Deployment } from '../../src/domain/deployment';
import type { OutsideView } from '../../src/protocol/outside-view';
import { openDeployment } from './run-scenes';
import { deployments, receiptOf, viewOf } from './sample-deployments';
import { NOW } from './sample-lines';
import { homes } from './sample-views';
import { sidebarPerTest } from './sidebar-per-test';
import type { Behaviours } from './sidebar-page';
import { AS_WRITTEN } from './sidebar-page';

const sidebar = sidebarPerTest();
const { button } = sidebar;
let page: Page;

const title = () => page.getByRole('heading', { name: 'Fuera de la herramienta' });

async function open(
  outside: NonNullable<Behaviours['outside']>,
  deployment: Deployment = deployments.planned,
  verbs = viewOf(deployment, NOW).verbs,
): Promise<void> {
  page = await sidebar.open({
    home: { value: homes.log('es') },
    deployment: { value: { ...viewOf(deployment, NOW), verbs } },
    outside,
    act: { value: receiptOf(deployment, { rev: deployment.rev + 1 }, 'reconcile') },
  });
  await openDeployment(page);
}

const seeing = (about: Partial<OutsideView>, verbs?: Parameters<typeof open>[2]) =>
  open({ value: { ...AS_WRITTEN, ...about } }, deployments.planned, verbs);

const steps = async () => (await sidebar.acts()).map(({ step }) => step);

const CELLS: OutsideView['row'] = {
  kind: 'changed',
  cells: [
    { key: 'what', heading: 'Qué', theirs: '<b>Otra</b>', ours: 'Alta', seen: '<b>Otra</b>' },
    { key: 'start', heading: 'Hora inicio', theirs: '', ours: '17:00', seen: null },
  ],
};

describe('what people did outside', () => {
  it('is a line, where another stood, when nobody did anything', async () => {
    await seeing({});
    await page.getByText('Fuera no ha cambiado nada.').waitFor();
    expect(await page.getByText('Mirando el registro').count()).toBe(0);
    expect(await title().count()).toBe(0);
    const { uid } = deployments.planned;
    expect(await sidebar.calls('outside')).toEqual([[{ uid, row: viewOf(deployments.planned).row }]]);
  });

  it('is not waited for', async () => {
    await open('silent');
    await button('Empezar y avisar').waitFor();
    await page.getByText('Mirando el registro').waitFor();
  });

  it('is told as not known when it cannot be asked', async () => {
    await open({ error: 'NetworkError: HTTP 0' });
    await page.getByText('No se ha podido mirar').waitFor();
  });

  it('asks of each cell which to keep, and chooses nothing by itself', async () => {
    await seeing({ row: CELLS });
    await title().waitFor();
    await page.getByText('<b>Otra</b>').waitFor();
    await page.getByText('(vacía)').waitFor();
    expect(await page.locator('input[name^="outside."]:checked').count()).toBe(0);
    expect(await button('Guardar lo elegido').count()).toBe(0);

    await page.locator('[name="outside.what"][value="theirs"]').check();
    await page.locator('[name="outside.start"][value="ours"]').check();
    await button('Guardar lo elegido').click();

    await page.locator('.told').waitFor();
    expect(await steps()).toEqual([
      {
        verb: 'reconcile',
        cells: [
          { key: 'what', keep: 'theirs', seen: '<b>Otra</b>' },
          { key: 'start', keep: 'ours', seen: null },
        ],
        row: null,
        event: null,
      },
    ]);
    expect(await sidebar.calls('outside')).toHaveLength(2);
  });

  it.each<[string, Partial<OutsideView>, string, object]>([
    [
      'a deleted row',
      { row: { kind: 'deleted' } },
      'Escribir la fila de nuevo',
      { row: 'restore', event: null },
    ],
    [
      'a deleted event',
      { event: { kind: 'deleted' } },
      'Poner el evento de nuevo',
      { row: null, event: 'restore' },
    ],
    [
      'another title',
      { event: { kind: 'moved', title: 'Mío', times: null } },
      'Dejar el evento como estaba',
      { row: null, event: 'restore' },
    ],
  ])('puts back %s when somebody says so', async (_what, outside, name, step) => {
    await seeing(outside);
    await button(name).click();
    await page.locator('.told').waitFor();
    expect(await steps()).toEqual([{ verb: 'reconcile', cells: [], ...step }]);
  });

  it('offers the time to which an event was moved, with all that a new date asks', async () => {
    const times = { start: '2026-12-09T17:00:00.000Z', end: '2026-12-09T17:45:00.000Z' };
    await seeing({ event: { kind: 'moved', title: null, times } });
    await page.getByText('miércoles 9 de diciembre, 18:00–18:45').waitFor();

    await button('Cambiar aquí la fecha').click();

    expect(await page.locator('[name="date"]').inputValue()).toBe('2026-12-09');
    expect(await page.locator('[name="time"]').inputValue()).toBe('18:00');
    expect(await page.locator('[name="durationMinutes"]').inputValue()).toBe('45');
    expect(await steps()).toEqual([]);
  });

  it('tells which mail came back and from whom, and which draft was thrown away', async () => {
    const at = '2026-12-01T09:00:00.000Z';
    await seeing({
      bounces: [
        { addresses: ['nuria@vilanova.example'], at, template: 'start' },
        { addresses: [], at, template: null },
      ],
      strays: [{ subject: 'Vilanova: despliegue', kind: 'start' }],
    });
    await page.getByText('El correo de inicio no llegó a nuria@vilanova.example.').waitFor();
    await page.getByText('Un correo no llegó a alguien').waitFor();
    await page.getByText('un borrador que quedó a medias: «Vilanova: despliegue»').waitFor();
  });

  it('says of each part that cannot be read that it cannot', async () => {
    await seeing({
      row: { kind: 'cannot-tell' },
      event: { kind: 'cannot-tell' },
      bounces: null,
      strays: null,
    });
    await title().waitFor();
    expect(await page.getByText(/^No se puede comprobar/).count()).toBe(4);
  });

  it('shows to who only looks on, and offers nothing', async () => {
    const times = { start: '2026-12-09T17:00:00.000Z', end: '2026-12-09T17:45:00.000Z' };
    await seeing({ row: CELLS, event: { kind: 'moved', title: null, times } }, []);
    await title().waitFor();
    expect(await page.locator('input[name^="outside."]').count()).toBe(0);
    expect(await button('Dejar el evento como estaba').count()).toBe(0);
    expect(await button('Cambiar aquí la fecha').count()).toBe(0);
  });
});

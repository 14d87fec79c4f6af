import type { Page } from 'playwright-core';
import * as v from 'valibot';
import type { Deployment } from '../../src/domain/deployment';
import type { Effect } from '../../src/domain/effect';
import { PrepareSchema } from '../../src/protocol/deployment-requests';
import { newEndAfter } from '../../src/sidebar/run/delay-draft';
import { openDeployment } from './run-scenes';
import {
  deployments,
  notices,
  offeredPreview,
  pendingMail,
  pendingRow,
  receiptOf,
  startPreview,
  viewOf,
  withoutWarnings,
} from './sample-deployments';
import { madrid, NOW, uidOf } from './sample-lines';
import { homes } from './sample-views';
import { sidebarPerTest } from './sidebar-per-test';
import type { Behaviours } from './sidebar-page';

const sidebar = sidebarPerTest();
const { button } = sidebar;
let page: Page;

async function open(deployment: Deployment, more: Behaviours = {}, now?: string): Promise<void> {
  page = await sidebar.open({
    home: { value: homes.log('es') },
    deployment: { value: viewOf(deployment, now) },
    prepare: { value: withoutWarnings(startPreview) },
    ...more,
  });
  await openDeployment(page);
}

const primary = () => page.locator('.button.primary').innerText();
const prepared = async () =>
  (await sidebar.calls('prepare')).map(([request]) => v.parse(PrepareSchema, request).step);
const steps = async () => (await sidebar.acts()).map(({ step }) => step);
const reviewing = () => page.getByRole('heading', { name: 'Qué pasará' }).waitFor();
const goOn = () => button('Continuar').click();

describe('the home of a customer', () => {
  it('lists what is open with what is to be done next, and opens it with one click', async () => {
    await open(deployments.running);
    expect(await sidebar.calls('deployment')).toEqual([[{ uid: uidOf(1), row: 1 }]]);
    await button('Volver').click();
    expect(await page.locator('.cards .next').allInnerTexts()).toEqual([
      'Lleva 5 min de más: avise de la demora',
      '2 pasos pendientes',
      'Falta cerrar la tarea',
      'Empieza dentro de 8 min',
      'Empieza el miércoles 9 de diciembre a las 17:00',
      '1 paso pendiente',
      'Borrador de Aina Ferrer',
      'Empieza mañana a las 17:00',
    ]);
    // Nothing was done, so that nothing is asked again.
    expect(await sidebar.calls('home')).toHaveLength(1);
  });

  it('offers no new deployment for a customer of a partner alone, nor to who only looks on', async () => {
    const home = homes.log('es');
    await open(deployments.running, {
      home: { value: { ...home, customer: { ...home.customer, managedBy: 'partner-only' } } },
    });
    await button('Volver').click();
    expect(await button('Nuevo despliegue').count()).toBe(0);
    await sidebar.behave({ home: { value: { ...home, viewer: { ...home.viewer, roles: ['manager'] } } } });
    await button('Actualizar').click();
    await page.locator('.deployment').first().waitFor();
    expect(await button('Nuevo despliegue').count()).toBe(0);
  });
});

describe('a deployment', () => {
  it.each<[string, Deployment, string]>([
    ['planned', deployments.planned, 'Empezar y avisar'],
    ['in progress', deployments.running, 'Terminar el despliegue'],
    ['ended', deployments.ended, 'Cerrar la tarea'],
  ])('that is %s has one thing to do next', async (_state, deployment, label) => {
    await open(deployment);
    expect(await primary()).toBe(label);
  });

  it.each<[string, string]>([
    ['2026-12-01T16:09:00.000Z', 'Empezó a las 17:02 · quedan 8 min'],
    ['2026-12-01T16:22:00.000Z', 'Empezó a las 17:02 · 5 min de más: avise de la demora.'],
  ])('tells at %s how long it may yet take', async (now, words) => {
    await open(deployments.running, {}, now);
    await page.getByText(words).waitFor();
  });

  it('counts on while the sidebar stands open', async () => {
    await open(deployments.planned);
    await button('Volver').click();
    sidebar.discard();
    await page.clock.install();
    await sidebar.behave({ deployment: { value: viewOf(deployments.running) } });
    await page.locator('.deployment').first().click();
    await page.clock.runFor(1000);
    await page.getByText('quedan 8 min').waitFor();
    await page.clock.runFor(9 * 60_000);
    await page.getByText('1 min de más').waitFor();
  });

  it('shows who only looks on everything and lets nothing be done', async () => {
    await open(deployments.running, { deployment: { value: { ...viewOf(deployments.running), verbs: [] } } });
    expect(await page.locator('.actions').count()).toBe(0);
    expect(await page.locator('[name="deployment/3"]').isDisabled()).toBe(true);
  });
});

describe('a start', () => {
  it('says first what is missing and who brings it', async () => {
    await open(deployments.notReady, {}, NOW);
    await button('Empezar y avisar').click();
    expect(await page.locator('.steps li').allInnerTexts()).toEqual([
      'La guía de rollback\n\nLo trae Pau Vidal, antes del martes 1 de diciembre, 16:52',
      'El acuerdo con el cliente',
    ]);
    expect(await primary()).toBe('Completar lo que falta');
  });

  it('asks for a reason more than 15 minutes early, and keeps it over a reload', async () => {
    await open(deployments.tomorrow, {}, NOW);
    await button('Empezar y avisar').click();
    await goOn();
    await page.locator('[name="reason"]:focus').waitFor();
    await page.locator('[name="reason"]').fill('El cliente lo pide');
    await page.reload();
    await openDeployment(page);
    await button('Empezar y avisar').click();
    await goOn();
    await reviewing();
    expect((await prepared())[0]).toMatchObject({ verb: 'start', reason: 'El cliente lo pide' });
  });
});

describe('a delay', () => {
  it.each<[string, string, string]>([
    ['the expected end', '2026-12-01T16:09:00.000Z', '17:32'],
    ['now, once that is over', '2026-12-01T16:22:00.000Z', '17:37'],
  ])('of 15 minutes counts from %s', (_from, now, time) => {
    expect(newEndAfter(15, deployments.running, now, madrid)).toBe(time);
  });

  it('is told with the new time on the customer’s clock', async () => {
    await open(deployments.running);
    await button('Demora').click();
    await goOn();
    await page.getByText('Elija una de las opciones.').waitFor();
    await page.getByLabel('30 min más: a las 17:47').check();
    await page.locator('[name="note"]').fill('Vamos despacio');
    await goOn();
    await reviewing();
    expect(await prepared()).toEqual([
      { verb: 'delay', newEnd: '17:47', reason: '', note: 'Vamos despacio' },
    ]);
  });

  it('may leave open until when', async () => {
    await open(deployments.running);
    await button('Demora').click();
    await page.getByLabel('Aún no se sabe').check();
    await goOn();
    await reviewing();
    expect((await prepared())[0]).toMatchObject({ newEnd: '' });
  });
});

describe('an end', () => {
  it('names what is open on the checklist, and goes back to it', async () => {
    await open(deployments.running);
    await button('Terminar el despliegue').click();
    expect(await page.locator('.notice li').allInnerTexts()).toHaveLength(3);
    await goOn();
    await page.getByText('Complete antes la lista, o elija otro resultado.').waitFor();
    expect(await prepared()).toEqual([]);
    await button('Volver a la lista').click();
    await page.getByText('Lista del despliegue').waitFor();
  });

  it('says what was left out, and the issues one a line', async () => {
    await open(deployments.ready);
    await button('Terminar el despliegue').click();
    await page.getByLabel('Completado con incidencias').check();
    await goOn();
    await page.locator('[name="issues"]:focus').waitFor();
    await page.locator('[name="issues"]').fill('* Falla el filtro\n\n- Va lento');
    await page.getByLabel('addon-diba 3.2.11').uncheck();
    await page.getByLabel('ES-7412104').uncheck();
    await page.locator('[name="remarks"]').fill('Todo bien');
    await goOn();
    await reviewing();
    expect(await prepared()).toEqual([
      {
        verb: 'end',
        endedAt: null,
        outcome: 'completed-with-issues',
        issues: ['Falla el filtro', 'Va lento'],
        leftOutTickets: ['ES-7412104'],
        leftOutComponents: ['addon-diba'],
        remarks: 'Todo bien',
        note: '',
      },
    ]);
  });

  it('goes back to the form, with what was typed, when the script does not take it', async () => {
    await open(deployments.ready, {
      prepare: {
        reply: {
          ok: false,
          code: 'fields',
          message: 'Revise.',
          fields: [{ field: 'remarks', message: 'No cabe.' }],
        },
      },
    });
    await button('Terminar el despliegue').click();
    await page.locator('[name="remarks"]').fill('Largo');
    await goOn();
    await page.getByText('No cabe.').waitFor();
    expect(await page.locator('[name="remarks"]').inputValue()).toBe('Largo');
  });
});

it('rolls back with the mail that the customer is offered', async () => {
  const receipt = receiptOf(deployments.running, { checklist: deployments.goingBack.checklist }, 'roll-back');
  await open(deployments.running, { prepare: { value: offeredPreview }, act: { value: receipt } });
  await button('Revertir').click();
  await reviewing();
  await button('Empezar a revertir').click();
  await page.getByText('Lista para revertir').waitFor();
  expect(await button('Revertir').count()).toBe(0);
});

describe('what is pending', () => {
  const pending = { ...deployments.running, effects: [pendingMail, pendingRow] };

  it('is told with its reason, and can be tried again', async () => {
    await open(pending, {
      act: { value: receiptOf(pending, { effects: [pendingMail] }, 'settle') },
    });
    await page.getByText('Alguien borró la fila de este despliegue.').waitFor();
    await button('Reintentar').last().click();
    await page.locator('.told').waitFor();
    expect(await steps()).toEqual([{ verb: 'settle', key: 'row/3', how: 'retry' }]);
    expect(await page.locator('.card.pending').count()).toBe(1);
  });

  it('is waived with a reason only', async () => {
    await open(pending, { act: { value: receiptOf(pending, { effects: [pendingRow] }, 'settle') } });
    await button('Omitir con motivo').first().click();
    await button('Omitir con motivo').first().click();
    await page.getByText('Rellene este campo.').waitFor();
    expect(await steps()).toEqual([]);
    await page.getByLabel('¿Por qué se omite?').fill('Ya lo saben');
    await button('Omitir con motivo').first().click();
    await page.locator('.told').waitFor();
    expect(await steps()).toEqual([{ verb: 'settle', key: 'start/1', how: 'waive', reason: 'Ya lo saben' }]);
  });

  it('is left to whoever is at it', async () => {
    const claim = { run: 'r1', by: 'pau.vidal@company.example', until: '2026-12-01T16:12:00.000Z' };
    const busy: Effect = { key: 'row/3', kind: 'row', state: 'pending', claim, problem: null };
    await open({ ...deployments.running, effects: [busy] });
    await page.getByText('Pau Vidal lo está haciendo ahora mismo.').waitFor();
    expect(await button('Reintentar').count()).toBe(0);
  });
});

describe('the close', () => {
  it('prepares a text per ticket and mail, and closes once all are told', async () => {
    const [first, second, third] = notices;
    const asked = { ...deployments.ended, effects: notices };
    await open({ ...deployments.ended, mailThreads: [] }, { act: { value: receiptOf(asked, {}, 'close') } });
    await page.getByText('Falta avisar en 2 tickets o correos.').waitFor();
    await button('Cerrar la tarea').click();
    await page.getByText('Faltan 2: pegue cada texto').waitFor();
    await button('Cerrar la tarea').click();
    expect(await page.getByRole('alert').innerText()).toContain('Faltan 2');
    expect(await steps()).toHaveLength(1);
    const told = { state: 'by-hand', at: NOW, by: 'aina.ferrer@company.example' } as const;
    const effects = [{ ...first!, ...told }, { ...second!, ...told }, third!];
    await sidebar.behave({ act: { value: receiptOf(asked, { effects }, 'settle') } });
    await button('Hecho a mano').first().click();
    await page.getByText('Todos están avisados: ya puede cerrar la tarea.').waitFor();
    await sidebar.behave({ act: { value: receiptOf(asked, { state: 'closed', effects }, 'close') } });
    await button('Cerrar la tarea').click();
    await page.locator('.state.completed').waitFor();
    expect((await steps()).map(({ verb }) => verb)).toEqual(['close', 'settle', 'close']);
  });

  it('gives the text to copy and the way to the ticket and the mail', async () => {
    await open({ ...deployments.ended, effects: notices });
    sidebar.discard();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button('Copiar texto').first().click();
    await button('Copiado').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Despliegue DEP-2026-0141');
    const links = page.locator('.card a');
    expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      'https://zammad.example/#ticket/zoom/1',
      'https://mail.google.com/mail/#search/rfc822msgid:abc%40vilanova.example',
    ]);
  });
});

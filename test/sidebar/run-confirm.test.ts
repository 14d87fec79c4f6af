import type { Page } from 'playwright-core';
import type { StepPreview } from '../../src/protocol/deployment-view';
import { openDeployment } from './run-scenes';
import {
  deployments,
  doneEffects,
  offeredPreview,
  receiptOf,
  startMail,
  startPreview,
  viewOf,
  withoutWarnings,
} from './sample-deployments';
import { NOW } from './sample-lines';
import { homes } from './sample-views';
import { paste } from './paste';
import { sidebarPerTest } from './sidebar-per-test';
import type { Behaviours } from './sidebar-page';

const sidebar = sidebarPerTest();
const { button, acts } = sidebar;
let page: Page;

const plain = withoutWarnings(startPreview);
const started = receiptOf(deployments.planned, { ...deployments.running, effects: doneEffects }, 'start');

beforeEach(async () => {
  page = await sidebar.open({
    home: { value: homes.log('es') },
    deployment: { value: viewOf(deployments.planned, NOW) },
    prepare: { value: plain },
    act: { value: started },
  });
});

const text = () => page.locator('[name="mail.text"]');

async function start(preview: StepPreview = plain, more: Behaviours = {}): Promise<void> {
  await sidebar.behave({ prepare: { value: preview }, ...more });
  await openDeployment(page);
  await button('Empezar y avisar').click();
  await page.getByRole('heading', { name: 'Qué pasará' }).waitFor();
}

const submit = () => button('Empezar y enviar el correo').click();

describe('the last look at a step', () => {
  it('says who is told, what stands in the calendar and in the log', async () => {
    await start();
    expect(await page.locator('.steps li').allInnerTexts()).toEqual([
      'Se enviará el correo de inicio a 3 personas: Marta Puig, Joan Soler y Equipo de soporte.',
      'Calendario: «Ajuntament de Vilanova: despliegue en Producció», martes 1 de diciembre, 17:00–17:15. Invitados: Aina Ferrer y Pau Vidal.',
      'Registro de Ajuntament de Vilanova: su fila queda al día.',
    ]);
    await page.getByText('Ver la fila').click();
    expect(await page.locator('dt').allInnerTexts()).toEqual(['Data', 'Estat', 'Components']);
  });

  it('sends the mail as it was proposed, and says afterwards what was done', async () => {
    await start();
    await submit();
    await page.getByText('Empezado · Correo enviado a 3 personas · Calendario y registro al día').waitFor();
    const [request] = await acts();
    expect(request).toMatchObject({
      rev: 3,
      step: { verb: 'start', reason: '', note: '', acknowledged: [] },
      mail: { how: 'send', content: startMail, accepted: [] },
    });
  });

  it('goes on only once each warning is ticked, and tells the script which', async () => {
    await start(startPreview);
    await submit();
    expect(await page.getByText('Márquelo cuando lo haya leído.').count()).toBe(1);
    await page.locator('[name="acknowledged.non-working-day"]:focus').waitFor();
    expect(await acts()).toEqual([]);
    await page.getByLabel('no es laborable').check();
    await submit();
    await page.locator('.told').waitFor();
    expect((await acts())[0]!.step).toMatchObject({ acknowledged: ['non-working-day'] });
  });

  it('leaves a mail that is needed as a draft when it is asked to', async () => {
    await start();
    await button('Dejar como borrador').click();
    await page.locator('.told').waitFor();
    expect((await acts())[0]!.mail).toMatchObject({ how: 'draft' });
  });

  it('leaves out a mail that is offered, with all that is wrong with it', async () => {
    await start({
      ...offeredPreview,
      mail: {
        template: 'cancelled',
        content: { ...startMail, to: [] },
        findings: [{ code: 'no-recipient', severity: 'refused', found: '' }],
      },
    });
    await submit();
    expect(await page.getByText('El correo no tiene ningún destinatario en Para.').count()).toBe(1);
    await page.getByLabel('No enviar correo').check();
    await page.getByText('No saldrá ningún correo.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await submit();
    await page.locator('.told').waitFor();
    expect((await acts())[0]!.mail).toMatchObject({ how: 'none' });
  });
});

describe('the mail of a step', () => {
  it('takes pasted recipients by their headings, and lets others go', async () => {
    await start();
    await button('Quitar Joan Soler').click();
    await page.locator('[name="mail.to"]:focus').waitFor();
    await paste(page, 'Para: Pia Roig <pia@vilanova.example>; CC: cau@vilanova.example');
    await page
      .getByText('a 4 personas: Marta Puig, Pia Roig, Equipo de soporte y cau@vilanova.example')
      .waitFor();
    await submit();
    await page.locator('.told').waitFor();
    const { content } = (await acts())[0]!.mail!;
    expect(content.to.map(({ address }) => address)).toEqual([
      'marta.puig@vilanova.example',
      'pia@vilanova.example',
    ]);
    expect(content.cc.map(({ address }) => address)).toEqual([
      'soporte@company.example',
      'cau@vilanova.example',
    ]);
  });

  it('is not sent while what was typed is no address', async () => {
    await start();
    await page.locator('[name="mail.cc"]').fill('joan');
    await submit();
    await page.locator('[name="mail.cc"]:focus').waitFor();
    await page.getByText('Esto no es una dirección de correo').waitFor();
    expect(await acts()).toEqual([]);
    await page.locator('[name="mail.cc"]').fill('');
    await submit();
    await page.locator('.told').waitFor();
  });

  it('is not sent with what no mail leaves with, and asks about a stranger', async () => {
    await start();
    await text().fill('');
    await submit();
    await page.getByText('El correo no tiene texto.').waitFor();
    await text().fill('Buenas tardes.');
    await page.locator('[name="mail.to"]').fill('ana@elsewhere.example');
    await page.locator('[name="mail.to"]').press('Enter');
    await submit();
    expect(await acts()).toEqual([]);
    await page.getByLabel('«elsewhere.example» no es un dominio').check();
    await submit();
    await page.locator('.told').waitFor();
    expect((await acts())[0]!.mail).toMatchObject({ accepted: ['unknown-domain:elsewhere.example'] });
  });

  it('asks about what only the script could find', async () => {
    await start(plain, {
      act: {
        reply: {
          ok: false,
          code: 'mail-unconfirmed',
          message: 'Confirme.',
          fields: [{ field: 'mail.other-customer:Saludos', message: 'Otro cliente.' }],
        },
      },
    });
    await submit();
    await page.getByLabel('El correo nombra a otro cliente: «Saludos». Es correcto.').check();
    await sidebar.behave({ act: { value: started } });
    await button('Reintentar').click();
    await page.locator('.told').waitFor();
    expect((await acts())[1]!.mail).toMatchObject({ accepted: ['other-customer:Saludos'] });
  });

  it('keeps what was changed over a reload, and gives the proposal back on demand', async () => {
    await start();
    await text().fill('Mi texto');
    await button('Quitar Joan Soler').click();
    await page.reload();
    await start();
    expect(await text().inputValue()).toBe('Mi texto');
    expect(await page.locator('.chip').allInnerTexts()).toEqual(['Marta Puig', 'Equipo de soporte']);
    await button('Volver al propuesto').click();
    expect(await text().inputValue()).toBe(startMail.text);
  });

  it('says so when another mail is proposed than the one that was changed', async () => {
    await start();
    await text().fill('Mi texto');
    await button('Volver').click();
    await sidebar.behave({
      prepare: { value: { ...plain, mail: { ...plain.mail!, content: { ...startMail, text: 'Otro' } } } },
    });
    await button('Empezar y avisar').click();
    await page.getByText('el propuesto ya es otro').waitFor();
    expect(await text().inputValue()).toBe('Mi texto');
  });
});

describe('a step that is not done', () => {
  it('keeps the text and sends the same request again under the same id, also after a reload', async () => {
    const failing: Behaviours = { act: { error: 'NetworkError: HTTP 0' } };
    await start(plain, failing);
    await text().fill('Mi texto');
    await submit();
    await button('Reintentar').click();
    await page.getByRole('alert').getByText('No hay conexión a Internet.').waitFor();
    expect(await text().inputValue()).toBe('Mi texto');
    const [first, again] = await acts();
    expect(again).toEqual(first);
    await page.reload();
    await start(plain, failing);
    await submit();
    expect(await acts()).toEqual([first]);
  });

  it('says why it cannot even be looked at, and tries again', async () => {
    await sidebar.behave({ prepare: { error: 'NetworkError: HTTP 0' } });
    await openDeployment(page);
    await button('Empezar y avisar').click();
    await page.getByRole('alert').waitFor();
    await sidebar.behave({ prepare: { value: plain } });
    await button('Reintentar').click();
    await page.getByRole('heading', { name: 'Qué pasará' }).waitFor();
  });
});

it('can be started with the keyboard alone', async () => {
  await page.locator('.deployment').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.deployment-header').waitFor();
  await button('Empezar y avisar').press('Enter');
  await page.getByRole('heading', { name: 'Qué pasará' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('.told').waitFor();
  expect(await acts()).toHaveLength(1);
  await page.locator('[name="deployment/3"]').press(' ');
  expect(await page.locator('[name="deployment/3"]').isChecked()).toBe(true);
});

import type { Page } from 'playwright-core';
import type { Deployment } from '../../src/domain/deployment';
import type { Effect } from '../../src/domain/effect';
import { openDeployment } from './run-scenes';
import { deployments, notices, receiptOf, startPreview, viewOf, withoutWarnings } from './sample-deployments';
import { NOW } from './sample-lines';
import { someMails, someReplies } from './sample-mails';
import { homes } from './sample-views';
import type { Behaviours } from './sidebar-page';
import { sidebarPerTest } from './sidebar-per-test';

const sidebar = sidebarPerTest();
const { button, acts, field } = sidebar;
let page: Page;

const SUBJECT = 'Error en las nóminas';
const ended: Deployment = {
  ...deployments.ended,
  tickets: [],
  mailThreads: [...deployments.ended.mailThreads, { subject: 'Alta', messageId: '' }],
};
const preview = {
  ...withoutWarnings(startPreview),
  mail: null,
  mailIs: 'none',
  row: [],
  event: null,
} as const;

async function open(deployment: Deployment = ended, more: Behaviours = {}): Promise<void> {
  page = await sidebar.open({
    home: { value: homes.log('es') },
    deployment: { value: viewOf(deployment) },
    prepare: { value: { ...preview, replies: someReplies } },
    mailThreads: { value: someMails },
    act: { value: receiptOf(ended, { state: 'closed' }, 'close') },
    ...more,
  });
  await openDeployment(page);
}

async function toReplies(): Promise<void> {
  await button('Cerrar la tarea').click();
  await page.getByRole('heading', { name: 'Responder y cerrar' }).waitFor();
}

const text = () => field('replies.0.mail.text');
const submit = () => button('Responder y cerrar la tarea').click();

describe('the answers at the close', () => {
  it('are shown, edited, agreed to and sent with one click', async () => {
    await open();
    await toReplies();
    await text().fill('Hecho.');
    await submit();
    await page.getByText('Márquelo si es correcto.').waitFor();
    expect(await acts()).toEqual([]);
    await page.getByLabel('vilanova.example').check();
    await submit();
    await page.locator('.state.completed').waitFor();

    const [request] = await acts();
    expect(request).toMatchObject({
      step: { verb: 'close' },
      mail: null,
      replies: [
        {
          target: SUBJECT,
          how: 'send',
          content: { text: 'Hecho.', to: [{ address: 'marta.puig@vilanova.example' }] },
          accepted: ['unknown-domain:vilanova.example'],
        },
      ],
    });
  });

  it('are left as a draft, or to be told by hand, and nothing typed is lost', async () => {
    await open();
    await toReplies();
    await text().fill('Más tarde.');
    await button('Volver').click();
    await toReplies();
    expect(await text().inputValue()).toBe('Más tarde.');
    await page.getByLabel('Avisar a mano').check();
    expect(await text().count()).toBe(0);
    await submit();
    await page.locator('.state.completed').waitFor();
    expect((await acts())[0]?.replies).toMatchObject([{ how: 'none' }]);
  });

  it('go into the mail that somebody chooses for a thread', async () => {
    await open();
    await toReplies();
    await page.getByText('No se sabe qué correo es.').waitFor();
    await button('Elegir el correo').click();
    await page.getByText('joan@llevant.example').click();
    await text().waitFor();

    const asked = (await sidebar.calls('prepare')).map(([request]) => request);
    expect(asked).toHaveLength(2);
    expect(asked[1]).toMatchObject({
      step: { verb: 'close', threads: [{ subject: 'Alta', messageId: '<alta@vilanova.example>' }] },
    });
  });

  it('that nobody has given yet are a click away, and one that did not leave can be tried again', async () => {
    await open({ ...ended, effects: notices });
    await button('Responder en el correo').click();
    await page.getByRole('heading', { name: 'Responder y cerrar' }).waitFor();

    const draft = { draftId: 'd', threadId: 't' };
    const reply = { mailbox: 'pau.vidal@company.example', send: true, draft, since: NOW };
    const failed = notices.map((notice): Effect =>
      notice.kind === 'thread' && notice.state === 'pending'
        ? { ...notice, reply, problem: 'failed' }
        : notice,
    );
    await open({ ...ended, effects: failed });
    await page.getByText('La respuesta espera en el buzón de Pau Vidal.').waitFor();
    expect(await button('Responder en el correo').count()).toBe(0);
    await button('Reintentar').click();
    expect((await acts())[0]?.step).toEqual({ verb: 'settle', key: `close/1/${SUBJECT}`, how: 'retry' });
  });
});

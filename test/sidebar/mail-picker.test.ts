import type { Page } from 'playwright-core';
import { paste } from './paste';
import { openPlan, pasteInto, planning } from './plan-scenes';
import { someMails } from './sample-mails';
import { aPlanning } from './sample-planning';
import type { Behaviours } from './sidebar-page';
import { sidebarPerTest } from './sidebar-per-test';

const sidebar = sidebarPerTest();
const { button, field, list, focused } = sidebar;
let page: Page;

async function open(mailThreads: Behaviours['mailThreads'] = { value: someMails }): Promise<void> {
  page = await sidebar.open(planning(aPlanning, { mailThreads })('es'));
  await openPlan(page, 'es');
}

async function agreedByMail(): Promise<void> {
  await button('Cambiar requisitos y acuerdo').click();
  await field('agreement.state').selectOption('there');
}

const agreed = async () =>
  Object.fromEntries(
    await Promise.all(
      ['who', 'date', 'time', 'link', 'quote'].map(async (name) => [
        name,
        await field(`agreement.${name}`).inputValue(),
      ]),
    ),
  ) as Record<string, string>;

describe('an agreement by mail', () => {
  it('is filled in by one click on the customer’s mail, and stays editable', async () => {
    await open();
    await agreedByMail();
    await button('Elegir correo').click();
    await page.getByText('De acuerdo, el miércoles.').click();

    expect(await agreed()).toEqual({
      who: 'Marta Puig',
      date: '2026-12-01',
      time: '10:31',
      link: 'https://mail.google.com/mail/#search/rfc822msgid:yes%40vilanova.example',
      quote: 'De acuerdo, el miércoles.',
    });
    await focused('agreement.who');
    expect(await sidebar.calls('mailThreads')).toEqual([[{ customerKey: aPlanning.customer.key }]]);
    await field('agreement.who').fill('Marta');
    await field('agreement.date').fill('');
    expect(await agreed()).toMatchObject({ who: 'Marta', date: '' });
  });

  it('is read from a paste, and what is left over stays in the box', async () => {
    await open();
    await agreedByMail();
    await field('agreement.pasted').focus();
    const history =
      'El lun, 30 nov 2026 a las 9:00, Aina (<aina.ferrer@company.example>) escribió:\n> ¿Bien?';
    await paste(
      page,
      `De: Marta Puig <marta.puig@vilanova.example>\nEnviado: 1/12/2026 10:31\n\nAdelante.\n\n${history}`,
    );

    expect(await agreed()).toEqual({
      who: 'Marta Puig',
      date: '2026-12-01',
      time: '10:31',
      link: '',
      quote: 'Adelante.',
    });
    expect(await field('agreement.pasted').inputValue()).toBe(history);
    await page.getByText('Leído: compruebe los campos de abajo.').waitFor();
  });

  it('says when there are no mails, and why they could not be read', async () => {
    await open({ value: [] });
    await agreedByMail();
    await button('Elegir correo').click();
    await page.getByText('En su buzón no hay correos del cliente').waitFor();
    await button('Cerrar la lista').click();
    await sidebar.behave({ mailThreads: { error: 'NetworkError: HTTP 0' } });
    await button('Elegir correo').click();
    await page.getByRole('alert').waitFor();
  });

  it('by phone asks for the name and the time alone', async () => {
    await open();
    await agreedByMail();
    await field('agreement.how').selectOption('phone');

    expect(await button('Elegir correo').count()).toBe(0);
    expect(await field('agreement.time').count()).toBe(1);
    await page.getByText('Sin día ni hora, es ahora.').waitFor();
  });
});

describe('mails that stand for tickets', () => {
  it('are chosen from the mailbox, and one that was typed is the one of that subject', async () => {
    await open();
    await pasteInto(page, 'boxes.tickets', 'Alta de usuarios');
    await button('Elegir de los correos').click();
    await page.getByText('joan@llevant.example').click();
    await button('Elegir de los correos').click();
    await page.getByText('De acuerdo, el miércoles.').click();

    expect(await list('Correos').count()).toBe(2);
    await button('Guardar borrador').click();
    const [request] = await sidebar.acts();
    expect(request?.step).toMatchObject({
      form: {
        mails: [
          { subject: 'Alta de usuarios', messageId: '<alta@vilanova.example>' },
          { subject: 'Re: Desplegament', messageId: '<yes@vilanova.example>' },
        ],
      },
    });
  });
});

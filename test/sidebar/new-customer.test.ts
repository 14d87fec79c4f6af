import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { NewCustomerSchema } from '../../src/protocol/new-customer';
import { paste } from './paste';
import { RECIPIENTS, fillCustomer } from './scenes';
import { homes } from './sample-views';
import { sidebarPerTest } from './sidebar-per-test';
import type { Behaviours } from './sidebar-page';

const sidebar = sidebarPerTest();
const { button, heading, field, focused, described } = sidebar;
let page: Page;

const receipt = {
  key: 'port-de-ponent',
  name: 'Port de Ponent',
  url: 'https://docs.example/ponent',
  done: ['Hecho'],
};

beforeEach(async () => {
  page = await sidebar.open({ home: { value: homes.registry('es') } });
  await button('Crear un cliente').click();
  await field('name').waitFor();
});

const requests = async () =>
  (await sidebar.calls('createCustomer')).map(([request]) => v.parse(NewCustomerSchema, request));

const refusal = (code: string, fields: { field: string; message: string }[] = []): Behaviours => ({
  createCustomer: { reply: { ok: false, code, message: 'No se puede.', fields } },
});

async function review(): Promise<void> {
  await fillCustomer(page, 'es');
  await button('Continuar').click();
  await heading('Confirme').waitFor();
}

describe('the form of a new customer', () => {
  it('says beside each field what is wrong with it, from the first attempt until it is right', async () => {
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    await field('environments.0.consoles').fill('two');
    await field('environments.0.monitoringUrl').fill('http://monitoring.example');
    await button('Continuar').click();
    await focused('name');
    expect(await described('name')).toEqual([
      'Escriba el nombre del cliente.',
      'Archivo: … - Deployment log',
    ]);
    expect((await described('place'))[0]).toBe('Rellene este campo.');
    expect((await described('environments.0.consoles'))[0]).toBe('Escriba un número entero del 0 al 99.');
    expect((await described('environments.0.monitoringUrl'))[0]).toMatch(/^Escriba un enlace completo/);
    expect(await page.getByRole('alert').innerText()).toContain('Hay 4 campos que corregir.');
    await field('name').fill('Port: Ponent');
    expect((await described('name'))[0]).toContain('Un archivo no puede llevar');
    await field('name').fill('Port de Ponent');
    expect(await described('name')).toEqual(['Archivo: Port de Ponent - Deployment log']);
    expect(await page.getByRole('alert').innerText()).toContain('Hay 3 campos que corregir.');
    expect(await sidebar.calls('createCustomer')).toEqual([]);
  });

  it('asks for the partner only where there is one, and says what a partner alone means', async () => {
    expect(await field('partner').count()).toBe(0);
    await field('managedBy').selectOption('partner-only');
    await page.getByText('no se podrán planificar despliegues').waitFor();
    await button('Continuar').click();
    expect((await described('partner'))[0]).toBe('Rellene este campo.');
  });

  it('names the first environment in the language of the customer until somebody changes it', async () => {
    await field('language').selectOption('ca');
    expect(await field('environments.0.name').inputValue()).toBe('Producció');
    await field('environments.0.name').fill('Nube');
    await field('language').selectOption('en');
    expect(await field('environments.0.name').inputValue()).toBe('Nube');
  });

  it('reads a pasted To/Cc line into contacts and domains, and gives back what it cannot read', async () => {
    await field('managedBy').selectOption('delegated');
    await field('partner').fill('Llevant');
    await field('pasted').focus();
    await paste(page, RECIPIENTS);
    await page.getByText('4 contactos añadidos.').waitFor();
    expect(await field('pasted').inputValue()).toBe('sin dirección');
    expect(await page.getByRole('status').allInnerTexts()).toContain(
      '4 contactos añadidos. No se ha podido leer: «sin dirección»',
    );
    expect(await page.locator('.chip').allInnerTexts()).toEqual(['vilanova.example', 'llevant.example']);
    const roles = await page
      .locator('[name$=".role"]')
      .evaluateAll((all) => all.map((one) => (one instanceof HTMLSelectElement ? one.value : '')));
    expect(roles).toEqual(['customer-manager', 'partner', 'helpdesk', 'project-team']);
    await paste(page, 'MARTA.PUIG@vilanova.example; pau@vilanova.example');
    await page.getByText('1 contacto añadido. 1 ya estaba.').waitFor();
  });

  it('adds and removes contacts, environments and domains by keyboard, and never loses the focus', async () => {
    await button('Añadir un contacto').press('Enter');
    await focused('contacts.0.address');
    await page.keyboard.type('cau@client.example');
    expect(await field('contacts.0.role').inputValue()).toBe('helpdesk');
    await button('Quitar cau@client.example').press('Enter');
    await page.locator('button:focus', { hasText: 'Añadir un contacto' }).waitFor();
    await field('domains').fill('Client.example');
    await field('domains').press('Enter');
    await button('Quitar client.example').press('Enter');
    await focused('domains');
    expect(await page.locator('.chip').count()).toBe(0);
    await button('Quitar Producción').press('Enter');
    await button('Continuar').click();
    expect(await page.locator('#field-environments-error').innerText()).toBe('Rellene este campo.');
    await button('Añadir un entorno').press('Enter');
    await focused('environments.0.name');
  });

  it('sends what was typed, once, after a look at what will be made', async () => {
    await sidebar.behave({ createCustomer: { value: receipt } });
    await fillCustomer(page, 'es');
    await field('domains').fill('ponent.example');
    await page.keyboard.press('Control+Enter');
    await heading('Confirme').waitFor();
    expect(await page.locator('.steps li').allInnerTexts()).toEqual([
      'Crear «Port de Ponent - Deployment log» en la carpeta DEPLOYMENTS, en español',
      'Anotar «Port de Ponent» en el registro de despliegues',
    ]);
    expect(await sidebar.calls('createCustomer')).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await heading('«Port de Ponent» ya está creado').waitFor();
    const [request, ...more] = await requests();
    expect(more).toEqual([]);
    expect(request!.customer).toMatchObject({
      name: 'Port de Ponent',
      language: 'es',
      place: 'Palma',
      managedBy: 'delegated',
      partner: 'Llevant',
      domains: ['vilanova.example', 'llevant.example', 'ponent.example'],
      environments: [{ name: 'Producción', kind: 'production', consoles: 1, syncservers: 1 }],
    });
    expect(request!.customer.contacts).toHaveLength(4);
    expect(await page.getByRole('link', { name: 'Abrir el registro del cliente' }).getAttribute('href')).toBe(
      receipt.url,
    );
  });

  it('takes a double click as one click', async () => {
    await fillCustomer(page, 'es');
    await button('Continuar').dblclick();
    await heading('Confirme').waitFor();
    expect(await sidebar.calls('createCustomer')).toEqual([]);
    await button('Crear el cliente').dblclick();
    await button('Creando…').click({ force: true });
    await page.keyboard.press('Control+Enter');
    expect(await requests()).toHaveLength(1);
  });
});

describe('a new customer that the script does not make', () => {
  it('marks the field that the script refused, opens it, and lets go of it when it is changed', async () => {
    await review();
    await sidebar.behave(
      refusal('fields', [{ field: 'customer.contacts.1.address', message: 'No existe.' }]),
    );
    await button('Crear el cliente').click();
    await heading('Crear un cliente').waitFor();
    await focused('contacts.1.address');
    expect((await described('contacts.1.address'))[0]).toBe('No existe.');
    await field('contacts.1.address').fill('joan.soler@llevant.example');
    expect(await described('contacts.1.address')).toEqual([]);
    await button('Continuar').click();
    await heading('Confirme').waitFor();
  });

  it.each(['customer-exists', 'customer-unfinished', 'file-exists', 'being-made'])(
    'says %s beside the name',
    async (code) => {
      await review();
      await sidebar.behave(refusal(code));
      await button('Crear el cliente').click();
      await heading('Crear un cliente').waitFor();
      await focused('name');
      expect((await described('name'))[0]).toBe('No se puede.');
    },
  );

  it('says any other refusal where it was asked, and keeps what was typed', async () => {
    await review();
    await sidebar.behave(refusal('busy'));
    await button('Crear el cliente').click();
    expect(await page.getByRole('alert').innerText()).toContain('No se puede.');
    await button('Cambiar algo').click();
    expect(await field('name').inputValue()).toBe('Port de Ponent');
    await button('Continuar').click();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('sends the same request again under the same id, also after a reload, and a changed one under another', async () => {
    await review();
    await sidebar.behave({ createCustomer: { error: 'NetworkError: HTTP 0' } });
    await button('Crear el cliente').click();
    await button('Reintentar').click();
    await page.getByRole('alert').getByText('No hay conexión a Internet.').waitFor();
    const [first, again] = await requests();
    expect(again).toEqual(first);
    await page.reload();
    await sidebar.behave({ createCustomer: { error: 'NetworkError: HTTP 0' } });
    await button('Seguir con «Port de Ponent»').click();
    await button('Continuar').click();
    await button('Crear el cliente').click();
    expect(await requests()).toEqual([first]);
    await button('Cambiar algo').click();
    await field('place').fill('Maó');
    await button('Continuar').click();
    await button('Crear el cliente').click();
    const [, changed] = await requests();
    expect(changed!.requestId).not.toBe(first!.requestId);
  });
});

describe('what was typed', () => {
  it('is there again after going back and after a reload, and can be let go and had back', async () => {
    await field('name').fill('Port de Ponent');
    await button('Volver').click();
    await button('Seguir con «Port de Ponent»').click();
    expect(await field('name').inputValue()).toBe('Port de Ponent');
    await field('place').fill('Palma');
    await page.reload();
    await button('Seguir con «Port de Ponent»').click();
    await page.getByText('Se ha recuperado lo que dejó escrito.').waitFor();
    expect(await field('place').inputValue()).toBe('Palma');
    await button('Empezar de cero').click();
    expect(await field('name').inputValue()).toBe('');
    await button('Deshacer').click();
    expect(await field('name').inputValue()).toBe('Port de Ponent');
  });

  it('is forgotten once the customer is made', async () => {
    await sidebar.behave({ createCustomer: { value: receipt } });
    await review();
    await button('Crear el cliente').click();
    await button('Ir al inicio').click();
    await button('Crear un cliente').click();
    expect(await field('name').inputValue()).toBe('');
    expect(await page.getByText('Se ha recuperado').count()).toBe(0);
    expect(await sidebar.calls('home')).toHaveLength(2);
  });

  it('survives a change of view where the browser keeps nothing', async () => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('blocked');
      };
      Storage.prototype.getItem = () => {
        throw new Error('blocked');
      };
    });
    await field('name').fill('Port de Ponent');
    await button('Volver').click();
    await button('Seguir con «Port de Ponent»').click();
    expect(await field('name').inputValue()).toBe('Port de Ponent');
  });
});

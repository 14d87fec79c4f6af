import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { AdoptionSchema } from '../../src/protocol/adoption';
import { anAdoptionPlan, homes } from './sample-views';
import { sidebarPerTest } from './sidebar-per-test';

const sidebar = sidebarPerTest();
const { button } = sidebar;
let page: Page;

beforeEach(async () => {
  const plan = anAdoptionPlan('es');
  page = await sidebar.open({
    home: { value: homes['unknown-log']('es') },
    planAdoption: { value: plan },
    adoptLog: {
      value: {
        key: 'hospital-sur',
        name: 'Hospital Sur',
        url: 'https://docs.example/hospital',
        done: ['Hecho'],
      },
    },
  });
  await button('Adoptar este registro').click();
  await column('date').waitFor();
});

const column = (key: string) => page.locator(`[name="columns.${key}"]`);
const chosen = (key: string) =>
  column(key).evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.label);
const hint = (key: string) => page.locator(`[id="field-columns-${key}-hint"]`).innerText();

describe('the adoption of a log', () => {
  it('says what alone will be written, and chooses what the headings say', async () => {
    await page
      .getByText(
        'Solo se escribirá una columna de identificador, la H. Las 300 filas que ya hay no se tocan.',
      )
      .waitFor();
    expect(await chosen('date')).toBe('A · Fecha');
    expect(await hint('date')).toBe('Ejemplos: 03/02/2026 · 17/02/2026 · 01/03/2026');
    expect(await chosen('status')).toBe('B · Situación actual');
    expect(await hint('status')).toBe('Compruébelo Ejemplos: OK · Pendiente');
    expect(await hint('what')).toBe('Ejemplos: Actualización de la consola a la versión…');
    expect(await chosen('tickets')).toBe('No está');
    expect(await column('id').count()).toBe(0);
  });

  it('takes a guess as checked once somebody chooses', async () => {
    await column('status').selectOption({ label: 'C · Actuación' });
    expect(await hint('status')).not.toContain('Compruébelo');
  });

  it('does not go on while two things come from one column', async () => {
    await column('notes').selectOption({ label: 'C · Actuación' });
    await button('Continuar').click();
    await page.locator('[name="columns.what"]:focus').waitFor();
    const errors = page.getByText('Dos datos no pueden salir de la misma columna: elija otra.');
    expect(await errors.count()).toBe(2);
    await column('notes').selectOption({ label: 'No está' });
    expect(await errors.count()).toBe(0);
    await button('Continuar').click();
    expect(await page.locator('[name="name"]').inputValue()).toBe('Hospital Sur');
  });

  it('takes over what another tab says', async () => {
    await column('date').selectOption({ label: 'No está' });
    await page.locator('[name="sheetId"]').selectOption({ label: 'Histórico (1 fila)' });
    await page.getByText('La fila que ya hay no se toca.').waitFor();
    expect(await chosen('date')).toBe('A · Fecha');
  });

  it('sends the columns and the customer after a look at what will be done', async () => {
    await column('status').selectOption({ label: 'No está' });
    await column('notes').selectOption({ label: 'B · Situación actual' });
    await button('Continuar').click();
    await page.locator('[name="place"]').fill('Sevilla');
    await button('Continuar').click();
    expect(await page.locator('.steps li').allInnerTexts()).toEqual([
      'Escribir el título del identificador en la columna H de «Despliegues», y nada más',
      'Usar 4 columnas existentes',
      'Anotar «Hospital Sur» en el registro de despliegues',
    ]);
    await button('Adoptar').click();
    await page.getByRole('heading', { name: '«Hospital Sur» ya está adoptado' }).waitFor();
    const [[sent] = []] = await sidebar.calls('adoptLog');
    const { customer, sheetId, headingRow, columns } = v.parse(AdoptionSchema, sent);
    expect({ sheetId, headingRow, name: customer.name, place: customer.place }).toEqual({
      sheetId: 11,
      headingRow: 2,
      name: 'Hospital Sur',
      place: 'Sevilla',
    });
    expect(columns).toEqual([
      { key: 'date', column: 0, heading: 'Fecha' },
      { key: 'what', column: 2, heading: 'Actuación' },
      { key: 'executor', column: 4, heading: 'Técnico' },
      { key: 'notes', column: 1, heading: 'Situación actual' },
    ]);
  });

  it('keeps what was chosen and typed over a reload', async () => {
    await column('notes').selectOption({ label: 'B · Situación actual' });
    await column('status').selectOption({ label: 'No está' });
    await button('Continuar').click();
    await page.locator('[name="place"]').fill('Sevilla');
    await page.reload();
    await button('Adoptar este registro').click();
    expect(await chosen('notes')).toBe('B · Situación actual');
    expect(await chosen('status')).toBe('No está');
    await button('Continuar').click();
    expect(await page.locator('[name="place"]').inputValue()).toBe('Sevilla');
  });

  it('finds a chosen column again where somebody moved it, and lets go of one that is gone', async () => {
    await column('notes').selectOption({ label: 'B · Situación actual' });
    await column('status').selectOption({ label: 'No está' });
    const plan = anAdoptionPlan('es');
    const [sheet] = plan.sheets;
    const headings = sheet!.headings
      .filter(({ heading }) => heading !== 'Técnico')
      .map((one) => ({ ...one, column: one.column + 1, letter: 'BCDEF'.charAt(one.column) }));
    await sidebar.behave({ planAdoption: { value: { ...plan, sheets: [{ ...sheet!, headings }] } } });
    await button('Actualizar').click();
    await page.getByText('Se ha recuperado').waitFor();
    expect(await chosen('notes')).toBe('C · Situación actual');
    expect(await chosen('date')).toBe('B · Fecha');
    expect(await chosen('executor')).toBe('No está');
  });

  it('reads the file again when it is asked to', async () => {
    await button('Actualizar').click();
    await column('date').waitFor();
    expect(await sidebar.calls('planAdoption')).toHaveLength(2);
  });
});

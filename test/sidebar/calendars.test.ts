import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { AddHolidaysSchema, AddTimeOffSchema } from '../../src/protocol/calendars';
import { DAYS, homeAs, openCalendars, openHolidays, openTimeOff, reviewHolidays } from './calendar-scenes';
import { aPlacesView } from './sample-places';
import { homes } from './sample-views';
import { sidebarPerTest } from './sidebar-per-test';

const sidebar = sidebarPerTest();
const { button, heading, field, focused, described } = sidebar;
let page: Page;

const open = async (roles: Parameters<typeof homeAs>[1] = ['engineer']): Promise<void> => {
  page = await sidebar.open({ home: { value: homeAs('es', roles) }, places: { value: aPlacesView } });
};

const steps = () => page.locator('.steps li').allInnerTexts();

const holidaysSent = async () =>
  (await sidebar.calls('addHolidays')).map(([request]) => v.parse(AddHolidaysSchema, request));

const timeOffSent = async () =>
  (await sidebar.calls('addTimeOff')).map(([request]) => v.parse(AddTimeOffSchema, request));

const ADD_PALMA = 'Añadir festivos locales Palma';
const WRITTEN = { done: ['En «Festius Palma»: miércoles 20 de enero de 2027: San Sebastián'] };

describe('the calendars', () => {
  it('says of each place what decides on its dates, and what is missing', async () => {
    await open();
    await openCalendars(page, 'es');
    expect(await sidebar.calls('places')).toEqual([[{ customerKey: null }]]);
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Barcelona', 'Palma']);
    const text = await page.locator('#app').innerText();
    expect(text).toContain('2027 tiene 3 de 8 festivos');
    expect(text).toContain('2026: 12 festivos · 2027: 11 festivos');
    expect(text).toContain('No hay calendario de festivos locales: los de Barcelona no se conocen');
    expect(text).toContain('No se puede leer el calendario c_0123');
    expect(text).toContain('Festivos de la empresa');
  });

  it('lets an administrator alone make a calendar, and a manager only look', async () => {
    await open(['manager']);
    await openCalendars(page, 'es');
    expect(await page.getByRole('button', { name: 'Añadir' }).count()).toBe(0);
    await open(['lead']);
    await openCalendars(page, 'es');
    expect(await page.getByRole('button', { name: 'Añadir festivos' }).count()).toBe(1);
    await page.getByText('Un administrador puede crear aquí').waitFor();
    await open(['administrator']);
    await openCalendars(page, 'es');
    expect(await page.getByRole('button', { name: 'Añadir festivos' }).count()).toBe(2);
  });

  it('is reached from the registry too, goes back, and reads again', async () => {
    page = await sidebar.open({
      home: { value: homes.registry('es') },
      places: { value: { ...aPlacesView, customerName: null } },
    });
    await button('Calendarios').press('Enter');
    await heading('Calendarios').waitFor();
    await page.getByText('Se eligen en la pestaña Calendars').waitFor();
    await button('Actualizar').click();
    await heading('Palma').waitFor();
    expect(await sidebar.calls('places')).toHaveLength(2);
    await button('Volver').click();
    await heading('Registro de despliegues').waitFor();
    expect(await sidebar.calls('home')).toHaveLength(1);
  });
});

describe('the form of holidays', () => {
  it('writes out the weekday of each day as it is pasted, and what it does not understand', async () => {
    await open();
    await openHolidays(page, 'es');
    await field('days').fill(`${DAYS}\nSan Juan, sin fecha`);
    await sidebar.status('2 días:').waitFor();
    expect(await steps()).toEqual([
      'miércoles 20 de enero de 2027: San Sebastián',
      'jueves 24 de junio de 2027: San Juan',
    ]);
    await page.getByText('No se entiende: «San Juan, sin fecha»').waitFor();
    await button('Continuar').click();
    await focused('days');
    expect((await described('days'))[0]).toMatch(/^Alguna línea no se entiende/);
    await field('days').fill('');
    expect((await described('days'))[0]).toBe('Escriba por lo menos una fecha.');
    await field('days').fill(DAYS);
    expect(await described('days')).toHaveLength(1);
    expect(await holidaysSent()).toEqual([]);
  });

  it('sends what was looked at, once, and shows the calendars as they are then', async () => {
    await open();
    await sidebar.behave({ addHolidays: { value: WRITTEN } });
    await openHolidays(page, 'es');
    await field('days').fill(DAYS);
    await page.keyboard.press('Control+Enter');
    await heading('Compruebe los días').waitFor();
    await page.getByText('Se escribirá en «Festius Palma»:').waitFor();
    await page.keyboard.press('Control+Enter');
    await heading('Ya está en el calendario').waitFor();
    expect(await holidaysSent()).toMatchObject([
      {
        place: 'Palma',
        days: [
          { date: '2027-01-20', name: 'San Sebastián' },
          { date: '2027-06-24', name: 'San Juan' },
        ],
      },
    ]);
    await page.getByRole('status').getByText('miércoles 20 de enero').waitFor();
    await button('Ver los calendarios').click();
    await heading('Palma').waitFor();
    expect(await sidebar.calls('places')).toHaveLength(2);
    await button(ADD_PALMA).click();
    expect(await field('days').inputValue()).toBe('');
  });

  it('says that a calendar will be made where there is none', async () => {
    await open(['administrator']);
    await openHolidays(page, 'es', 'Barcelona');
    await field('days').fill('24/9/2027 La Mercè');
    await button('Continuar').click();
    await page.getByText('Se creará un calendario de festivos de Barcelona').waitFor();
  });

  it('keeps what was typed for each place, also after a reload and a refusal', async () => {
    await open(['administrator']);
    const message = 'No puede escribir en el calendario «Festius Palma».';
    await sidebar.behave({
      addHolidays: { reply: { ok: false, code: 'calendar-closed', message, fields: [] } },
    });
    await reviewHolidays(page, 'es');
    await button('Escribir en el calendario').click();
    await page.getByRole('alert').getByText(message).waitFor();
    await button('Cambiar algo').click();
    expect(await field('days').inputValue()).toBe(DAYS);
    await button('Volver').click();
    await button('Añadir festivos locales Barcelona').click();
    expect(await field('days').inputValue()).toBe('');
    await page.reload();
    await openHolidays(page, 'es');
    await page.getByText('Se ha recuperado lo que dejó escrito.').waitFor();
    expect(await field('days').inputValue()).toBe(DAYS);
    await button('Empezar de cero').click();
    expect(await field('days').inputValue()).toBe('');
  });

  it('says beside the place when the script refuses it', async () => {
    await open();
    const fields = [{ field: 'place', message: 'Elija una de las opciones.' }];
    await sidebar.behave({ addHolidays: { reply: { ok: false, code: 'fields', message: 'No.', fields } } });
    await reviewHolidays(page, 'es');
    await button('Escribir en el calendario').click();
    await page.locator('#field-place-error').getByText('Elija una de las opciones.').waitFor();
  });
});

describe('the form of absences and closures', () => {
  it('sends an absence, of one day until somebody says more', async () => {
    await open();
    await sidebar.behave({ addTimeOff: { value: { done: ['Hecho'] } } });
    await openTimeOff(page, 'es');
    await field('person').selectOption({ label: 'Aina Ferrer' });
    expect((await described('person'))[0]).toBe('En «Vacaciones equipo»');
    await field('from').fill('2027-02-01');
    expect(await field('to').inputValue()).toBe('2027-02-01');
    await sidebar.status('lunes 1 de febrero de 2027').waitFor();
    await field('to').fill('2027-02-12');
    await button('Continuar').click();
    await page.getByText('Se escribirá en «Vacaciones equipo»:').waitFor();
    expect(await steps()).toEqual([
      'Ausencia de Aina Ferrer: lunes 1 de febrero de 2027 a viernes 12 de febrero de 2027',
    ]);
    await button('Escribir en el calendario').click();
    await heading('Ya está en el calendario').waitFor();
    const [request] = await timeOffSent();
    expect(request).toMatchObject({
      kind: 'absence',
      person: 'aina.ferrer@company.example',
      place: '',
      from: '2027-02-01',
      to: '2027-02-12',
    });
    await button('Ir al inicio').click();
    await heading('Ajuntament de Vilanova').waitFor();
  });

  it('says beside each field what is wrong with it', async () => {
    await open();
    await openTimeOff(page, 'es');
    await button('Continuar').click();
    await focused('person');
    expect((await described('person'))[0]).toBe('Rellene este campo.');
    expect((await described('from'))[0]).toBe('Elija un día.');
    await field('person').selectOption({ label: 'Marta Puig' });
    expect((await described('person'))[0]).toContain('una fila de Barcelona con el papel «vacations»');
    await field('from').fill('2027-02-12');
    await field('to').fill('2027-02-01');
    expect((await described('to'))[0]).toBe('El fin debe ser posterior al inicio.');
    await field('to').fill('2029-02-01');
    expect((await described('to'))[0]).toBe('Más de un año de ausencia: compruebe el año.');
    expect(await timeOffSent()).toEqual([]);
  });

  it('sends a closure of a place with its name', async () => {
    await open();
    await openTimeOff(page, 'es');
    await page.getByRole('radio', { name: 'Cierre' }).check();
    await field('place').selectOption('Palma');
    await field('title').fill('Cierre de Navidad');
    await field('from').fill('2026-12-24');
    await button('Continuar').click();
    expect(await steps()).toEqual(['Cierre de Palma: jueves 24 de diciembre de 2026, «Cierre de Navidad»']);
    await button('Escribir en el calendario').click();
    const [request] = await timeOffSent();
    expect(request).toMatchObject({
      kind: 'closure',
      place: 'Palma',
      person: '',
      title: 'Cierre de Navidad',
    });
  });
});

import type { Page } from 'playwright-core';
import { COMPONENTS, TICKETS, aPlanning } from './sample-planning';
import { openPlan, pasteInto, planning } from './plan-scenes';
import type { Behaviours } from './sidebar-page';
import { sidebarPerTest } from './sidebar-per-test';

const START_MAIL = [
  'Buenas tardes.',
  'Vamos a realizar el despliegue a producción de los siguientes tickets/correos:',
  TICKETS,
  'Los componentes a desplegar son los siguientes:',
  COMPONENTS,
  'Se requiere reiniciar las consoles.',
  'Se estima una duración de 1 hora y 30 minutos.',
  'Saludos cordiales.',
].join('\n\n');

const sidebar = sidebarPerTest();
const { button, heading, field, list, status, focused, described } = sidebar;
let page: Page;

async function open(more: Behaviours = {}): Promise<void> {
  page = await sidebar.open(planning(aPlanning, more)('es'));
}

describe('the boxes', () => {
  beforeEach(async () => {
    await open();
    await openPlan(page, 'es');
  });

  it('turn a paste into tidy lines, and say how many', async () => {
    await pasteInto(page, 'boxes.tickets', `${TICKETS}\nError en las nóminas`);
    await status('Añadido: 3 tickets y 1 correo.').waitFor();

    expect(await list('Tickets').first().innerText()).toBe(
      'ES-7412280\nTractar els ORGANISMES com si fósin un ORGÀNIC',
    );
    expect(await list('Correos').allInnerTexts()).toEqual(['Correo\nError en las nóminas']);
    expect(await field('boxes.tickets').inputValue()).toBe('');
  });

  it('say of each component which version it had', async () => {
    await pasteInto(page, 'boxes.components', `${COMPONENTS}\nconsola 3.5.2\nportal`);

    const lines = await list('Componentes').allInnerTexts();
    expect(lines.map((line) => line.replace(/\n+/g, '\n'))).toEqual([
      'addon-diba 3.2.11\nAntes 3.2.10',
      'biblioteques programari 3.2.1\nSin versión anterior conocida',
      'diputació aplicacions 3.21\nSin versión anterior conocida',
      'diputació programari 3.2.1\nAntes 3.1.9',
      'consola 3.5.2\nLa misma versión que la última vez',
      'portal\nFalta la versión',
    ]);
  });

  it('plan nothing of the last time unless they are told to', async () => {
    await page
      .getByText('La última vez: addon-diba 3.2.10, Diputació Programari 3.2.0 y consola 3.5.2.')
      .waitFor();
    expect(await list('Componentes').count()).toBe(0);
    await button('Usar los mismos').click();
    expect(await list('Componentes').count()).toBe(3);
    expect(await button('Usar los mismos').count()).toBe(0);
    await button('Quitar consola 3.5.2').click();
    await focused('boxes.components');
    await page.getByText('La última vez también: consola 3.5.2.').waitFor();
  });

  it.each(['boxes.tickets', 'boxes.components'])(
    'take a whole Start mail into %s, and give it back',
    async (box) => {
      await pasteInto(page, box, START_MAIL);
      await status(
        'Del correo de inicio se ha tomado: 3 tickets, 4 componentes, los reinicios y 1 hora y 30 minutos.',
      ).waitFor();

      expect(await list('Tickets').count()).toBe(3);
      expect(await list('Componentes').count()).toBe(4);
      expect(await field('restarts.syncservers').isChecked()).toBe(false);
      expect(await described('durationMinutes')).toEqual(['1 hora y 30 minutos']);
      await button('Deshacer').click();
      expect(await list('Tickets').count()).toBe(0);
      expect(await list('Componentes').count()).toBe(0);
      expect(await field('restarts.syncservers').isChecked()).toBe(true);
      expect(await field('durationMinutes').inputValue()).toBe('15');
      expect(await button('Deshacer').count()).toBe(0);
    },
  );

  it('offer to undo only what nobody has changed since', async () => {
    await pasteInto(page, 'boxes.tickets', TICKETS);
    await pasteInto(page, 'boxes.components', COMPONENTS);
    expect(await button('Deshacer').count()).toBe(2);
    await button('Quitar ES-7412104').click();
    expect(await button('Deshacer').count()).toBe(1);
  });

  it('keep what is not understood, say so, and let nobody go on without it', async () => {
    await pasteInto(page, 'boxes.components', `Lista:\n${COMPONENTS}`);
    await status('No se ha entendido: «Lista:». Corríjalo o quítelo.').waitFor();
    await field('date').fill('2026-12-01');
    await button('Continuar').click();
    await focused('boxes.components');
    expect((await described('boxes.components'))[0]).toBe('Queda texto sin entender: corríjalo o quítelo.');
    await button('Quitar').click();
    await button('Continuar').click();
    await heading('Revise y planifique').waitFor();
  });

  it('are read when the form goes on, so that nothing typed is left out', async () => {
    await field('boxes.tickets').fill('ES-7412280 Alta');
    await field('date').fill('2026-12-01');
    await button('Continuar').click();
    await heading('Revise y planifique').waitFor();
    await page.getByText('ES-7412280 Alta').waitFor();
  });

  it('let a ticket’s title be put right', async () => {
    await pasteInto(page, 'boxes.tickets', 'ES-7412280');
    expect(await list('Tickets').innerText()).toBe('ES-7412280\nSin título');
    await button('Editar ES-7412280').click();
    await field('tickets.0.title').fill('Alta');
    await button('Editar ES-7412280').click();
    expect(await list('Tickets').innerText()).toBe('ES-7412280\nAlta');
  });
});

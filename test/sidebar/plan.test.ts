import type { Page } from 'playwright-core';
import { COMPONENTS, TICKETS, aPlanning } from './sample-planning';
import { fillPlan, openPlan, pasteInto, planning } from './plan-scenes';
import type { Behaviours } from './sidebar-page';
import { sidebarPerTest } from './sidebar-per-test';

const sidebar = sidebarPerTest();
const { button, heading, field, status, focused, described, acts } = sidebar;
let page: Page;

async function open(more: Behaviours = {}): Promise<void> {
  page = await sidebar.open(planning(aPlanning, more)('es'));
}

interface Effort {
  clicks: number;
  characters: number;
  pastes: number;
}

declare global {
  interface Window {
    effort: Effort;
  }
}

/** Counts from now on what a person does. */
const countEffort = (): Promise<void> =>
  page.evaluate(() => {
    window.effort = { clicks: 0, characters: 0, pastes: 0 };
    const count = (key: keyof Effort) => () => {
      window.effort[key] += 1;
    };
    // Enter in a form clicks its button: nobody does.
    document.addEventListener('mousedown', count('clicks'), true);
    document.addEventListener('paste', count('pastes'), true);
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key.length === 1) window.effort.characters += 1;
      },
      true,
    );
  });

describe('planning a repeat', () => {
  it('takes at most 12 clicks, 40 typed characters and two pastes, and one call for its form', async () => {
    await open();
    await countEffort();
    await button('Nuevo despliegue').click();
    await field('boxes.tickets').click();
    await pasteInto(page, 'boxes.tickets', TICKETS);
    await field('boxes.components').click();
    await pasteInto(page, 'boxes.components', COMPONENTS);
    await field('date').click({ position: { x: 10, y: 10 } });
    await page.keyboard.type('02022027');
    await status('Martes 2 de febrero de 2027, de 17:00 a 17:15').waitFor();
    await button('Continuar').click();
    await heading('Revise y planifique').waitFor();
    await button('Planificar').click();
    await heading('Planificado: DEP-2026-0141').waitFor();
    const effort = await page.evaluate(() => window.effort);

    expect(effort).toEqual({ clicks: 6, characters: 8, pastes: 2 });
    expect(await sidebar.calls('planning')).toEqual([[{ customerKey: null }]]);
    expect(await sidebar.calls('prepare')).toHaveLength(1);
  });

  it('sends the whole plan once, under the id that it was begun with', async () => {
    await open();
    await openPlan(page, 'es');
    await fillPlan(page);
    await button('Continuar').click();
    await button('Planificar').dblclick();
    await heading('Planificado: DEP-2026-0141').waitFor();
    const [request, ...more] = await acts();

    expect(more).toEqual([]);
    expect(request).toMatchObject({ row: -1, rev: null, customerKey: null, mail: null });
    expect(request!.step).toMatchObject({
      verb: 'plan',
      form: {
        environments: ['Producció'],
        date: '2026-12-01',
        time: '17:00',
        durationMinutes: 15,
        rollbackMinutes: 30,
        executor: 'aina.ferrer@company.example',
        backup: 'pau.vidal@company.example',
        restarts: { consoles: true, syncservers: true },
        prerequisites: { tested: { state: 'due', by: 'aina.ferrer@company.example' } },
      },
    });
    const [[asked]] = (await sidebar.calls('prepare')) as [[{ uid: string }]];
    expect(asked.uid).toBe(request!.uid);
  });

  it('goes with the keyboard alone', async () => {
    await open();
    await button('Nuevo despliegue').press('Enter');
    await field('boxes.tickets').waitFor();
    await field('environments.PRE').focus();
    await page.keyboard.press('Tab');
    await focused('boxes.tickets');
    await page.keyboard.type('7412280 Alta');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await button('Editar ES-7412280').waitFor();
    await field('date').focus();
    await page.keyboard.type('02022027');
    await page.keyboard.press('Control+Enter');
    await button('Planificar').waitFor();
    await page.keyboard.press('Control+Enter');
    await heading('Planificado: DEP-2026-0141').waitFor();
    await button('Abrir el despliegue').press('Enter');
    await heading('DEP-2026-0141').waitFor();
  });

  it.each([
    ['Abrir el despliegue', 'DEP-2026-0141'],
    ['Avisar al cliente', 'Avisar de la fecha'],
  ])('is over with «%s», which opens «%s»', async (name, title) => {
    await open();
    await openPlan(page, 'es');
    await fillPlan(page);
    await page.keyboard.press('Control+Enter');
    await button('Planificar').click();
    await button(name).click();
    await heading(title).waitFor();

    expect(await sidebar.calls('deployment')).toEqual([]);
  });
});

describe('the date', () => {
  beforeEach(async () => {
    await open();
    await openPlan(page, 'es');
    await pasteInto(page, 'boxes.tickets', TICKETS);
  });

  it('is judged as it is typed, without asking the script, and cannot be passed over', async () => {
    await field('date').fill('2026-12-04');
    await status('El viernes 4 de diciembre no se despliega: es viernes en Barcelona y Palma.').waitFor();
    await status(
      'El sábado 5 de diciembre no es laborable en Barcelona y Palma: el viernes 4 de diciembre es víspera.',
    ).waitFor();
    await button('Continuar').click();
    await focused('date');
    expect((await described('date'))[0]).toBe('Entonces no se puede desplegar: elija otro momento.');
    await field('date').fill('2026-12-02');
    expect(await described('date')).toEqual([]);
    expect(await page.locator('.date-words .notice').count()).toBe(0);
    expect(await sidebar.calls('prepare')).toEqual([]);
  });

  it('counts the days that the duration touches', async () => {
    await field('date').fill('2026-12-03');
    await field('time').fill('23:30');
    expect(await page.locator('.date-words .notice').count()).toBe(0);
    await field('durationMinutes').fill('una hora y media');
    await status('de 23:30 a 01:00 del viernes 4 de diciembre de 2026').waitFor();
    expect(await page.locator('.date-words .notice').count()).toBe(2);
  });
});

describe('who is told', () => {
  it('is a line, which opens where somebody is missing, and takes a paste', async () => {
    await open({ planning: { value: { ...aPlanning, lasts: [] } } });
    await openPlan(page, 'es');
    await page.getByText('Para: Marta Puig y Joan Soler.').waitFor();
    await button('Continuar').click();
    await page.getByText('Falta avisar a alguien del equipo del proyecto.').waitFor();
    await pasteInto(page, 'boxes.parties', 'CC: Aina Ferrer <aina.ferrer@company.example>');
    await status('Añadido: 1 persona.').waitFor();

    expect(await page.getByText('Falta avisar a alguien').count()).toBe(0);
    await page.getByText('CC: cau@vilanova.example, Equipo de soporte, Somebody y Aina Ferrer.').waitFor();
  });
});

describe('another environment', () => {
  it('brings its own last deployment', async () => {
    const pre = {
      ...aPlanning.lasts[0]!,
      environment: 'PRE',
      id: 'DEP-2026-0100',
      time: '09:00',
      minutes: 45,
    };
    await open({ planning: { value: { ...aPlanning, lasts: [...aPlanning.lasts, pre] } } });
    await openPlan(page, 'es');
    await page.getByText('Parte de DEP-2026-0140').waitFor();
    await field('environments.PRE').check();
    await field('environments.Producció').uncheck();
    await page.getByText('Parte de DEP-2026-0100').waitFor();

    expect(await field('time').inputValue()).toBe('09:00');
    expect(await field('durationMinutes').inputValue()).toBe('45');
  });
});

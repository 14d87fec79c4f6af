import type { Page } from 'playwright-core';
import type { Language } from '../../src/domain/language';
import type { TeamRole } from '../../src/domain/team-role';
import { calendarsMessages } from '../../src/messages/sidebar-calendars';
import { deploymentsMessages } from '../../src/messages/sidebar-deployments';
import type { HomeView } from '../../src/protocol/home-view';
import { button, field, goOn } from './controls';
import { aPlacesView } from './sample-places';
import { homes } from './sample-views';
import type { Scene } from './scenes';
import type { Behaviours } from './sidebar-page';

export const DAYS = '20/1/2027 San Sebastián\n24 de junio: San Juan';

/** The log's home, as somebody with these roles sees it. */
export const homeAs = (language: Language, roles: readonly TeamRole[]): HomeView => {
  const home = homes.log(language);
  return { ...home, viewer: { ...home.viewer, roles } };
};

const behaviours =
  (more: Behaviours = {}, roles: readonly TeamRole[] = ['engineer']) =>
  (language: Language): Behaviours => ({
    home: { value: homeAs(language, roles) },
    places: { value: aPlacesView },
    ...more,
  });

export async function openCalendars(page: Page, language: Language): Promise<void> {
  await page.getByText(deploymentsMessages[language].aboutCustomer, { exact: true }).click();
  await button(page, calendarsMessages[language].title).click();
  await page.getByRole('heading', { name: 'Palma', exact: true }).waitFor();
}

export const openHolidays = async (page: Page, language: Language, place = 'Palma'): Promise<void> => {
  await openCalendars(page, language);
  await button(page, `${calendarsMessages[language].addHolidays} ${place}`).click();
  await field(page, 'days').waitFor();
};

export async function reviewHolidays(page: Page, language: Language): Promise<void> {
  await openHolidays(page, language);
  await field(page, 'days').fill(DAYS);
  await goOn(page, language);
  await page.getByRole('heading', { name: calendarsMessages[language].reviewTitle }).waitFor();
}

export async function openTimeOff(page: Page, language: Language): Promise<void> {
  await openCalendars(page, language);
  await button(page, calendarsMessages[language].addTimeOff).click();
  await field(page, 'from').waitFor();
}

const receipt = { done: ['En «Festius Palma»: miércoles 20 de enero de 2027: San Sebastián'] };

async function sendHolidays(page: Page, language: Language): Promise<void> {
  await reviewHolidays(page, language);
  await button(page, calendarsMessages[language].write).click();
  await page.getByRole('heading', { name: calendarsMessages[language].doneTitle }).waitFor();
}

export const calendarScenes: Readonly<Record<string, Scene>> = {
  calendars: { behaviours: behaviours(), go: openCalendars },
  'calendars-of-an-administrator': { behaviours: behaviours({}, ['administrator']), go: openCalendars },
  'calendars-of-a-manager': { behaviours: behaviours({}, ['manager']), go: openCalendars },
  'calendars-empty': {
    behaviours: behaviours({ places: { value: { ...aPlacesView, customerName: null, places: [] } } }),
    go: async (page, language) => {
      await page.getByText(deploymentsMessages[language].aboutCustomer, { exact: true }).click();
      await button(page, calendarsMessages[language].title).click();
      await page.getByText(calendarsMessages[language].noPlaces).waitFor();
    },
  },
  'holidays-errors': {
    behaviours: behaviours(),
    go: async (page, language) => {
      await openHolidays(page, language);
      await field(page, 'days').fill(`${DAYS}\nSant Joan sense data`);
      await goOn(page, language);
    },
  },
  'holidays-review': { behaviours: behaviours(), go: reviewHolidays },
  'holidays-done': { behaviours: behaviours({ addHolidays: { value: receipt } }), go: sendHolidays },
  'time-off-errors': {
    behaviours: behaviours(),
    go: async (page, language) => {
      await openTimeOff(page, language);
      await goOn(page, language);
    },
  },
  'time-off-closure': {
    behaviours: behaviours(),
    go: async (page, language) => {
      await openTimeOff(page, language);
      await page.getByLabel(calendarsMessages[language].closure, { exact: false }).first().check();
      await field(page, 'place').selectOption('Barcelona');
      await field(page, 'from').fill('2026-12-24');
    },
  },
};

import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../src/domain/language';
import type { Language } from '../../src/domain/language';
import { TEMPLATE_ROW_KINDS } from '../../src/domain/template-kind';
import { templatesMessages } from '../../src/messages/sidebar-templates';
import type { TemplatesView } from '../../src/protocol/templates';
import { button } from './controls';
import { homes } from './sample-views';
import type { Scene } from './scenes';
import type { Behaviours } from './sidebar-page';

const link = (cell: string) => ({ cell, url: `https://docs.example/registry#range=${cell}` });

/** Every template in its row, and nothing wrong. */
export const someTemplates: TemplatesView = {
  templates: TEMPLATE_ROW_KINDS.flatMap((kind) =>
    LANGUAGES.map((language) => ({
      kind,
      language,
      at: kind === 'rollback-guide' ? null : link('Templates!D5'),
      subject: `Cooperativa Llum: ${kind} (${language})`,
      text: `Buenas tardes.\n\n* ES-1000001 Informe mensual\n\n${kind} ${language}`,
      problem: null,
    })),
  ),
  unused: [],
};

export const PROBLEM =
  'La plantilla «start» en «es» tiene un error en la línea 3: «componentes» no es ningún dato.';

/** With one that cannot be used, told twice, and a row that nothing uses. */
export const wrongTemplates: TemplatesView = {
  templates: someTemplates.templates.map((one) =>
    one.language === 'es' && (one.kind === 'start' || one.kind === 'delay')
      ? { ...one, subject: '', text: '', problem: PROBLEM, at: link('Templates!D4') }
      : one,
  ),
  unused: [link('Templates!A9')],
};

export const besideRegistry =
  (templates: Behaviours['templates']) =>
  (language: Language): Behaviours => ({
    home: { value: homes.registry(language) },
    ...(templates === undefined ? {} : { templates }),
  });

export async function openTemplates(page: Page, language: Language): Promise<void> {
  await button(page, templatesMessages[language].title).click();
  await button(page, templatesMessages[language].again).waitFor();
}

async function openFolds(page: Page, language: Language): Promise<void> {
  await openTemplates(page, language);
  for (const summary of await page.locator('.folds > .fold > summary').all()) await summary.click();
  await page.getByText(templatesMessages[language].placeholders).first().click();
}

export const templateScenes: Readonly<Record<string, Scene>> = {
  templates: { behaviours: besideRegistry({ value: someTemplates }), go: openTemplates },
  'templates-open': { behaviours: besideRegistry({ value: someTemplates }), go: openFolds },
  'templates-wrong': { behaviours: besideRegistry({ value: wrongTemplates }), go: openTemplates },
};

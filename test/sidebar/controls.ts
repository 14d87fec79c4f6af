import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/domain/language';
import { sidebarMessages } from '../../src/messages/sidebar';

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

export const field = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);

export const goOn = (page: Page, language: Language): Promise<void> =>
  button(page, sidebarMessages[language].goOn).click();

import type { Page } from 'playwright-core';
import type { Language } from '../../src/domain/language';
import { connectionsMessages } from '../../src/messages/sidebar-connections';
import type { ConnectionsView, ConnectionView } from '../../src/protocol/connections';
import { button } from './controls';
import { homes } from './sample-views';
import type { Scene } from './scenes';
import type { Behaviours } from './sidebar-page';

const none = (system: ConnectionView['system']): ConnectionView => ({
  system,
  host: null,
  by: '',
  at: '',
  trouble: null,
  account: '',
});

export const zammad: ConnectionView = {
  system: 'zammad',
  host: 'zammad.example',
  by: 'aina.ferrer@company.example',
  at: '2026-12-01T09:00:00.000Z',
  trouble: null,
  account: 'bot@company.example',
};

export const nothingConnected: ConnectionsView = { connections: [none('zammad'), none('gitlab')] };

export const TROUBLE = 'gitlab.example no contesta, o no se llega desde Google.';

export const bothConnected: ConnectionsView = {
  connections: [
    zammad,
    { ...zammad, system: 'gitlab', host: 'gitlab.example', trouble: TROUBLE, account: '' },
  ],
};

export const besideRegistryOf =
  (roles: readonly ('engineer' | 'administrator')[], connections: Behaviours['connections']) =>
  (language: Language): Behaviours => {
    const home = homes.registry(language);
    return {
      home: { value: { ...home, viewer: { ...home.viewer, roles } } },
      ...(connections ? { connections } : {}),
    };
  };

export const openConnections = (page: Page, language: Language): Promise<void> =>
  button(page, connectionsMessages[language].title).click();

const shown =
  (view: ConnectionsView) =>
  async (page: Page, language: Language): Promise<void> => {
    await openConnections(page, language);
    await page.getByText(connectionsMessages[language].intro).waitFor();
    await page
      .getByText(view.connections[1]?.host ?? connectionsMessages[language].none)
      .first()
      .waitFor();
  };

const scene = (view: ConnectionsView): Scene => ({
  behaviours: besideRegistryOf(['administrator'], { value: view }),
  go: shown(view),
});

export const connectionScenes: Readonly<Record<string, Scene>> = {
  'connections-none': scene(nothingConnected),
  connections: scene(bothConnected),
};

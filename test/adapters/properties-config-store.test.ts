import { NOT_CONNECTED } from '../../src/domain/connection';
import type { Config } from '../../src/use-cases/ports';
import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld } from '../support/adapter-world';
import { aConnection, configStoreContract } from '../support/config-store-contract';
import { ENGINEER, MANAGER } from '../support/drive-world';
import { createInMemoryConfigStore } from '../support/in-memory-config-store';

/** Which script property holds what. */
const PROPERTIES = {
  administrator: 'ADMIN',
  folderId: 'FOLDER',
  templateId: 'TEMPLATE',
  registryId: 'REGISTRY',
} as const;

function openProperties() {
  const workspace = openAdapterWorld();
  const store = (workspace.world.script.properties['script'] = {} as Record<string, string>);
  return {
    config: adapterPorts(workspace, { email: ENGINEER }).config,
    other: adapterPorts(workspace, { email: MANAGER }).config,
    stored: () => workspace.world.script.properties['script'],
    store,
    set(change: Partial<Record<keyof typeof PROPERTIES, string | null>>) {
      for (const [key, value] of Object.entries(change)) {
        store[PROPERTIES[key as keyof typeof PROPERTIES]] = value ?? '';
      }
    },
  };
}

function openMemory() {
  const config = {
    administrator: null as string | null,
    folderId: 'default-folder',
    templateId: 'default-template',
    registryId: null as string | null,
    auditKey: null as string | null,
    auditSeen: null as Config['auditSeen'],
    lastNumbers: {},
    connections: NOT_CONNECTED,
  };
  return {
    config: createInMemoryConfigStore(config),
    other: createInMemoryConfigStore(config),
    set: (change: Partial<typeof config>) => void Object.assign(config, change),
  };
}

describe('propertiesConfigStore', () => {
  configStoreContract(openProperties);

  it('begins with the folder and the TEMPLATE of the procedure', () => {
    expect(openProperties().config.read()).toEqual({
      administrator: null,
      folderId: '1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_',
      templateId: '1rudGI4dkmoaiXRv21TvjzOMzL5GRUSIapFn8NVDPmdI',
      registryId: null,
      auditKey: null,
      auditSeen: null,
      lastNumbers: {},
      connections: NOT_CONNECTED,
    });
  });

  it('keeps the last number of a year as a property of its own', () => {
    const { config, stored } = openProperties();
    config.writeLastNumber('2026', 147, { seq: 9, mark: 'ab01' });
    expect(stored()).toEqual({ 'NUMBER-2026': '147', AUDIT_SEEN: '9:ab01' });
  });

  it.each([
    ['a number with blanks around it', 'NUMBER-2026', ' 147 ', { '2026': 147 }],
    ['an emptied property', 'NUMBER-2026', '', {}],
    ['a text', 'NUMBER-2026', 'many', {}],
    ['a fraction', 'NUMBER-2026', '1.5', {}],
    ['another property', 'NUMBERS', '147', {}],
  ])('reads %s', (_what, name, value, lastNumbers) => {
    const { config, store } = openProperties();
    store[name] = value;
    expect(config.read().lastNumbers).toEqual(lastNumbers);
  });

  it.each(['', ' ', '9', '9:', 'x:ab01', '9:ab01:'])('reads %j as no row of the audit', (value) => {
    const { config, store } = openProperties();
    store['AUDIT_SEEN'] = value;
    expect(config.read().auditSeen).toBeNull();
  });

  it.each(['', '{', '[]', 'null', '{"address":"https://zammad.example"}'])(
    'reads %j as no connection',
    (value) => {
      const { config, store } = openProperties();
      store['ZAMMAD'] = value;
      expect(config.read().connections.zammad).toBeNull();
    },
  );

  it('keeps address and token of a system in one property', () => {
    const { config, stored } = openProperties();
    config.connect('gitlab', aConnection());
    expect(stored()).toEqual({ GITLAB: JSON.stringify(aConnection()) });
    config.connect('gitlab', null);
    expect(stored()).toEqual({});
  });

  it('reads a property that a person emptied as not set, and takes off blanks around', () => {
    const { config, set } = openProperties();
    set({ administrator: '  ', folderId: ' folder-1\n', registryId: '' });

    expect(config.read()).toMatchObject({ administrator: null, folderId: 'folder-1', registryId: null });
  });
});

describe('the in-memory ConfigStore', () => {
  configStoreContract(openMemory);
});

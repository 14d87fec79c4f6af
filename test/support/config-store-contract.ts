import type { Connection } from '../../src/domain/connection';
import { NOT_CONNECTED } from '../../src/domain/connection';
import type { Config, ConfigStore } from '../../src/use-cases/ports';

export const aConnection = (about: Partial<Connection> = {}): Connection => ({
  address: 'https://zammad.example',
  token: 'token-1',
  by: 'admin@soffid.example',
  at: '2026-12-01T09:00:00.000Z',
  ...about,
});

export interface ConfigUnderTest {
  readonly config: ConfigStore;
  /** The same, as another run finds it. */
  readonly other: ConfigStore;
  /** What a person sets in the script editor. */
  set(change: Partial<Config>): void;
}

/** What every ConfigStore promises. */
export function configStoreContract(open: () => ConfigUnderTest): void {
  it('knows neither administrator nor registry at first, but a folder and a TEMPLATE', () => {
    const { config } = open();

    expect(config.read()).toMatchObject({ administrator: null, registryId: null, lastNumbers: {} });
    expect(config.read().folderId).not.toBe('');
    expect(config.read().templateId).not.toBe('');
  });

  it('reads what a person set', () => {
    const { config, set } = open();
    set({ administrator: 'admin@soffid.example', folderId: 'folder-1' });

    expect(config.read()).toMatchObject({ administrator: 'admin@soffid.example', folderId: 'folder-1' });
  });

  it('keeps what was written for other runs, and leaves the rest as it was', () => {
    const { config, other, set } = open();
    set({ administrator: 'admin@soffid.example', folderId: 'folder-1' });

    config.write({ registryId: 'registry-1' });
    config.write({ templateId: 'template-1' });
    config.write({ auditKey: 'key-1' });
    config.write({});

    expect(other.read()).toEqual({
      administrator: 'admin@soffid.example',
      folderId: 'folder-1',
      templateId: 'template-1',
      registryId: 'registry-1',
      auditKey: 'key-1',
      auditSeen: null,
      lastNumbers: {},
      connections: NOT_CONNECTED,
    });
  });

  it('keeps the last number of each year', () => {
    const { config, other } = open();

    config.writeLastNumber('2026', 146, null);
    config.writeLastNumber('2027', 1, null);
    config.writeLastNumber('2026', 147, null);

    expect(other.read()).toEqual({ ...config.read(), lastNumbers: { '2026': 147, '2027': 1 } });
  });

  it('keeps each system’s connection until it is forgotten', () => {
    const { config, other } = open();

    config.connect('zammad', aConnection({ token: 'old' }));
    config.connect('zammad', aConnection());
    config.connect('gitlab', aConnection({ address: 'https://gitlab.example/git' }));
    config.connect('gitlab', null);

    expect(other.read().connections).toEqual({ zammad: aConnection(), gitlab: null });
  });

  it('keeps the last row of the audit that was seen', () => {
    const { config, other } = open();

    config.writeLastNumber('2026', 1, { seq: 9, mark: 'ab01' });
    config.writeLastNumber('2026', 2, null);

    expect(other.read().auditSeen).toEqual({ seq: 9, mark: 'ab01' });
  });
}

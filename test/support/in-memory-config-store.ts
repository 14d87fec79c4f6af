import type { Config, ConfigStore } from '../../src/use-cases/ports';

/** @param config is changed in place, so that several runs share it */
export function createInMemoryConfigStore(config: { -readonly [K in keyof Config]: Config[K] }): ConfigStore {
  return {
    read: () => ({ ...config }),
    write: (change) => void Object.assign(config, change),
    writeLastNumber(year, number, seen) {
      config.auditSeen = seen ?? config.auditSeen;
      config.lastNumbers = { ...config.lastNumbers, [year]: number };
    },
    connect(system, connection) {
      config.connections = { ...config.connections, [system]: connection };
    },
  };
}

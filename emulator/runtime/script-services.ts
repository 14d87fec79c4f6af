import { call, emulated } from './bridge';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;
type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;
type Session = GoogleAppsScript.Base.Session;
type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;

function properties(scope: 'script' | 'user' | 'document'): Properties {
  const ask = <T>(verb: string, args: object = {}): T => call<T>(`properties.${verb}`, { scope, ...args });
  const store: Properties = emulated<Properties>('Properties', {
    getProperty: (key: string) => ask<Record<string, string>>('read')[key] ?? null,
    getProperties: () => ask<Record<string, string>>('read'),
    getKeys: () => Object.keys(ask<Record<string, string>>('read')),
    setProperty(key: string, value: string) {
      ask('write', { set: { [key]: value } });
      return store;
    },
    setProperties(set: Record<string, string>, deleteAllOthers = false) {
      ask('write', { set, deleteAllOthers });
      return store;
    },
    deleteProperty(key: string) {
      ask('write', { remove: [key] });
      return store;
    },
  });
  return store;
}

export const propertiesService: PropertiesService = emulated<PropertiesService>('PropertiesService', {
  getScriptProperties: () => properties('script'),
  getUserProperties: () => properties('user'),
  getDocumentProperties: () => properties('document'),
});

function cache(scope: 'script' | 'user' | 'document'): Cache {
  const ask = <T>(verb: string, args: object): T => call<T>(`cache.${verb}`, { scope, ...args });
  return emulated<Cache>('Cache', {
    get: (key: string) => ask<Record<string, string>>('read', { keys: [key] })[key] ?? null,
    getAll: (keys: string[]) => ask<Record<string, string>>('read', { keys }),
    put: (key: string, value: string, seconds = 600) => ask('write', { set: { [key]: value }, seconds }),
    putAll: (set: object, seconds = 600) => ask('write', { set, seconds }),
    remove: (key: string) => ask('remove', { keys: [key] }),
    removeAll: (keys: string[]) => ask('remove', { keys }),
  });
}

export const cacheService: CacheService = emulated<CacheService>('CacheService', {
  getScriptCache: () => cache('script'),
  getUserCache: () => cache('user'),
  getDocumentCache: () => cache('document'),
});

function lock(scope: 'script' | 'user' | 'document'): Lock {
  const tryLock = (milliseconds: number): boolean => call<boolean>('lock.take', { scope, milliseconds });
  return emulated<Lock>('Lock', {
    tryLock,
    waitLock(milliseconds: number) {
      if (tryLock(milliseconds)) return;
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => call<boolean>('lock.has', { scope }),
    releaseLock: () => call('lock.release', { scope }),
  });
}

export const lockService: LockService = emulated<LockService>('LockService', {
  getScriptLock: () => lock('script'),
  getUserLock: () => lock('user'),
  getDocumentLock: () => lock('document'),
});

const person = (): GoogleAppsScript.Base.User =>
  emulated<GoogleAppsScript.Base.User>('User', { getEmail: () => call<string>('session.email') });

export const session: Session = emulated<Session>('Session', {
  getActiveUser: person,
  getEffectiveUser: person,
  getActiveUserLocale: () => call<string>('session.locale'),
  getScriptTimeZone: () => call<string>('session.timeZone'),
});

interface TriggerRow {
  id: string;
  function: string;
}

const trigger = (row: TriggerRow): Trigger =>
  emulated<Trigger>('Trigger', { getUniqueId: () => row.id, getHandlerFunction: () => row.function });

function newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
  type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
  const timeBased = (): Clock => {
    let hours = 0;
    const clock: Clock = emulated<Clock>('ClockTriggerBuilder', {
      everyHours(count: number) {
        hours = count;
        return clock;
      },
      create: () =>
        trigger(call<TriggerRow>('triggers.create', { function: functionName, everyHours: hours })),
    });
    return clock;
  };
  return emulated<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder', { timeBased });
}

const modes = { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION' };

export const scriptApp: ScriptApp = emulated<ScriptApp>('ScriptApp', {
  // An enumeration of Google's compares by identity only, so its own names serve as its values.
  AuthMode: modes as unknown as ScriptApp['AuthMode'],
  getOAuthToken: () => call<string>('script.token'),
  getScriptId: () => 'emulated-script',
  newTrigger,
  getProjectTriggers: () => call<TriggerRow[]>('triggers.list').map(trigger),
  deleteTrigger: (one: Trigger) => call('triggers.delete', { id: one.getUniqueId() }),
});

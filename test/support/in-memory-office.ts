import type { Instant } from '../../src/domain/calendar-date';
import type { Config, Ports } from '../../src/use-cases/ports';
import { createInMemoryAnswerStore } from './in-memory-answer-store';
import { createInMemoryClock } from './in-memory-clock';
import { createInMemoryConfigStore } from './in-memory-config-store';
import type { MemoryDrive } from './in-memory-drive';
import { addFile, createInMemoryDrive } from './in-memory-drive';
import { createInMemoryFileStore } from './in-memory-file-store';
import { createInMemoryIdGenerator } from './in-memory-id-generator';
import type { MemoryLock } from './in-memory-mutex';
import { createInMemoryMutex } from './in-memory-mutex';
import { createInMemorySession } from './in-memory-session';
import type { Visit } from './in-memory-session';
import { createInMemorySpreadsheets } from './in-memory-spreadsheets';

/** Everything there is, for as many runs as a test makes. */
export interface Office {
  readonly drive: MemoryDrive;
  readonly time: { now: Instant };
  readonly config: { -readonly [K in keyof Config]: Config[K] };
  /** The ports of one run of one user. */
  visit(visit: Visit): Ports;
}

export const ADMIN = 'admin@soffid.example';
export const ENGINEER = 'engineer@soffid.example';
export const COLLEAGUE = 'colleague@soffid.example';

/** A shared drive with an empty DEPLOYMENTS folder, on the morning of 1 December 2026, and nothing set up. */
export function createOffice(): Office {
  const drive = createInMemoryDrive([{ kind: 'domain', domain: 'soffid.example' }]);
  addFile(drive, { id: 'deployments', name: 'DEPLOYMENTS', folderId: drive.rootId, isFolder: true });
  const time = { now: '2026-12-01T09:00:00.000Z' };
  const config: Office['config'] = {
    administrator: ADMIN,
    folderId: 'deployments',
    templateId: 'no-template-yet',
    registryId: null,
  };
  const lock: MemoryLock = { holder: null };
  const counter = { last: 0 };
  const answers = new Map<string, string>();
  return {
    drive,
    time,
    config,
    visit: (visit) => ({
      session: createInMemorySession(visit),
      clock: createInMemoryClock(time),
      ids: createInMemoryIdGenerator(counter),
      config: createInMemoryConfigStore(config),
      files: createInMemoryFileStore(drive, visit.email),
      spreadsheets: createInMemorySpreadsheets(drive, visit.email),
      mutex: createInMemoryMutex(lock),
      answers: createInMemoryAnswerStore(answers),
    }),
  };
}

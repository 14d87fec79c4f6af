import { cacheAnswerStore } from '../adapters/cache-answer-store';
import { driveFileStore } from '../adapters/drive-file-store';
import { propertiesConfigStore } from '../adapters/properties-config-store';
import { scriptClock } from '../adapters/script-clock';
import { scriptIdGenerator } from '../adapters/script-id-generator';
import { scriptLockMutex } from '../adapters/script-lock-mutex';
import { createScriptSession } from '../adapters/script-session';
import { sheetsSpreadsheets } from '../adapters/sheets-spreadsheets';
import type { Ports } from '../use-cases/ports';

/** Which adapter serves which port. */
export function createPorts(): Ports {
  return {
    session: createScriptSession(),
    clock: scriptClock,
    ids: scriptIdGenerator,
    config: propertiesConfigStore,
    files: driveFileStore,
    spreadsheets: sheetsSpreadsheets,
    mutex: scriptLockMutex,
    answers: cacheAnswerStore,
  };
}

import type { Journal } from '../use-cases/ports';

/** Apps Script's own log, which only those who may see the project's executions read. */
export const consoleJournal: Journal = {
  failure(where, thrown) {
    const { message, stack } = Object(thrown) as { message?: unknown; stack?: unknown };
    console.error(`${where}: ${JSON.stringify({ message: message ?? String(thrown), stack })}`);
  },
};

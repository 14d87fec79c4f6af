import { call } from './bridge';

const text = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');

const write =
  (level: 'log' | 'warn' | 'error') =>
  (...values: unknown[]): void =>
    call('console.write', { level, text: text(values) });

/** `console` as Apps Script has it: it writes to the project's log and nowhere else. */
export const emulatedConsole = {
  log: write('log'),
  info: write('log'),
  warn: write('warn'),
  error: write('error'),
};

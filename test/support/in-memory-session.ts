import type { Session } from '../../src/use-cases/ports';

export interface Visit {
  readonly email: string;
  readonly locale?: string;
  readonly open?: string | null;
}

export function createInMemorySession({ email, locale = 'es', open = null }: Visit): Session {
  return { email: () => email, locale: () => locale, openSpreadsheet: () => open };
}

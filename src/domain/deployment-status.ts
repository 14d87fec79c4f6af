import type { Deployment } from './deployment';
import type { Language } from './language';
import type { StatusCode } from './log-status';
import { STATUSES } from './log-status';

/** What a log says of it: its state while it is open, its outcome afterwards; null for a draft. */
export function statusCodeOf({ state, outcome }: Pick<Deployment, 'state' | 'outcome'>): StatusCode | null {
  switch (state) {
    case 'draft':
      return null;
    case 'ended':
    case 'closed':
      return outcome;
    case 'planned':
    case 'in-progress':
    case 'cancelled':
      return state;
  }
}

export const statusWords = (code: StatusCode, language: Language): string =>
  STATUSES.find((status) => status.code === code)?.words[language] ?? code;

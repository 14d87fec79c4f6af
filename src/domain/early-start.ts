import type { Instant } from './calendar-date';
import { minutesUntil } from './calendar-date';
import type { Deployment } from './deployment';

/** Minutes; earlier than so much before the planned start needs a reason. */
export const EARLIEST = 15;

export const isEarly = ({ planned }: Pick<Deployment, 'planned'>, now: Instant): boolean =>
  planned.start !== null && minutesUntil(now, planned.start) > EARLIEST;

import type { DeploymentView } from '../../protocol/deployment-view';
import { minutesUntil } from '../../domain/calendar-date';
import { localTime } from '../../domain/local-time';
import { remember } from '../keepsakes';
import { MoveDraftSchema } from '../plan/move-draft';
import { minutesText, timeDraftOf } from '../plan/time-draft';
import { stepDraftKey } from '../run/use-step-draft';
import { keptDraft } from '../use-draft';

/** Fills the form of a move in with the event's time; a reason that was typed stays. */
export function offerTime(
  { deployment, zone }: DeploymentView,
  { start, end }: { readonly start: string; readonly end: string },
): void {
  const key = stepDraftKey(deployment.uid, 'move');
  const typed = keptDraft(key, MoveDraftSchema) ?? {
    ...timeDraftOf(deployment, zone),
    agreed: false,
    reason: '',
    note: '',
  };
  const durationMinutes = minutesText(minutesUntil(start, end));
  remember(key, { ...typed, ...localTime(start, zone), durationMinutes });
}

import { useCallback, useRef } from 'preact/hooks';
import type { DatesView } from '../../protocol/dates';
import { call } from '../server';
import type { Loaded } from '../use-loaded';
import { useLoaded } from '../use-loaded';

/** What decides on a customer's dates, as far as it is known here. */
export interface DatesInHand {
  readonly loaded: Loaded<DatesView>;
  /** Reads the calendars anew, whatever was kept of them. */
  readonly again: () => void;
}

/** Asked once a form: from then on every date is decided here. @param customerKey null for the customer whose log is open */
export function useDates(customerKey: string | null): DatesInHand {
  const isAgain = useRef(false);
  const load = useCallback(() => call('dates', { customerKey, again: isAgain.current }), [customerKey]);
  const { loaded, reload } = useLoaded(load);
  return {
    loaded,
    again: () => {
      isAgain.current = true;
      reload();
    },
  };
}

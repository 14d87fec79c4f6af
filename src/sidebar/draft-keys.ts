import type { Viewer } from '../protocol/home-view';

/** Several people may use one browser: what each of them typed is kept apart. */
export const newCustomerDraftKey = ({ email }: Viewer): string => `new-customer/${email}`;

/** @param url of the spreadsheet that is being adopted */
export const adoptionDraftKey = ({ email }: Viewer, url: string): string => `adoption/${email}/${url}`;

export const holidaysDraftKey = ({ email }: Viewer, place: string): string => `holidays/${email}/${place}`;

/** @param customer empty for every place that there is */
export const timeOffDraftKey = ({ email }: Viewer, customer: string): string =>
  `time-off/${email}/${customer}`;

export const SET_UP_DRAFT_KEY = 'set-up';

/** Where the last attempt to send a draft is kept, beside it. */
export const attemptKey = (draftKey: string): string => `${draftKey}/attempt`;

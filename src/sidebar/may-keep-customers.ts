import type { Viewer } from '../protocol/home-view';

/** Everybody of the team but those who only look on; the script decides again. */
export const mayKeepCustomers = ({ roles }: Viewer): boolean => roles.some((role) => role !== 'manager');

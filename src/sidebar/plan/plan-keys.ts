import type { Viewer } from '../../protocol/home-view';

/** Where a deployment that is not saved yet is kept: one a customer. */
export const newPlanKey = ({ email }: Viewer, customerKey: string): string => `plan/${email}/${customerKey}`;

/** Where changes of a saved draft are kept. */
export const savedPlanKey = ({ email }: Viewer, uid: string): string => `plan/${email}/${uid}`;

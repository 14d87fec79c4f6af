import { calendarOperations } from '../calendar/operations';
import { driveOperations } from '../drive/operations';
import { gmailOperations } from '../gmail/operations';
import { scriptOperations } from '../script/operations';
import { uiOperations } from '../script/ui-operations';
import { urlFetchOperations } from '../script/url-fetch-operations';
import { sheetsOperations } from '../sheets/operations';
import type { Operations } from './operation';

/** Every call that a script may make of Google, by name; what is not here is "not emulated". */
export const operations: Operations = {
  ...calendarOperations,
  ...driveOperations,
  ...gmailOperations,
  ...scriptOperations,
  ...sheetsOperations,
  ...uiOperations,
  ...urlFetchOperations,
};

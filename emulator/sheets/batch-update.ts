import { isSet } from '../drive/access';
import type { Flag } from '../drive/access';
import { notEmulated } from '../kernel/errors';
import type { Edit } from './edit';
import type { WantedGrid } from './grid-data';
import { refuse, refusingAt } from './refusal';
import { cellRequests } from './requests/cell-requests';
import { conditionalFormatRequests } from './requests/conditional-format-requests';
import { dimensionRequests } from './requests/dimension-requests';
import { filterRequests } from './requests/filter-requests';
import { findReplaceRequests } from './requests/find-replace-requests';
import type { Handlers } from './requests/handler';
import { protectedRangeRequests } from './requests/protected-range-requests';
import { sheetRequests } from './requests/sheet-requests';
import { sortRequests } from './requests/sort-requests';
import { validationRequests } from './requests/validation-requests';
import type { Request, Response } from './schema';
import { spreadsheetData } from './spreadsheet-data';

const HANDLERS: Handlers = {
  ...sheetRequests,
  ...cellRequests,
  ...dimensionRequests,
  ...validationRequests,
  ...conditionalFormatRequests,
  ...protectedRangeRequests,
  ...filterRequests,
  ...sortRequests,
  ...findReplaceRequests,
};

export interface BatchUpdate {
  requests?: Request[];
  includeSpreadsheetInResponse?: Flag;
  responseRanges?: string[];
  responseIncludeGridData?: Flag;
}

type AnyHandler = (edit: Edit, request: object) => Response | void;

function perform(edit: Edit, request: Request, index: number): Response {
  const [kind, ...others] = Object.keys(request) as (keyof Request)[];
  if (kind === undefined || others.length > 0) {
    throw refuse(`Invalid requests[${String(index)}]: exactly one kind of request must be set`);
  }
  const handler: AnyHandler | undefined = HANDLERS[kind];
  if (!handler) throw notEmulated(`the request ${kind} of sheets.spreadsheets.batchUpdate`);
  return refusingAt(`requests[${String(index)}].${kind}`, () => handler(edit, request[kind] ?? {}) ?? {});
}

/** Applies all requests in order; the first one that is refused undoes the others, because nothing is committed. */
export function batchUpdate(edit: Edit, batch: BatchUpdate, grid?: WantedGrid): object {
  const { requests = [], responseRanges = [] } = batch;
  if (requests.length === 0) throw refuse('Must specify at least one request.');
  const replies = requests.map((request, index) => perform(edit, request, index));
  const answer = { spreadsheetId: edit.spreadsheet.id, replies };
  if (!isSet(batch.includeSpreadsheetInResponse)) return answer;
  const includeGridData = isSet(batch.responseIncludeGridData);
  return {
    ...answer,
    updatedSpreadsheet: spreadsheetData(edit, {
      ranges: responseRanges,
      includeGridData,
      ...(grid ? { grid } : {}),
    }),
  };
}

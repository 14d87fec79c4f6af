import type { Edit } from '../edit';
import type { Request, Response } from '../schema';

/** What each kind of request does to the spreadsheet, and what it replies. */
export type Handlers = {
  readonly [Kind in keyof Request]?: (edit: Edit, request: NonNullable<Request[Kind]>) => Response | void;
};

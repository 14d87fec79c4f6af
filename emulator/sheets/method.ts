import { apiError, notEmulated } from '../kernel/errors';
import { applyFieldMask } from '../kernel/field-mask';
import type { Json } from '../kernel/json';
import type { Call, Operation } from '../kernel/operation';
import { operation } from '../kernel/operation';
import { requireSpreadsheet } from './access';
import type { Edit } from './edit';
import { beginEdit, commitEdit } from './edit';
import { isRefusal } from './refusal';
import type { Spreadsheet } from './state';

const READ = ['spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.readonly'];
const WRITE = ['spreadsheets', 'drive'];

/** How Google's messages spell the method. */
const spelled = (name: string): string => name.replace('sheets.values', 'sheets.spreadsheets.values');

export interface Addressed {
  spreadsheetId: string;
  fields?: string;
}

interface About<Args> {
  readonly name: string;
  /** Every parameter that the method takes here; any other is "not emulated". */
  readonly parameters: readonly (keyof Args & string)[];
}

function checkParameters<Args extends object>({ name, parameters }: About<Args>, args: Args): void {
  const known: readonly string[] = ['spreadsheetId', 'fields', 'resource', ...parameters];
  const unknown = Object.keys(args).find((parameter) => !known.includes(parameter));
  if (unknown !== undefined) throw notEmulated(`the parameter ${unknown} of ${spelled(name)}`);
}

function answering(method: string, fields: string | undefined, work: () => object): Json {
  try {
    // The answers are plain data; the mask keeps a part of the same shape.
    return applyFieldMask(work() as Json, fields, method);
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    throw apiError(method, { code: 400, message: thrown.message, reason: 'badRequest' });
  }
}

/** A method that only reads one spreadsheet. */
export function reading<Args extends Addressed>(
  about: About<Args>,
  run: (spreadsheet: Spreadsheet, args: Args, call: Call) => object,
): Operation {
  const method = spelled(about.name);
  return operation<Args>({ service: 'Sheets', scopes: READ }, (call, args) => {
    checkParameters(about, args);
    const spreadsheet = requireSpreadsheet(call, method, args.spreadsheetId, 'reader');
    return answering(method, args.fields, () => run(spreadsheet, args, call));
  });
}

/** A method that changes one spreadsheet: all of it, or, when any part is refused, nothing. */
export function writing<Args extends Addressed>(
  about: About<Args>,
  run: (edit: Edit, args: Args) => object,
): Operation {
  const method = spelled(about.name);
  return operation<Args>({ service: 'Sheets', scopes: WRITE }, (call, args) => {
    checkParameters(about, args);
    const edit = beginEdit(call, requireSpreadsheet(call, method, args.spreadsheetId, 'writer'));
    return answering(method, args.fields, () => {
      const answer = run(edit, args);
      commitEdit(edit);
      return answer;
    });
  });
}

/** A method that makes a spreadsheet. */
export function creating<Args extends { fields?: string }>(
  about: About<Args>,
  run: (call: Call, args: Args) => object,
): Operation {
  return operation<Args>({ service: 'Sheets', scopes: WRITE }, (call, args) => {
    checkParameters(about, args);
    return answering(spelled(about.name), args.fields, () => run(call, args));
  });
}

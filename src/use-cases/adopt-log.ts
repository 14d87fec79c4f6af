import type { LogHeadings, NewCustomer } from '../domain/customer-record';
import { customerKey, parseCustomerName } from '../domain/customer-name';
import { foldLetters } from '../domain/fold-text';
import { roomFor } from '../domain/grid';
import type { LogColumnKey } from '../domain/log-columns';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { auditChanges } from './audit';
import type { FinishedCustomer } from './complete-log';
import { refuseKnown } from './create-customer';
import { DEPLOYERS } from '../domain/team-role';
import { enter } from './enter';
import type { AdoptableSheet } from './plan-adoption';
import { ID_HEADING, planAdoption, refuseOwned } from './plan-adoption';
import { gridOf } from './log-sheet';
import type { FileInfo } from './drive-ports';
import type { Ports } from './ports';
import type { FieldProblem, Refusal } from '../domain/refusal';
import { registration } from './register-customer';

export interface Adoption {
  readonly customer: NewCustomer;
  readonly sheetId: number;
  readonly headingRow: number;
  readonly columns: readonly {
    readonly key: LogColumnKey;
    readonly column: number;
    /** As it was shown; another one there by now means that the columns were moved. */
    readonly heading?: string | undefined;
  }[];
}

/**
 * Makes a log that people kept by hand a customer's log. One heading at the far right is all that is written into it; it comes
 * before the registry's row, so that a run cut short leaves a spreadsheet that can be adopted again. The mark comes last: a marked
 * file without its row would be taken for a half-made log, and be dressed like one.
 */
export function adoptLog(ports: Ports, adoption: Adoption): Result<FinishedCustomer, Refusal> {
  const name = parseCustomerName(adoption.customer.name);
  if (!name.ok)
    return err({ code: 'fields', problems: [{ field: 'customer.name', code: `name-${name.error}` }] });
  const plan = planAdoption(ports);
  if (!plan.ok) return plan;
  const { file, sheets, entrance } = plan.value;
  const key = customerKey(name.value);
  const known = refuseKnown(entrance.registry, key, ports.clock.now());
  if (known) return err(known);
  const sheet = sheets.find((one) => one.sheet.sheetId === adoption.sheetId);
  if (!sheet) return err({ code: 'sheet-missing' });
  const headings = chosenHeadings(sheet, adoption);
  if (!headings.ok) return headings;
  writeIdHeading(ports, file, sheet);
  const registered = ports.mutex.hold(() =>
    register(ports, {
      customer: { ...adoption.customer, name: name.value },
      file,
      sheet,
      headings: headings.value,
    }),
  );
  if (!registered) return err({ code: 'busy' });
  if (registered.value.ok) ports.files.mark(file.id, { kind: 'log', customerKey: key });
  return registered.value;
}

/** By heading and not by place, because people move columns; a sheet that changed since it was shown is not adopted. */
function chosenHeadings(sheet: AdoptableSheet, adoption: Adoption): Result<LogHeadings, Refusal> {
  if (sheet.headingRow !== adoption.headingRow) return err({ code: 'headings-changed' });
  const problems = adoption.columns.flatMap((_, index) => columnProblem(adoption.columns, index));
  if (problems.length > 0) return err({ code: 'fields', problems });
  const pairs: [LogColumnKey, string][] = [];
  for (const { key, column, heading: shown } of adoption.columns) {
    const heading = sheet.headings[column] ?? '';
    if (heading === '' || (shown ?? heading) !== heading) return err({ code: 'headings-changed' });
    if (isElsewhere(sheet.headings, column)) return err({ code: 'heading-twice', heading });
    if (key !== 'id') pairs.push([key, heading]);
  }
  return ok(Object.fromEntries([...pairs, ['id', ID_HEADING]]));
}

function columnProblem(chosen: Adoption['columns'], index: number): FieldProblem[] {
  const { key, column } = chosen[index] ?? {};
  const field = `columns.${String(index)}`;
  if (chosen.findIndex((one) => one.column === column) !== index)
    return [{ field: `${field}.column`, code: 'column-twice' }];
  if (chosen.findIndex((one) => one.key === key) !== index)
    return [{ field: `${field}.key`, code: 'choice' }];
  return [];
}

/** Of two columns with one heading, the first is the one that is found. */
function isElsewhere(headings: readonly string[], column: number): boolean {
  const letters = headings.map(foldLetters);
  return letters.indexOf(letters[column] ?? '') !== column;
}

function writeIdHeading(
  { spreadsheets }: Pick<Ports, 'spreadsheets'>,
  file: FileInfo,
  chosen: AdoptableSheet,
): void {
  const { sheet, headingRow, idColumn, headings } = chosen;
  if (headings[idColumn] === ID_HEADING) return;
  const { sheetId } = sheet;
  spreadsheets.change(file.id, [
    ...roomFor(gridOf(sheet), 1),
    { sheetId, kind: 'write', row: headingRow, column: idColumn, rows: [[ID_HEADING]] },
  ]);
}

interface Registration {
  readonly customer: NewCustomer;
  readonly file: FileInfo;
  readonly sheet: AdoptableSheet;
  readonly headings: LogHeadings;
}

/** Runs under the lock, over the registry as it is now. */
function register(
  ports: Ports,
  { customer, file, sheet, headings }: Registration,
): Result<FinishedCustomer, Refusal> {
  const entrance = enter(ports, ports.config.read(), DEPLOYERS);
  if (!entrance.ok) return entrance;
  const { registry, member } = entrance.value;
  const key = customerKey(customer.name);
  const known = refuseOwned(registry, file.id) ?? refuseKnown(registry, key, ports.clock.now());
  if (known) return err(known);
  ports.spreadsheets.change(registry.id, [
    ...registration(registry, key, customer, { cell: file.id, tab: sheet.sheet.sheetId, headings }),
    ...auditChanges(ports, entrance.value, {
      at: ports.clock.now(),
      who: member.address,
      action: 'adopt-log',
      subject: key,
    }),
  ]);
  return ok({ key, name: customer.name, log: file });
}

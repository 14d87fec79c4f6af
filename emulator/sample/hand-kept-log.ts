import type { Cell, CellFormat, Spreadsheet } from '../sheets/state';
import { newSheet } from '../sheets/new-sheet';
import { utcDateToSerial } from '../sheets/serial';
import { addDays, weekdayOf } from './civil-date';
import type { CivilDate } from './civil-date';
import { HAND_KEPT_DEPLOYMENTS } from './hand-kept-deployments';
import type { HandKeptDeployment } from './hand-kept-deployments';
import { ZONE } from './people';

export const HAND_KEPT_FILE = 'Naviera Bahía Azul - Deployment log';

const TITLE = 'Naviera Bahía Azul · Registro de despliegues en producción';

/** The order is whoever began the file's own, and one heading means nothing to anybody else. */
const HEADINGS: readonly (readonly [heading: string, width: number])[] = [
  ['Nº', 40],
  ['Incidencias', 110],
  ['Descripción', 320],
  ['Fecha despliegue', 110],
  ['Hora', 60],
  ['Entorno', 90],
  ['Versión', 170],
  ['Técnico', 130],
  ['Situación', 110],
  ['Validado por', 130],
  ['Riesgo', 70],
  ['Observaciones', 260],
];

const BOLD: CellFormat = { bold: true, background: '#d9ead3' };
const DATE: CellFormat = { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };
const TIME: CellFormat = { numberFormat: { type: 'TIME', pattern: 'hh:mm' } };

const serialOf = (date: CivilDate): number => utcDateToSerial(new Date(`${date}T00:00:00Z`));

const serialOfTime = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) / (24 * 60);
};

/** The Tuesday to Thursday that is `weeks` before `today`. */
function dayBefore(today: CivilDate, weeks: number, shift: number): CivilDate {
  const monday = addDays(today, 1 - weekdayOf(today) - 7 * weeks);
  return addDays(monday, 1 + (shift % 3));
}

function rowOf(deployment: HandKeptDeployment, number: number, date: CivilDate): Cell[] {
  const { ticket, what, time, environment, version, who, state, validatedBy, risk, remark, note } =
    deployment;
  return [
    { value: number },
    { value: ticket },
    { value: what, format: { wrap: 'WRAP' } },
    { value: serialOf(date), format: DATE },
    { value: serialOfTime(time), format: TIME },
    { value: environment },
    { value: version },
    { value: who },
    { value: state, ...(note === undefined ? {} : { note }) },
    { value: validatedBy },
    { value: risk },
    ...(remark === '' ? [] : [{ value: remark }]),
  ];
}

/** A log as somebody kept it for years before the add-on: a title, headings in an order of their own, dates as dates, notes. */
export function handKeptLog(id: string, today: CivilDate): Spreadsheet {
  const total = HAND_KEPT_DEPLOYMENTS.length;
  const rows = HAND_KEPT_DEPLOYMENTS.map((deployment, at) =>
    rowOf(deployment, at + 1, dayBefore(today, 6 + (total - at) * 3, at)),
  );
  const sheet = newSheet({
    sheetId: 0,
    title: 'Despliegues',
    columnCount: HEADINGS.length,
    rowCount: 200,
    frozenRows: 3,
    columnWidths: Object.fromEntries(HEADINGS.map(([, width], at) => [at, width])),
    rows: [
      [{ value: TITLE, format: { bold: true, fontSize: 14 } }],
      [],
      HEADINGS.map(([value]) => ({ value, format: BOLD })),
      ...rows,
    ],
  });
  return { id, locale: 'es_ES', timeZone: ZONE, sheets: [sheet] };
}

import type { Actor } from '../../../emulator/drive/actor';
import { deleteRow, editCell, insertRow, sortByColumn } from '../../../emulator/sheets/person';
import { actorOf } from '../../support/adapter-world';
import type { Company } from '../deployments';
import { ENGINEER, registryOf } from '../organisation';

/** Something that a person does in Sheets itself. */
export interface HandsOn {
  readonly name: string;
  /** What is deleted between the reading and the writing may come back: nobody can tell it from what was written over. */
  readonly deletes: boolean;
  readonly act: (company: Company) => void;
}

interface Place {
  readonly spreadsheetId: string;
  readonly sheetId: number;
}

type At = (company: Company) => Place;

const logAt: At = ({ workspace, log }) => ({
  spreadsheetId: log,
  sheetId: workspace.world.sheets.spreadsheets[log]?.sheets[0]?.sheetId ?? 0,
});

const linesAt: At = ({ workspace }) => {
  const spreadsheetId = registryOf(workspace.world);
  const { sheets = [] } = workspace.world.sheets.spreadsheets[spreadsheetId] ?? {};
  return { spreadsheetId, sheetId: sheets.find(({ title }) => title === 'Deployments')?.sheetId ?? 0 };
};

const hands = (name: string, at: At, act: (person: Actor, place: Place) => unknown): HandsOn => ({
  name,
  deletes: name.startsWith('deletes'),
  act: (company) => void act(actorOf(company.workspace, ENGINEER), at(company)),
});

/** What others may do with the rows while a step is carried out; the second row of either is somebody else's. */
export const HANDS: readonly HandsOn[] = [
  hands('sorts the log', logAt, (person, at) => sortByColumn(person, { ...at, column: 0, descending: true })),
  hands('sorts the log back', logAt, (person, at) =>
    sortByColumn(person, { ...at, column: 0, descending: false }),
  ),
  hands('inserts a row into the log', logAt, (person, at) => insertRow(person, { ...at, row: 1 })),
  hands('deletes a row of the log', logAt, (person, at) => deleteRow(person, { ...at, row: 1 })),
  hands('writes into the log', logAt, (person, at) =>
    editCell(person, { ...at, row: 1, column: 2, input: 'A mano' }),
  ),
  hands('sorts the registry', linesAt, (person, at) =>
    sortByColumn(person, { ...at, column: 0, descending: true }),
  ),
  hands('sorts the registry back', linesAt, (person, at) =>
    sortByColumn(person, { ...at, column: 0, descending: false }),
  ),
  hands('inserts a row into the registry', linesAt, (person, at) => insertRow(person, { ...at, row: 1 })),
  hands('deletes a row of the registry', linesAt, (person, at) => deleteRow(person, { ...at, row: 1 })),
];

import { roleOf } from '../drive/access';
import type { Actor } from '../drive/actor';
import { changeFile } from '../drive/change';
import { draftOf } from './grid';
import { refuse } from './refusal';
import type { Sheet, Spreadsheet } from './state';

/** A change under way: it happens on a copy, which replaces the original when all of it went well. */
export interface Edit {
  readonly actor: Actor;
  readonly spreadsheet: Spreadsheet;
  /** The file's name. */
  title: string;
  /** The owner of a file in My Drive may edit what is protected; a file in a shared drive has no owner. */
  readonly isOwner: boolean;
}

export function beginEdit(actor: Actor, spreadsheet: Spreadsheet): Edit {
  const { id } = spreadsheet;
  return {
    actor,
    spreadsheet: draftOf(spreadsheet),
    title: actor.world.drive.files[id]?.name ?? '',
    isOwner: roleOf(actor.world, id, actor.user) === 'owner',
  };
}

export function commitEdit({ actor, spreadsheet, title }: Edit): void {
  const { id } = spreadsheet;
  actor.world.sheets.spreadsheets[id] = spreadsheet;
  actor.touch({ kind: 'spreadsheet', id });
  const file = actor.world.drive.files[id];
  if (file) changeFile(actor, file, () => void (file.name = title));
}

export function requireSheet({ spreadsheet }: Pick<Edit, 'spreadsheet'>, sheetId = 0): Sheet {
  const sheet = spreadsheet.sheets.find((one) => one.sheetId === sheetId);
  if (!sheet) throw refuse(`No grid with id: ${String(sheetId)}`);
  return sheet;
}

import { findCalendar } from '../calendar/access';
import { roleOf } from '../drive/access';
import { writeMessage } from '../store/eml';
import { writeCalendar } from '../store/ics';
import { writeSpreadsheet } from '../store/xlsx';
import type { World } from './world';

export interface Download {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files as Google's own pages offer to download them; null where there is no such thing for that user. */
export interface DownloadsApi {
  downloadSpreadsheet(id: string, user: string): Promise<Download | null>;
  downloadCalendar(id: string): Download | null;
  downloadMessage(id: string, user: string): Promise<Download | null>;
}

export function createDownloadsApi(world: World): DownloadsApi {
  return {
    async downloadSpreadsheet(id, user) {
      const file = world.drive.files[id];
      const spreadsheet = world.sheets.spreadsheets[id];
      if (!file || !spreadsheet || !roleOf(world, id, user)) return null;
      return { name: `${file.name}.xlsx`, bytes: await writeSpreadsheet(spreadsheet, file.name) };
    },
    downloadCalendar(id) {
      const calendar = findCalendar(world, id, id);
      if (!calendar) return null;
      return { name: `${calendar.summary}.ics`, bytes: Buffer.from(writeCalendar(calendar)) };
    },
    async downloadMessage(id, user) {
      const message = world.gmail.mailboxes[user]?.messages[id];
      if (!message) return null;
      const bytes = await writeMessage(message, message.labels.includes('DRAFT'));
      return { name: `${message.subject || 'message'}.eml`, bytes };
    },
  };
}

import type { CalendarBook, DayCalendars } from './calendar-ports';
import type { Instant } from '../domain/calendar-date';
import type { EventContent } from '../domain/event-content';
import type { MailContent } from '../domain/effect';
import type { LeadsMailFacts } from '../domain/leads-mail-facts';
import type { Reader } from '../domain/outsiders';
import type { CellContent, SheetChange } from '../domain/sheet-change';
import type { LeadsMailKind } from '../domain/template-kind';
import type { Zone } from '../domain/zone';

/** Who acts, and beside which spreadsheet. */
export interface Session {
  email(): string;
  /** A BCP 47 tag. */
  locale(): string;
  /** Null where no spreadsheet is open or the user cannot see it. */
  openSpreadsheet(): string | null;
}

export interface Clock {
  now(): Instant;
}

export interface IdGenerator {
  uuid(): string;
}

/** What an administrator sets for the whole script, and where Set up keeps what it made. */
export interface Config {
  /** The first administrator's address; null until somebody sets it in the script editor. */
  readonly administrator: string | null;
  readonly folderId: string;
  readonly templateId: string;
  readonly registryId: string | null;
  /** The last number given to a deployment, by year; a year without any is left out. */
  readonly lastNumbers: Readonly<Record<string, number>>;
}

export interface ConfigStore {
  read(): Config;
  write(change: Partial<Pick<Config, 'registryId' | 'templateId'>>): void;
  /** To be called under the lock, with the number after the last one that was read under it. */
  writeLastNumber(year: string, number: number): void;
}

/** What the add-on marks its files with, so that they are found whatever their names become. */
export interface FileMark {
  readonly kind: 'registry' | 'template' | 'log';
  /** Of a log. */
  readonly customerKey?: string;
}

export interface FileInfo {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly folderId: string;
  readonly mark: FileMark | null;
  readonly mayEdit: boolean;
}

/** Files of the shared drive. */
export interface FileStore {
  /** @returns null when there is no such file, it is in the bin, or the user may not see it */
  find(id: string): FileInfo | null;
  /**
   * Spreadsheets in that folder itself, not below it, by name; none when the user may not see the folder.
   * Lags behind a write by some seconds.
   */
  spreadsheetsIn(folderId: string): FileInfo[];
  /** Every file with that mark that the user may see, the oldest first. Lags behind a write by some seconds. */
  marked(mark: FileMark): FileInfo[];
  /** The folder of that name right below another; null when there is none. Lags behind a write by some seconds. */
  folderIn(name: string, parentId: string): FileInfo | null;
  createFolder(name: string, parentId: string): FileInfo;
  createSpreadsheet(name: string, folderId: string, mark: FileMark): FileInfo;
  /** With its whole content, but with its own mark alone. @returns null when `find` has no such source */
  copy(sourceId: string, name: string, folderId: string, mark: FileMark): FileInfo | null;
  mark(id: string, mark: FileMark): void;
  /** Who may see the file, by itself or through the folders and the drive above it. */
  readersOf(id: string): Reader[];
}

export interface SheetOutline {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly columnCount: number;
}

export interface SheetInfo extends SheetOutline {
  /** Values as Sheets keeps them (dates as serial numbers), without the empty cells and rows at the end. */
  readonly cells: readonly (readonly CellContent[])[];
}

/** A tab by its title, or a part of it. */
export interface WantedTab {
  readonly title: string;
  /** In A1 notation without the title, such as `1:1`, `A:H` or `A12:I12`; the whole tab without it. */
  readonly range?: string;
}

export interface Spreadsheets {
  /** Which sheets a spreadsheet has, without what is in them. */
  outline(id: string): SheetOutline[];
  /** The sheets of a spreadsheet with their values; one call whatever their number. */
  read(id: string): SheetInfo[];
  /**
   * The same for the named tabs only, one answer each in their order, `cells` beginning where the range does; null for one that does
   * not exist. A title may come twice with two ranges.
   * @returns null when there is no such spreadsheet or the user may not see it
   */
  readTabs(id: string, tabs: readonly WantedTab[]): (SheetInfo | null)[] | null;
  /**
   * All values of one sheet, as `read` gives them, and its title, by which `changeAndRead` knows it; null when there is no such sheet,
   * or no such spreadsheet for this user.
   */
  readSheet(id: string, sheetId: number): Pick<SheetInfo, 'title' | 'cells'> | null;
  /** The first rows of one sheet as people see them; null when there is no such sheet. */
  readTop(id: string, sheetId: number, rows: number): string[][] | null;
  /** Makes all of the changes or none. @returns how many cells each `replace-text` changed, in order */
  change(id: string, changes: readonly SheetChange[]): number[];
  /** The same, and in the same breath what then stands in those ranges of tabs that exist. @returns their cells, in order */
  changeAndRead(
    id: string,
    changes: readonly SheetChange[],
    ranges: readonly WantedTab[],
  ): (readonly (readonly CellContent[])[])[];
}

/** Where the deployments' events stand. */
export interface TeamCalendar {
  /**
   * Makes the event with that id, or gives the one that is there this content, also when it was cancelled.
   * @param eventId of letters a to v and digits, 5 at least: chosen by us, so that making it twice is making it once
   * @param isNew it was never put before, as far as anybody knows: only what is asked first depends on it
   * @returns false when the user cannot write to such a calendar
   */
  put(calendarId: string, eventId: string, event: EventContent, isNew: boolean): boolean;
}

/** A mail with everything that Gmail needs to keep it in its conversation. */
export interface OutgoingMail extends MailContent {
  readonly html: string;
  /** Empty for the sender's own address. */
  readonly replyTo: string;
  /** `Message-ID`s of the conversation so far, in order; empty for its first mail. */
  readonly references: readonly string[];
  /** Of the conversation in this mailbox; null where it has none. */
  readonly threadId: string | null;
}

export interface DraftRef {
  readonly draftId: string;
  readonly threadId: string;
}

export interface SentMail {
  /** The `Message-ID` header, with its angle brackets. */
  readonly messageId: string;
  readonly threadId: string;
}

/** The mailbox of whoever runs the script. */
export interface Mailbox {
  /** How many more recipients may be mailed today. */
  quotaLeft(): number;
  createDraft(mail: OutgoingMail): DraftRef;
  /** @returns null when there is no such draft any more: it was sent or thrown away */
  sendDraft(draftId: string): SentMail | null;
  /** Does nothing when there is no such draft. */
  deleteDraft(draftId: string): void;
  /** The newest mail of that thread that this user sent at or after the instant; null when there is none. */
  sentIn(threadId: string, since: Instant): SentMail | null;
  /** The thread of this mailbox that holds the mail with that `Message-ID`; null when none does. */
  threadWith(messageId: string): string | null;
}

export interface Zones {
  /** The zone's offsets from one instant to another. @returns null when there is no zone of that name */
  read(timeZone: string, from: Instant, to: Instant): Zone | null;
}

/** Texts that people outside a conversation's templates read. */
export interface Wording {
  leadsMail(kind: LeadsMailKind, facts: LeadsMailFacts): { readonly subject: string; readonly text: string };
}

/**
 * Keeps two runs from doing the same thing at once. Held for the shortest time and never during slow work; only Set up, which is
 * rare and must not be done twice at once, holds it throughout.
 */
export interface Mutex {
  /** @returns null, having done nothing, when somebody else holds it for too long */
  hold<T>(work: () => T): { readonly value: T } | null;
}

/** Answers already given, by request, so that a repeated request changes nothing. */
export interface AnswerStore {
  find(requestId: string): string | null;
  keep(requestId: string, answer: string): void;
}

/** Where failures go that must not keep the rest of a step from being done; people see that something failed, administrators what. */
export interface Journal {
  failure(where: string, thrown: unknown): void;
}

export interface Ports {
  readonly session: Session;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly config: ConfigStore;
  readonly files: FileStore;
  readonly spreadsheets: Spreadsheets;
  readonly mutex: Mutex;
  readonly answers: AnswerStore;
  readonly calendar: TeamCalendar;
  readonly mailbox: Mailbox;
  readonly zones: Zones;
  readonly calendars: CalendarBook;
  readonly dayCalendars: DayCalendars;
  readonly wording: Wording;
  readonly journal: Journal;
}

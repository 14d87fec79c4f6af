import type { Link } from '../domain/audit-seal';
import type { CalendarBook, DayCalendars } from './calendar-ports';
import type { Instant } from '../domain/calendar-date';
import type { FileStore, Spreadsheets } from './drive-ports';
import type { MailTraces } from './mail-traces-port';
import type { Mailbox } from './mailbox-port';
import type { ConnectionTest } from './outside-ports';
import type { Connection, Connections, OutsideSystem } from '../domain/connection';
import type { LeadsMailFacts } from '../domain/leads-mail-facts';
import type { LeadsMailKind } from '../domain/template-kind';
import type { ReleaseSource } from './release-source-port';
import type { TeamCalendar } from './team-calendar-port';
import type { TicketDesk } from './ticket-port';
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

export interface Seal {
  /**
   * HMAC-SHA-256 of the text's UTF-8, as 64 hexadecimal digits.
   * @param key not empty
   */
  sign(key: string, text: string): string;
}

/** What an administrator sets for the whole script, and where Set up keeps what it made. */
export interface Config {
  /** The first administrator's address; null until somebody sets it in the script editor. */
  readonly administrator: string | null;
  readonly folderId: string;
  readonly templateId: string;
  readonly registryId: string | null;
  /** What the audit is sealed with; null until the first row needs it. Goes nowhere but into the seal. */
  readonly auditKey: string | null;
  /** A row that the audit is known to have, kept where nobody edits; null until the first deployment gets its number. */
  readonly auditSeen: Link | null;
  /** The last number given to a deployment, by year; a year without any is left out. */
  readonly lastNumbers: Readonly<Record<string, number>>;
  /** Secrets: no client is ever told more of them than the address. */
  readonly connections: Connections;
}

export interface ConfigStore {
  read(): Config;
  write(change: Partial<Pick<Config, 'registryId' | 'templateId' | 'auditKey'>>): void;
  /**
   * To be called under the lock, with the number after the last one that was read under it.
   * @param seen a later row of the audit than the one that was known; null to leave that
   */
  writeLastNumber(year: string, number: number, seen: Link | null): void;
  /** @param connection null to forget it */
  connect(system: OutsideSystem, connection: Connection | null): void;
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
  readonly seal: Seal;
  readonly config: ConfigStore;
  readonly files: FileStore;
  readonly spreadsheets: Spreadsheets;
  readonly mutex: Mutex;
  readonly answers: AnswerStore;
  readonly calendar: TeamCalendar;
  readonly mailbox: Mailbox;
  readonly mailTraces: MailTraces;
  readonly zones: Zones;
  readonly calendars: CalendarBook;
  readonly dayCalendars: DayCalendars;
  readonly tickets: TicketDesk;
  readonly connectionTests: Readonly<Record<OutsideSystem, ConnectionTest>>;
  readonly releases: ReleaseSource;
  readonly wording: Wording;
  readonly journal: Journal;
}

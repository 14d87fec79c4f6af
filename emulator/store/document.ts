/** What one file of the data folder stands for. */
export interface Document {
  readonly kind: 'spreadsheet' | 'document' | 'calendar' | 'message';
  readonly id: string;
  /** Of a message: whose mailbox it lies in. */
  readonly mailbox?: string;
  /** Of a calendar's file: another one holds the calendar; this one counts again when it is changed. */
  readonly aside?: true;
  /** Of the bytes on disk, by which a file that was moved or edited outside is recognised. */
  readonly hash: string;
}

/** The files that the store knows, by their path in the data folder. */
export type Documents = Map<string, Document>;

export type Kind = Document['kind'];

/** The known files of one kind, by the id of what they hold; a message's id is `MAILBOX/ID`. */
export function pathsOf(documents: Documents, kind: Kind): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [path, document] of documents) {
    if (document.kind === kind && !document.aside) paths.set(keyOf(document), path);
  }
  return paths;
}

export const keyOf = ({ mailbox, id }: Pick<Document, 'mailbox' | 'id'>): string =>
  mailbox === undefined ? id : `${mailbox}/${id}`;

/** @returns the last part of a path, without `ending` */
export function baseName(path: string, ending = ''): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.toLowerCase().endsWith(ending) ? name.slice(0, name.length - ending.length) : name;
}

/** @returns the path without its last part */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

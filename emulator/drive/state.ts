/**
 * Google's role names, weakest first: https://developers.google.com/workspace/drive/api/guides/ref-roles
 * `owner` exists in My Drive only.
 */
export const ROLES = ['reader', 'commenter', 'writer', 'fileOrganizer', 'organizer', 'owner'] as const;
export type Role = (typeof ROLES)[number];

export interface Permission {
  id: string;
  type: 'user' | 'group' | 'domain' | 'anyone';
  role: Role;
  /** For `user` and `group`. */
  emailAddress?: string;
  /** For `domain`. */
  domain?: string;
}

export interface DriveFile {
  id: string;
  name: string;
  mimeType: string;
  /** The one folder (or, for what lies at a root, the id of the shared drive or of somebody's My Drive). */
  parent: string;
  trashed: boolean;
  appProperties: Record<string, string>;
  /** Given to this file itself, on top of what it inherits. */
  permissions: Permission[];
  createdTime: number;
  modifiedTime: number;
  /** From when `files.list` sees it as it is (index lag); by id it is found at once. */
  searchableFrom: number;
  /** What `files.list` goes by until then; a file that is not there was never indexed. */
  indexed?: Indexed;
  lastModifyingUser: string;
}

/** What a search looks at. */
export type Indexed = Pick<
  DriveFile,
  'name' | 'mimeType' | 'parent' | 'trashed' | 'appProperties' | 'createdTime' | 'modifiedTime'
>;

export interface SharedDrive {
  id: string;
  name: string;
  members: Permission[];
}

export interface DriveState {
  drives: Record<string, SharedDrive>;
  files: Record<string, DriveFile>;
  /** The text of each document, as HTML, by its file's id. */
  documents: Record<string, string>;
}

export const FOLDER = 'application/vnd.google-apps.folder';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const DOCUMENT = 'application/vnd.google-apps.document';

export function emptyDrive(): DriveState {
  return { drives: {}, files: {}, documents: {} };
}

/** Google's role names, weakest first: https://developers.google.com/workspace/drive/api/guides/ref-roles */
export const ROLES = ['reader', 'commenter', 'writer', 'fileOrganizer', 'organizer'] as const;
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
  /** The one folder (or the shared drive's id, for what lies at its root). */
  parent: string;
  trashed: boolean;
  appProperties: Record<string, string>;
  /** Given to this file itself, on top of what it inherits. */
  permissions: Permission[];
  createdTime: number;
  modifiedTime: number;
  /** From when `files.list` finds it (index lag); by id it is found at once. */
  searchableFrom: number;
  lastModifyingUser: string;
}

export interface SharedDrive {
  id: string;
  name: string;
  members: Permission[];
}

export interface DriveState {
  drives: Record<string, SharedDrive>;
  files: Record<string, DriveFile>;
}

export const FOLDER = 'application/vnd.google-apps.folder';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';

export function emptyDrive(): DriveState {
  return { drives: {}, files: {} };
}

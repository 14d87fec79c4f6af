import type { Reader } from '../domain/outsiders';
import type { FileInfo, FileMark, FileStore } from '../use-cases/drive-ports';
import { advancedService } from './advanced-service';
import { unless } from './api-failure';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const drive = (): GoogleAppsScript.Drive => advancedService('Drive', Drive);

/** Optional for Apps Script, required by Google's types: a file without content of its own. */
const NO_MEDIA = undefined as unknown as GoogleAppsScript.Base.Blob;

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const FOLDER = 'application/vnd.google-apps.folder';
const FIELDS = 'id,name,parents,trashed,appProperties,webViewLink,capabilities(canEdit)';
const LIST_FIELDS = `nextPageToken,files(${FIELDS})`;
const PAGE = 1000;

const DOCUMENT = 'application/vnd.google-apps.document';
const KINDS = ['registry', 'template', 'log', 'guide', 'guides'] as const;
/** What a mark may say besides its kind. */
const DETAILS = ['customerKey', 'uid'] as const;

function markOf(properties: Record<string, string | undefined>): FileMark | null {
  const kind = KINDS.find((one) => one === properties['kind']);
  if (!kind) return null;
  const { customerKey, uid } = properties;
  return {
    kind,
    ...(customerKey === undefined ? {} : { customerKey }),
    ...(uid === undefined ? {} : { uid }),
  };
}

function fileInfo(file: DriveFile): FileInfo {
  const { id, name } = file;
  if (id === undefined || name === undefined) throw new Error('Drive answered a file without id or name');
  return {
    id,
    name,
    url: file.webViewLink ?? `https://drive.google.com/open?id=${id}`,
    folderId: file.parents?.[0] ?? '',
    mark: markOf(file.appProperties ?? {}),
    mayEdit: file.capabilities?.canEdit === true,
  };
}

/** `https://developers.google.com/workspace/drive/api/guides/search-files`: quotes and backslashes are escaped. */
const quote = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

const has = (key: string, value: string): string =>
  `appProperties has { key=${quote(key)} and value=${quote(value)} }`;

function search(conditions: readonly string[], orderBy = 'name'): FileInfo[] {
  const found: FileInfo[] = [];
  let pageToken: string | undefined;
  do {
    const page = drive().Files.list({
      q: [...conditions, 'trashed = false'].join(' and '),
      orderBy,
      pageSize: PAGE,
      corpora: 'allDrives',
      includeItemsFromAllDrives: true,
      supportsAllDrives: true,
      fields: LIST_FIELDS,
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    found.push(...(page.files ?? []).map(fileInfo));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

const options = { supportsAllDrives: true, fields: FIELDS };

const propertiesOf = (mark: FileMark): Record<string, string> => ({ ...mark });

/** Drive keeps the properties that a change does not name: null takes one away. */
const instead = (mark: FileMark): Record<string, string | null> => ({
  ...Object.fromEntries(DETAILS.map((key) => [key, null])),
  ...propertiesOf(mark),
});

function readerOf(permission: Permission): Reader[] {
  switch (permission.type) {
    case 'anyone':
      return [{ kind: 'anyone' }];
    case 'domain':
      return [{ kind: 'domain', domain: permission.domain ?? '' }];
    default:
      return permission.emailAddress === undefined
        ? []
        : [{ kind: 'address', address: permission.emailAddress }];
  }
}

function readersOf(id: string): Reader[] {
  const readers: Reader[] = [];
  let pageToken: string | undefined;
  do {
    const page = drive().Permissions.list(id, {
      supportsAllDrives: true,
      pageSize: 100,
      fields: 'nextPageToken,permissions(type,emailAddress,domain)',
      ...(pageToken === undefined ? {} : { pageToken }),
    });
    readers.push(...(page.permissions ?? []).flatMap(readerOf));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return readers;
}

/** Drive v3 with shared drives; a file without access is a 404 there, and null here. */
export const driveFileStore: FileStore = {
  find(id) {
    const file = unless([404], () => drive().Files.get(id, options));
    return file === null || file.trashed === true ? null : fileInfo(file);
  },
  spreadsheetsIn: (folderId) =>
    unless([404], () => search([`mimeType = ${quote(SPREADSHEET)}`, `${quote(folderId)} in parents`])) ?? [],
  marked(...marks) {
    const carries = (mark: FileMark): string =>
      Object.entries(propertiesOf(mark))
        .map(([key, value]) => has(key, value))
        .join(' and ');
    return search([`(${marks.map((mark) => `(${carries(mark)})`).join(' or ')})`], 'createdTime');
  },
  folderIn: (name, parentId) =>
    search([`mimeType = ${quote(FOLDER)}`, `name = ${quote(name)}`, `${quote(parentId)} in parents`])[0] ??
    null,
  createFolder: (name, parentId, mark) =>
    fileInfo(
      drive().Files.create(
        {
          name,
          mimeType: FOLDER,
          parents: [parentId],
          ...(mark ? { appProperties: propertiesOf(mark) } : {}),
        },
        NO_MEDIA,
        options,
      ),
    ),
  createSpreadsheet: (name, folderId, mark) =>
    fileInfo(
      drive().Files.create(
        { name, mimeType: SPREADSHEET, parents: [folderId], appProperties: propertiesOf(mark) },
        NO_MEDIA,
        options,
      ),
    ),
  createDocument: (name, html, folderId, mark) =>
    fileInfo(
      drive().Files.create(
        { name, mimeType: DOCUMENT, parents: [folderId], appProperties: propertiesOf(mark) },
        Utilities.newBlob(html, 'text/html'),
        options,
      ),
    ),
  copy(sourceId, name, folderId, mark) {
    const copy = { name, parents: [folderId], appProperties: instead(mark) };
    const file = unless([404], () => drive().Files.copy(copy, sourceId, options));
    return file && fileInfo(file);
  },
  mark(id, mark) {
    drive().Files.update({ appProperties: instead(mark) }, id, NO_MEDIA, options);
  },
  readersOf,
};

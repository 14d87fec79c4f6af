import { addEvent, deleteEvent, moveEvent, shareCalendar } from '../calendar/person';
import { breakCalendar, mendCalendar, setPageSize } from '../calendar/weather';
import type { Actor } from '../drive/actor';
import { makeCopy, newSpreadsheet, renameFile, restoreFile, trashFile } from '../drive/person';
import { deleteDraft, receiveMail, sendDraft } from '../gmail/person';
import { deleteRow, editCell, insertRow, renameSheet, sortByColumn } from '../sheets/person';
import type { Json } from './json';
import type { ActionOf, PersonAction } from './person-action';
import type { Workspace } from './workspace';

export interface PeopleApi {
  /** @returns the id of what was made, or the warning that Sheets shows after an edit; else null */
  person(user: string, action: PersonAction): Json;
  /** Somebody does that at the `at`-th service call of the next run. */
  interleavePerson(at: number, user: string, action: PersonAction): void;
}

type Handlers = {
  readonly [Kind in PersonAction['kind']]: (by: Actor, action: ActionOf<Kind>) => string | null | void;
};

const handlers: Handlers = {
  'new-spreadsheet': (by, { folder, name }) => newSpreadsheet(by, folder, name),
  'rename-file': (by, { id, name }) => renameFile(by, id, name),
  'copy-file': (by, { id, name }) => makeCopy(by, id, name),
  'trash-file': (by, { id }) => trashFile(by, id),
  'restore-file': (by, { id }) => restoreFile(by, id),
  'edit-cell': (by, action) => editCell(by, action),
  sort: (by, action) => sortByColumn(by, action),
  'insert-row': (by, action) => insertRow(by, action),
  'delete-row': (by, action) => deleteRow(by, action),
  'rename-sheet': (by, action) => renameSheet(by, action),
  'send-draft'(by, { id }) {
    for (const owner of sendDraft(by.world, by.user, id).owners) by.touch({ kind: 'mailbox', id: owner });
  },
  'delete-draft'(by, { id }) {
    deleteDraft(by.world, by.user, id);
    by.touch({ kind: 'mailbox', id: by.user });
  },
  'receive-mail'(by, { kind: _kind, ...mail }) {
    by.touch({ kind: 'mailbox', id: by.user });
    return receiveMail(by.world, { ...mail, mailbox: by.user }).id;
  },
  'add-event'(by, { calendarId, event }) {
    by.touch({ kind: 'calendar', id: calendarId });
    return addEvent(by.world, { calendarId, user: by.user }, event).id;
  },
  'move-event'(by, { calendarId, eventId, start, end }) {
    by.touch({ kind: 'calendar', id: calendarId });
    moveEvent(by.world, { calendarId, eventId, user: by.user }, { start, end });
  },
  'delete-event'(by, { calendarId, eventId }) {
    by.touch({ kind: 'calendar', id: calendarId });
    deleteEvent(by.world, { calendarId, eventId, user: by.user });
  },
  'share-calendar'(by, { calendarId, with: whom, role }) {
    by.touch({ kind: 'calendar', id: calendarId });
    shareCalendar(by.world, { calendarId, user: by.user }, whom, role);
  },
  'break-calendar'(by, { calendarId }) {
    by.touch({ kind: 'workspace' });
    breakCalendar(by.world, calendarId);
  },
  'mend-calendar'(by, { calendarId }) {
    by.touch({ kind: 'workspace' });
    mendCalendar(by.world, calendarId);
  },
  'calendar-page-size'(by, { size }) {
    by.touch({ kind: 'workspace' });
    setPageSize(by.world, size);
  },
};

export function createPeopleApi(workspace: Workspace): PeopleApi {
  const { world, touch } = workspace;
  const person: PeopleApi['person'] = (user, action) => {
    const handle = handlers[action.kind] as (by: Actor, action: PersonAction) => string | null | void; // The one of its kind.
    return handle({ world, user, now: () => workspace.now(), touch }, action) ?? null;
  };
  return {
    person,
    interleavePerson: (at, user, action) =>
      workspace.interleave({ at, act: () => void person(user, action) }),
  };
}

import { makeCopy, renameFile, restoreFile, trashFile } from '../drive/person';
import type { Actor } from '../drive/actor';
import type { Json } from './json';
import type { Workspace } from './workspace';

/** What a person does by hand in Google's own pages; `id` is a file's. */
export type PersonAction =
  | { readonly kind: 'rename-file'; readonly id: string; readonly name: string }
  | { readonly kind: 'copy-file'; readonly id: string; readonly name?: string | undefined }
  | { readonly kind: 'trash-file'; readonly id: string }
  | { readonly kind: 'restore-file'; readonly id: string };

export interface PeopleApi {
  /** @returns what came of it: a copy's id, else null */
  person(user: string, action: PersonAction): Json;
}

function perform(actor: Actor, action: PersonAction): Json | void {
  switch (action.kind) {
    case 'rename-file':
      return renameFile(actor, action.id, action.name);
    case 'copy-file':
      return makeCopy(actor, action.id, action.name);
    case 'trash-file':
      return trashFile(actor, action.id);
    case 'restore-file':
      return restoreFile(actor, action.id);
  }
}

export function createPeopleApi(workspace: Workspace): PeopleApi {
  const { world } = workspace;
  return {
    person: (user, action) =>
      perform(
        { world, user, now: () => workspace.now(), touch: (thing) => workspace.touch(thing) },
        action,
      ) ?? null,
  };
}

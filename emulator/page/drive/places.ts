import type { DriveItem, DriveRoot, DriveView } from '../../drive/view';

/** A folder, a root or a root's trash, with the way to it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly root: DriveRoot;
  readonly isTrash: boolean;
  readonly items: readonly DriveItem[];
  /** From the root to the folder itself. */
  readonly way: readonly { readonly id: string; readonly name: string }[];
}

const TRASH = 'trash:';

export const trashOf = (root: DriveRoot): string => `${TRASH}${root.id}`;

function foldersIn(root: DriveRoot, items: readonly DriveItem[], way: Place['way']): Place[] {
  return items.flatMap(({ id, name, kind, items: inside = [] }) => {
    if (kind !== 'folder') return [];
    const place = { id, name, root, isTrash: false, items: inside, way: [...way, { id, name }] };
    return [place, ...foldersIn(root, inside, place.way)];
  });
}

function placesIn(root: DriveRoot): Place[] {
  const { id, name, items } = root;
  const top: Place = { id, name, root, isTrash: false, items, way: [{ id, name }] };
  const trash: Place = {
    ...top,
    id: trashOf(root),
    name: 'Trash',
    isTrash: true,
    items: root.trash,
    way: [...top.way, { id: trashOf(root), name: 'Trash' }],
  };
  return [top, trash, ...foldersIn(root, items, top.way)];
}

/** The place with that id; the first one when there is none. */
export function findPlace(view: DriveView, id: string | null): Place | undefined {
  const places = view.drives.flatMap(placesIn);
  return places.find((place) => place.id === id) ?? places[0];
}

import { useState } from 'preact/hooks';
import type { DriveItem, DriveView } from '../../drive/view';
import { AskText } from '../shared/ask-text';
import { Icon } from '../shared/icon';
import { useLive } from '../shared/live';
import { linkTo } from '../shared/route';
import { attempt, send } from '../shared/server';
import { FileTable } from './file-table';
import { findPlace, trashOf } from './places';
import type { Place } from './places';

const act = (action: object): void => void attempt(send('/person', action));

function Roots({ view, place }: { readonly view: DriveView; readonly place: Place }) {
  const current = (id: string): 'page' | undefined => (id === place.id ? 'page' : undefined);
  return (
    <nav class="side" aria-label="Drives">
      {view.drives.map((root) => (
        <div key={root.id}>
          <a href={linkTo('drive', root.id)} aria-current={current(root.id)}>
            <Icon name="drive" />
            {root.name}
          </a>
          {root.trash.length > 0 ? (
            <a class="inner" href={linkTo('drive', trashOf(root))} aria-current={current(trashOf(root))}>
              <Icon name="trash" />
              Trash
            </a>
          ) : null}
        </div>
      ))}
    </nav>
  );
}

async function createIn(folder: string, name: string): Promise<void> {
  const made = await attempt(send<{ result: unknown }>('/person', { kind: 'new-spreadsheet', folder, name }));
  if (typeof made?.result === 'string') location.hash = linkTo('spreadsheet', made.result);
}

function NewSpreadsheet({ folder }: { readonly folder: string }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" class="text-button" onClick={() => setAsking(true)}>
        New spreadsheet
      </button>
      {asking ? (
        <AskText
          title="New spreadsheet"
          label="Name"
          initial="Untitled spreadsheet"
          onAnswer={(name) => void createIn(folder, name)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

function Way({ place }: { readonly place: Place }) {
  return (
    <nav class="way" aria-label="Folder">
      <ol>
        {place.way.map(({ id, name }, index) => (
          <li key={id}>
            {index === place.way.length - 1 ? <h1>{name}</h1> : <a href={linkTo('drive', id)}>{name}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

export function Drive({ folder }: { readonly folder: string | null }) {
  const { data, error } = useLive<DriveView>('/drive');
  const [renamed, setRenamed] = useState<DriveItem | null>(null);
  if (!data) return <p class="empty">{error ?? 'Opening Drive…'}</p>;
  const place = findPlace(data, folder);
  if (!place) return <p class="empty">Nothing in Drive is shared with this account.</p>;
  return (
    <div class="columns">
      <Roots view={data} place={place} />
      <section class="card" aria-label={place.name}>
        <div class="folder-bar">
          <Way place={place} />
          {place.isTrash ? null : <NewSpreadsheet folder={place.id} />}
        </div>
        <FileTable
          items={place.items}
          trash={place.isTrash}
          onRename={setRenamed}
          onCopy={({ id }) => act({ kind: 'copy-file', id })}
          onTrash={({ id }) => act({ kind: 'trash-file', id })}
          onRestore={({ id }) => act({ kind: 'restore-file', id })}
        />
      </section>
      {renamed ? (
        <AskText
          title="Rename"
          label="New name"
          initial={renamed.name}
          onAnswer={(name) => act({ kind: 'rename-file', id: renamed.id, name })}
          onClose={() => setRenamed(null)}
        />
      ) : null}
    </div>
  );
}

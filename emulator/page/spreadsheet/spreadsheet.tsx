import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CellAddress } from '../shared/a1';
import { AskText } from '../shared/ask-text';
import { Icon } from '../shared/icon';
import { useLive } from '../shared/live';
import type { MenuEntry } from '../shared/menu-list';
import { attempt, send } from '../shared/server';
import { showSnackbar } from '../shared/snackbars';
import { createStore } from '../shared/store';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import { MenuBar } from './menu-bar';
import type { SheetView, SpreadsheetView } from '../../sheets/view';
import { PanelFrame } from './panel-frame';
import { Dialogs, useRunEffects } from './run-effects';
import type { RunEffects } from './run-effects';
import { SheetTabs } from './sheet-tabs';
import { TitleBar } from './title-bar';

const act = (action: object): void => void attempt(send('/person', action));

/** An edit of what is protected by a warning only is done, and warned about. */
async function editSheet(action: object): Promise<void> {
  const done = await attempt(send<{ result: string | null }>('/person', action));
  if (done?.result) showSnackbar(done.result);
}

function Sidebar({ effects }: { readonly effects: RunEffects }) {
  const { sidebar, show, setSidebar } = effects;
  if (!sidebar) return null;
  const close = (): void => setSidebar(null);
  return (
    <aside class="sidebar-panel" aria-label={sidebar.title}>
      <header>
        <h2>{sidebar.title}</h2>
        <button type="button" class="icon-button" aria-label="Close the sidebar" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <PanelFrame key={sidebar.id} panel={sidebar} onShown={show} onClose={close} />
    </aside>
  );
}

/** What a person may do to one sheet by hand. */
function actionsOn(spreadsheetId: string, { sheetId }: SheetView) {
  const edit = (action: object): void => void editSheet({ ...action, spreadsheetId, sheetId });
  return {
    onEdit: ({ row, column }: CellAddress, text: string) =>
      edit({ kind: 'edit-cell', row, column, input: text }),
    columnMenu: (column: number): MenuEntry[] => [
      { label: 'Sort sheet A to Z', onChoose: () => edit({ kind: 'sort', column, descending: false }) },
      { label: 'Sort sheet Z to A', onChoose: () => edit({ kind: 'sort', column, descending: true }) },
    ],
    rowMenu: (row: number): MenuEntry[] => [
      { label: 'Insert 1 row above', onChoose: () => edit({ kind: 'insert-row', row }) },
      { label: 'Insert 1 row below', onChoose: () => edit({ kind: 'insert-row', row: row + 1 }) },
      { label: 'Delete row', onChoose: () => edit({ kind: 'delete-row', row }) },
    ],
  };
}

function Workbook({ file }: { readonly file: SpreadsheetView }) {
  const { id, sheets } = file;
  const [chosen, setChosen] = useState<number | null>(null);
  const [showHidden, setShowHidden] = useState(false);
  const [renamed, setRenamed] = useState<SheetView | null>(null);
  const sheet =
    sheets.find(({ sheetId }) => sheetId === chosen) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const selected = useMemo(() => createStore<CellAddress | null>(null), [sheet?.sheetId]);
  if (!sheet) return null;
  return (
    <>
      <FormulaBar sheet={sheet} selected={selected} />
      <Grid key={sheet.sheetId} sheet={sheet} selected={selected} {...actionsOn(id, sheet)} />
      <SheetTabs
        sheets={sheets}
        current={sheet.sheetId}
        showHidden={showHidden}
        onShowHidden={setShowHidden}
        onOpen={setChosen}
        onRename={setRenamed}
      />
      {renamed ? (
        <AskText
          title="Rename sheet"
          label="New name"
          initial={renamed.title}
          onAnswer={(title) =>
            act({ kind: 'rename-sheet', spreadsheetId: id, sheetId: renamed.sheetId, title })
          }
          onClose={() => setRenamed(null)}
        />
      ) : null}
    </>
  );
}

/** One file with the add-on beside it, as Sheets shows them. */
export function Spreadsheet({ id, user }: { readonly id: string; readonly user: string }) {
  const { data: file, error } = useLive<SpreadsheetView>(
    `/spreadsheets/${encodeURIComponent(id)}?user=${encodeURIComponent(user)}`,
  );
  const effects = useRunEffects();
  useEffect(() => {
    document.title = file ? `${file.name} – Local Workspace` : 'Local Workspace';
  }, [file?.name]);
  if (!file) return <p class="card empty">{error ?? 'Opening the spreadsheet…'}</p>;
  return (
    <div class="spreadsheet">
      <div class="workbook">
        <TitleBar
          title={file.name}
          canEdit={file.role !== 'reader' && file.role !== 'commenter'}
          onRename={(name) => act({ kind: 'rename-file', id, name })}
        />
        <MenuBar id={id} onShown={effects.show} />
        <Workbook file={file} />
      </div>
      <Sidebar effects={effects} />
      <Dialogs effects={effects} />
    </div>
  );
}

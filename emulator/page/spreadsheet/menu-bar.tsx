import { useEffect, useState } from 'preact/hooks';
import type { Shown } from '../../server/context';
import { Menu } from '../shared/menu';
import type { MenuEntry } from '../shared/menu-list';
import { linkTo } from '../shared/route';
import { attempt, read, send } from '../shared/server';
import { useSession } from '../shared/session';
import { showSnackbar } from '../shared/snackbars';

/** The add-on's name, under which Google shows its menu. */
const ADD_ON = 'Deployments';

interface MenuBarProps {
  readonly id: string;
  readonly onShown: (shown: Shown) => void;
}

interface AddOnMenu {
  readonly items: readonly { readonly caption: string; readonly function: string }[];
  readonly error?: { readonly message: string };
}

interface Chosen {
  readonly error?: { readonly message: string };
  readonly ui: Shown;
}

/** As `onOpen` builds it when this user opens this file. */
function useAddOnMenu(
  id: string,
  onShown: MenuBarProps['onShown'],
): { entries: MenuEntry[]; refresh: () => void } {
  const { user } = useSession();
  const [menu, setMenu] = useState<AddOnMenu>({ items: [] });
  const refresh = (): void => {
    const path = `/menu?spreadsheetId=${encodeURIComponent(id)}&user=${encodeURIComponent(user)}`;
    void attempt(read<AddOnMenu>(path)).then((built) => (built ? setMenu(built) : undefined));
  };
  useEffect(refresh, [id, user]);
  const choose = async (item: string): Promise<void> => {
    const chosen = await attempt(send<Chosen>('/menu', { item, spreadsheetId: id }));
    if (!chosen) return;
    if (chosen.error) showSnackbar(chosen.error.message, 'Error');
    onShown(chosen.ui);
  };
  const entries = menu.items.map(({ caption, function: name }) => ({
    label: caption,
    onChoose: () => void choose(name),
  }));
  const nothing = { label: menu.error?.message ?? 'No add-on menu', disabled: true };
  return { entries: entries.length > 0 ? entries : [nothing], refresh };
}

const act = (action: object): Promise<{ result: unknown } | null> => attempt(send('/person', action));

async function copyAndOpen(id: string): Promise<void> {
  const copied = await act({ kind: 'copy-file', id });
  if (typeof copied?.result === 'string') location.hash = linkTo('spreadsheet', copied.result);
}

async function trash(id: string): Promise<void> {
  if (await act({ kind: 'trash-file', id })) location.hash = linkTo('drive');
}

export function MenuBar({ id, onShown }: MenuBarProps) {
  const { entries, refresh } = useAddOnMenu(id, onShown);
  const file: MenuEntry[] = [
    { label: 'Make a copy', onChoose: () => void copyAndOpen(id) },
    {
      label: 'Download as .xlsx',
      onChoose: () => location.assign(`/spreadsheets/${encodeURIComponent(id)}/download`),
    },
    { label: 'Move to trash', onChoose: () => void trash(id) },
  ];
  return (
    <div class="menu-bar" role="group" aria-label="Menus">
      <Menu entries={file}>File</Menu>
      <Menu entries={[{ label: ADD_ON, entries }]} onOpen={refresh}>
        Extensions
      </Menu>
    </div>
  );
}

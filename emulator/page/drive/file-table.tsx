import type { DriveItem } from '../../drive/view';
import { Icon } from '../shared/icon';
import { Menu } from '../shared/menu';
import type { MenuEntry } from '../shared/menu-list';
import { linkTo } from '../shared/route';
import { useSession, useTimeZone } from '../shared/session';
import { shortTime } from '../shared/time';

type OnItem = (item: DriveItem) => void;

interface FileTableProps {
  readonly items: readonly DriveItem[];
  readonly trash: boolean;
  readonly onRename: OnItem;
  readonly onCopy: OnItem;
  readonly onTrash: OnItem;
  readonly onRestore: OnItem;
}

const downloadOf = ({ id }: DriveItem): string => `/spreadsheets/${encodeURIComponent(id)}/download`;

function entriesFor(item: DriveItem, props: FileTableProps): MenuEntry[] {
  if (props.trash) return [{ label: 'Restore', onChoose: () => props.onRestore(item) }];
  const rename = { label: 'Rename', onChoose: () => props.onRename(item) };
  const trash = { label: 'Move to trash', onChoose: () => props.onTrash(item) };
  if (item.kind === 'folder') return [rename, trash];
  if (item.kind === 'document') return [rename, trash];
  const copy = { label: 'Make a copy', onChoose: () => props.onCopy(item) };
  const download = { label: 'Download as .xlsx', onChoose: () => location.assign(downloadOf(item)) };
  return [rename, copy, download, trash];
}

function Row({ item, props }: { readonly item: DriveItem; readonly props: FileTableProps }) {
  const timeZone = useTimeZone();
  const { users } = useSession();
  const by = users.find(({ email }) => email === item.modifiedBy)?.name ?? item.modifiedBy;
  const link = linkTo(item.kind === 'folder' ? 'drive' : item.kind, item.id);
  return (
    <tr>
      <th scope="row">
        <Icon name={item.kind} />
        {props.trash ? <span>{item.name}</span> : <a href={link}>{item.name}</a>}
      </th>
      <td>
        {item.outsiders.length > 0 ? (
          <span class="badge amber" title={item.outsiders.join(', ')}>
            Outside the company
          </span>
        ) : null}
      </td>
      <td class="muted">
        {shortTime(Date.parse(item.modified), timeZone)} · {by}
      </td>
      <td class="actions">
        <Menu label={`Actions for ${item.name}`} buttonClass="icon-button" entries={entriesFor(item, props)}>
          <Icon name="more" />
        </Menu>
      </td>
    </tr>
  );
}

export function FileTable(props: FileTableProps) {
  if (props.items.length === 0)
    return <p class="empty">{props.trash ? 'The trash is empty.' : 'This folder is empty.'}</p>;
  return (
    <table class="files">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Shared</th>
          <th scope="col">Modified</th>
          <th scope="col">
            <span class="visually-hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((item) => (
          <Row key={item.id} item={item} props={props} />
        ))}
      </tbody>
    </table>
  );
}

import { useState } from 'preact/hooks';
import { Icon } from '../shared/icon';
import { linkTo } from '../shared/route';

interface TitleBarProps {
  readonly title: string;
  readonly canEdit: boolean;
  readonly onRename: (title: string) => void;
}

/** The file's name; a click on it renames the file. */
export function TitleBar({ title, canEdit, onRename }: TitleBarProps) {
  const [editing, setEditing] = useState(false);
  const finish = (text: string | null): void => {
    setEditing(false);
    const name = text?.trim() ?? '';
    if (name !== '' && name !== title) onRename(name);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }): void => {
    if (event.key === 'Enter') event.currentTarget.blur();
    if (event.key !== 'Escape') return;
    event.currentTarget.value = title;
    event.currentTarget.blur();
  };
  return (
    <div class="title-bar">
      <a class="back" href={linkTo('drive')} aria-label="Back to Drive">
        <Icon name="spreadsheet" />
      </a>
      {editing ? (
        <input
          class="title-input"
          aria-label="File name"
          defaultValue={title}
          ref={(field) => field?.focus()}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKeyDown}
          onBlur={(event) => finish(event.currentTarget.value)}
        />
      ) : (
        <h1>
          <button type="button" title="Rename" disabled={!canEdit} onClick={() => setEditing(true)}>
            {title}
          </button>
        </h1>
      )}
      {canEdit ? null : <span class="badge">View only</span>}
    </div>
  );
}

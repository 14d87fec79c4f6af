import type { HandEdit } from '../domain/hand-edits';
import type { Language } from '../domain/language';
import { LOG_COLUMNS } from '../domain/log-columns';
import type { OutsideCell, OutsideView } from '../protocol/outside-view';
import type { Outside } from '../use-cases/look-outside';
import { shownCell } from './shown-cell';

function cellOf({ key, theirs, ours }: HandEdit, language: Language): OutsideCell[] {
  const column = LOG_COLUMNS.find((one) => one.key === key);
  if (!column) return [];
  const { heading, format } = column;
  return [
    {
      key,
      heading: heading[language],
      theirs: shownCell(theirs, format),
      ours: shownCell(ours, format),
      seen: theirs,
    },
  ];
}

export function outsideView({ row, ...rest }: Outside, language: Language): OutsideView {
  const cells = row.kind === 'changed' ? row.edits.flatMap((edit) => cellOf(edit, language)) : [];
  return { ...rest, row: row.kind === 'changed' ? { kind: row.kind, cells } : row };
}

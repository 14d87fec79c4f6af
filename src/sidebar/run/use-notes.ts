import * as v from 'valibot';
import type { Language } from '../../domain/language';
import { fieldMessage } from '../../messages/fields';
import type { NoteChoice } from '../../protocol/deployment-requests';
import type { NotePreview } from '../../protocol/deployment-view';
import type { Errors } from '../form/errors';
import { useDraft } from '../use-draft';

/** By the ticket's number; the proposal beside it, so that an older one is not taken for somebody's words. */
const NotesSchema = v.record(
  v.string(),
  v.object({ how: v.picklist(['note', 'none']), text: v.string(), proposed: v.string() }),
);

/** The comment in one ticket while it is looked at and changed. */
export interface NoteInHand extends NotePreview {
  readonly how: NoteChoice['how'];
  /** Of its field. */
  readonly path: string;
  readonly change: (next: Partial<Pick<NoteChoice, 'how' | 'text'>>) => void;
}

/** Kept in this browser until they leave. A ticket that takes no note is told by hand. */
export function useNotes(key: string, previews: readonly NotePreview[]): readonly NoteInHand[] {
  const kept = useDraft<v.InferOutput<typeof NotesSchema>>(key, NotesSchema, () => ({}));
  return previews.map((preview, index) => {
    const { target, text: proposed, trouble } = preview;
    const before = kept.value[target];
    const text = before?.proposed === proposed ? before.text : proposed;
    const how = trouble === '' ? (before?.how ?? 'note') : 'none';
    return {
      ...preview,
      path: `notes.${String(index)}.text`,
      how,
      text,
      change: (next) => kept.change({ ...kept.value, [target]: { how, text, proposed, ...next } }),
    };
  });
}

/** As the script wants them; the proposal stays for what is told by hand. */
export const noteChoices = (notes: readonly NoteInHand[]): NoteChoice[] =>
  notes.map(({ target, how, text }) => ({ target, how, text }));

export const noteErrors = (notes: readonly NoteInHand[], language: Language): Errors =>
  new Map(
    notes
      .filter(({ text }) => text.trim() === '')
      .map(({ path }) => [path, fieldMessage('required', language)]),
  );

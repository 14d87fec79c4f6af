import { closeMessages } from '../../messages/sidebar-close';
import { Notice } from '../components/notice';
import { RadioCards } from '../form/radio-cards';
import { TextArea } from '../form/text-area';
import { useWords } from '../words';
import type { NoteInHand } from './use-notes';

/** What one ticket is to be told, and how. */
export function NoteField({ note }: { readonly note: NoteInHand }) {
  const words = useWords(closeMessages);
  const { path, how, text, internal, trouble, change } = note;
  return (
    <>
      {trouble === '' ? (
        <RadioCards
          path={`${path}.how`}
          legend={words.noteHow}
          cards={[
            { value: 'note', label: words.writeNote, hint: internal ? words.internal : words.visible },
            { value: 'none', label: words.byHandLater },
          ]}
          value={how}
          onChange={(chosen) => change({ how: chosen })}
        />
      ) : (
        <Notice severity="warning">
          {trouble} {words.byHandThen}
        </Notice>
      )}
      <TextArea
        path={path}
        label={words.noteText}
        required
        rows={6}
        value={text}
        onChange={(typed) => change({ text: typed })}
      />
    </>
  );
}

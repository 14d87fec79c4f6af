import * as v from 'valibot';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { TextArea } from '../form/text-area';
import { TextInput } from '../form/inputs';
import { useWords } from '../words';

export const ReasonNoteSchema = v.object({ reason: v.string(), note: v.string() });
export type ReasonNote = v.InferOutput<typeof ReasonNoteSchema>;

export const noReasonNote = (): ReasonNote => ({ reason: '', note: '' });

interface ReasonFieldProps {
  readonly value: string;
  readonly required: boolean;
  readonly onChange: (reason: string) => void;
}

/** Internal, and it says so. */
export function ReasonField({ value, required, onChange }: ReasonFieldProps) {
  const words = useWords(runFormMessages);
  return (
    <TextInput
      path="reason"
      label={words.reason}
      hint={words.reasonHint}
      required={required}
      value={value}
      onChange={onChange}
    />
  );
}

interface NoteFieldProps {
  readonly value: string;
  readonly onChange: (note: string) => void;
}

/** For the customer, and it says so. */
export function NoteField({ value, onChange }: NoteFieldProps) {
  const words = useWords(runFormMessages);
  return <TextArea path="note" label={words.note} hint={words.noteHint} value={value} onChange={onChange} />;
}

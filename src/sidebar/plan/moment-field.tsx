import { whenMessages } from '../../messages/sidebar-plan-when';
import { FieldError, idOf } from '../form/field';
import { useError } from '../form/errors';
import { TimeInput } from '../form/time-input';
import { useWords } from '../words';
import { DateInput } from './date-input';
import type { RecordDraft } from './record-draft';

type Moment = RecordDraft['actualStart'];

interface MomentFieldProps {
  readonly path: string;
  readonly legend: string;
  readonly value: Moment;
  readonly onChange: (moment: Moment) => void;
}

/** A date with its time; what is wrong is said of both. */
export function MomentField({ path, legend, value, onChange }: MomentFieldProps) {
  const words = useWords(whenMessages);
  const error = useError(path);
  return (
    <fieldset class="field" {...(error === undefined ? {} : { tabIndex: -1, 'data-invalid': true })}>
      <legend>{legend}</legend>
      <div class="date-and-time">
        <DateInput
          path={`${path}.date`}
          label={words.date}
          value={value.date}
          onChange={(date) => onChange({ ...value, date })}
        />
        <TimeInput
          path={`${path}.time`}
          label={words.time}
          required
          value={value.time}
          onChange={(time) => onChange({ ...value, time })}
        />
      </div>
      <FieldError id={idOf(path)} text={error} />
    </fieldset>
  );
}

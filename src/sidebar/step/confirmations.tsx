import { useError } from '../form/errors';
import { FieldError, idOf } from '../form/field';

interface ConfirmationsProps {
  /** Of the whole group; each box is below it by its key. */
  readonly path: string;
  readonly items: readonly { readonly key: string; readonly text: string }[];
  readonly checked: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Each has to be read and ticked. */
export function Confirmations({ path, items, checked, onChange }: ConfirmationsProps) {
  return (
    <ul class="confirmations">
      {items.map(({ key, text }) => (
        <Confirmation
          key={key}
          path={`${path}.${key}`}
          text={text}
          checked={checked.includes(key)}
          onChange={(on) => onChange(on ? [...checked, key] : checked.filter((one) => one !== key))}
        />
      ))}
    </ul>
  );
}

interface ConfirmationProps {
  readonly path: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Confirmation({ path, text, checked, onChange }: ConfirmationProps) {
  const error = useError(path);
  const id = idOf(path);
  return (
    <li class="notice warning">
      <div>
        <label class="check">
          <input
            type="checkbox"
            id={id}
            name={path}
            checked={checked}
            {...(error === undefined
              ? {}
              : { 'aria-invalid': 'true' as const, 'aria-describedby': `${id}-error` })}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          {text}
        </label>
        <FieldError id={id} text={error} />
      </div>
    </li>
  );
}

import { FieldError, idOf } from './field';
import { useError } from './errors';

interface Card<K extends string> {
  readonly value: K;
  readonly label: string;
  readonly hint?: string;
}

interface RadioCardsProps<K extends string> {
  readonly path: string;
  readonly legend: string;
  readonly cards: readonly Card<K>[];
  /** Null while nothing is chosen. */
  readonly value: K | null;
  readonly onChange: (value: K) => void;
}

/** One of a few, each with room to say what it means. */
export function RadioCards<K extends string>({ path, legend, cards, value, onChange }: RadioCardsProps<K>) {
  const error = useError(path);
  const id = idOf(path);
  return (
    <fieldset class="field" {...(error === undefined ? {} : { 'aria-describedby': `${id}-error` })}>
      <legend>{legend}</legend>
      <div class="radio-cards">
        {cards.map((card) => (
          <label key={card.value} class="radio-card">
            <input
              type="radio"
              name={path}
              value={card.value}
              checked={value === card.value}
              {...(error === undefined ? {} : { 'data-invalid': true })}
              onChange={() => onChange(card.value)}
            />
            <span>
              {card.label}
              {card.hint !== undefined && <span class="under">{card.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id} text={error} />
    </fieldset>
  );
}

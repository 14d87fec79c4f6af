interface CellSelectProps {
  /** The cell's own name, `B3`. */
  readonly name: string;
  readonly text: string;
  readonly options: readonly string[];
  readonly onChange: (text: string) => void;
}

/** The text wraps as in any cell; the drop-down lies over it unseen, because a `<select>` shows one line only. */
export function CellSelect({ name, text, options, onChange }: CellSelectProps) {
  const listed = ['', text, ...options].filter((one, index, all) => all.indexOf(one) === index);
  return (
    <>
      <span class="chosen" aria-hidden="true">
        {text}
      </span>
      <select
        aria-label={name}
        tabIndex={-1}
        value={text}
        onChange={(event) => {
          const { value } = event.currentTarget;
          // What the cell holds decides what is shown: a refused choice falls back.
          event.currentTarget.value = text;
          onChange(value);
        }}
      >
        {listed.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </>
  );
}

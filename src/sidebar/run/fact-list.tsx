import type { ComponentChildren } from 'preact';

interface FactListProps {
  /** A name and its values; one without any is left out. */
  readonly facts: readonly (readonly [name: string, values: readonly ComponentChildren[]])[];
}

export function FactList({ facts }: FactListProps) {
  return (
    <dl class="facts">
      {facts
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map((value, index) => (
              <dd key={index}>{value}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { IconButton } from '../components/button';
import { ErrorsContext } from '../form/errors';
import { useTheirsBelow } from '../form/theirs';

interface FoldedSectionProps {
  readonly title: string;
  /** Enough to leave it closed. */
  readonly summary: ComponentChildren;
  readonly openLabel: string;
  /** An error of a field below any of these opens it, and it stays open while that is being mended. */
  readonly paths: readonly string[];
  readonly startsOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a form that is usually right as it is: said in a line, and opened to be changed. */
export function FoldedSection(props: FoldedSectionProps) {
  const { title, summary, openLabel, paths, startsOpen = false, children } = props;
  const errors = useContext(ErrorsContext);
  const [open, setOpen] = useState(startsOpen);
  const wrong = [...errors.keys()].some((key) =>
    paths.some((path) => key === path || key.startsWith(`${path}.`)),
  );
  const clashes = useTheirsBelow(paths);
  useEffect(() => {
    if (wrong || clashes) setOpen(true);
  }, [wrong, clashes]);
  return (
    <section>
      <div class="card-head">
        <div class="folded">
          <h2>{title}</h2>
          <div class="under">{summary}</div>
        </div>
        <IconButton icon="edit" label={openLabel} onClick={() => setOpen(!open)} expanded={open || wrong} />
      </div>
      {(open || wrong) && children}
    </section>
  );
}

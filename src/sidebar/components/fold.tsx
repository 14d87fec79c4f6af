import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
}

/** What is there for whoever wants to know more. */
export function Fold({ title, children, open = false }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

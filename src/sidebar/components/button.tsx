import type { ComponentChildren } from 'preact';
import type { IconName } from './icon';
import { Icon } from './icon';

interface ButtonProps {
  readonly children: ComponentChildren;
  /** Absent on a button that sends its form. */
  readonly onClick?: () => void;
  readonly look?: 'primary' | 'secondary' | 'text';
  readonly icon?: IconName;
  /** Stays where it is and keeps the focus, but does nothing. */
  readonly busy?: boolean;
}

/** The second click of a double click is ignored: what stands under the pointer by then may be another button. */
export function Button({ children, onClick, look = 'secondary', icon, busy = false }: ButtonProps) {
  const click = (event: MouseEvent): void => {
    if (event.detail > 1 || busy) event.preventDefault();
    else onClick?.();
  };
  return (
    <button
      class={`button ${look}`}
      type={onClick ? 'button' : 'submit'}
      aria-disabled={busy}
      onClick={click}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  /** Read aloud and shown on hover. */
  readonly label: string;
  readonly onClick: () => void;
  /** Of a button that opens and closes what stands below it. */
  readonly expanded?: boolean;
}

export function IconButton({ icon, label, onClick, expanded }: IconButtonProps) {
  return (
    <button
      class="icon-button"
      type="button"
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

const PATHS = {
  add: 'M12 5v14M5 12h14',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  done: 'M5 12l5 5 9-10',
  edit: 'M5 19l1-4L16 5l3 3L9 18z',
  error: 'M12 3a9 9 0 1 0 .01 0M12 8v5M12 16v.01',
  info: 'M12 3a9 9 0 1 0 .01 0M12 11v5M12 8v.01',
  next: 'M9 5l7 7-7 7',
  more: 'M5 12v.01M12 12v.01M19 12v.01',
  open: 'M14 5h5v5M19 5l-9 9M17 14v5H5V7h5',
  refresh: 'M20 11a8 8 0 1 0-2.3 6.3M20 5v6h-6',
  warning: 'M12 4L2.5 20h19zM12 10v5M12 17.5v.01',
};

export type IconName = keyof typeof PATHS;

/** Always beside words, or on a button that has a label of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

const PATHS = {
  drive: 'M3 6.5h6l2 2h10v10.5H3z',
  folder: 'M3 6.5h6l2 2h10v10.5H3z',
  spreadsheet: 'M5 3h14v18H5zM8 8h8M8 12h8M8 16h8M12 8v8',
  document: 'M6 3h8l4 4v14H6zM9 10h6M9 13.5h6M9 17h4',
  calendar: 'M4 5.5h16V20H4zM4 10h16M8 3v4M16 3v4',
  mail: 'M3 5.5h18v13H3zM3 6.5l9 7 9-7',
  tickets: 'M3 7h18v3.5a1.5 1.5 0 0 0 0 3V17H3v-3.5a1.5 1.5 0 0 0 0-3zM14 7.5v9',
  log: 'M4 5h16v14H4zM7.5 9.5l3 2.5-3 2.5M12.5 15h4',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
  more: 'M12 5.2v.6M12 11.7v.6M12 18.2v.6',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M14.5 6l-6 6 6 6',
  forward: 'M9.5 6l6 6-6 6',
  down: 'M7 10l5 5 5-5',
  settings: 'M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4',
  download: 'M12 4v10M8 10.5l4 4 4-4M5 19h14',
  trash: 'M6 7h12l-1 13H7zM4 7h16M10 4h4',
} as const;

export type IconName = keyof typeof PATHS;

/** Says nothing to a screen reader: what it stands beside, or its button's label, does. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

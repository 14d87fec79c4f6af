import { useEffect, useState } from 'preact/hooks';

export const SECTIONS = ['drive', 'spreadsheet', 'document', 'calendar', 'mail', 'tickets', 'log'] as const;
export type Section = (typeof SECTIONS)[number];

/** `#/spreadsheet/ID`, `#/drive/FOLDER`, `#/mail/THREAD` … */
export interface Route {
  readonly section: Section;
  readonly id: string | null;
}

export const linkTo = (section: Section, id?: string): string =>
  id === undefined ? `#/${section}` : `#/${section}/${encodeURIComponent(id)}`;

function parse(hash: string): Route {
  const [, name = '', id] = hash.split('/');
  const section = SECTIONS.find((one) => one === name) ?? 'drive';
  return { section, id: id ? decodeURIComponent(id) : null };
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return parse(hash);
}

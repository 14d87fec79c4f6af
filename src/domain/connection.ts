import type { Instant } from './calendar-date';

/** What the company runs outside Google. */
export const OUTSIDE_SYSTEMS = ['zammad', 'gitlab'] as const;
export type OutsideSystem = (typeof OUTSIDE_SYSTEMS)[number];

export const SYSTEM_NAMES: Readonly<Record<OutsideSystem, string>> = { zammad: 'Zammad', gitlab: 'GitLab' };

/** A system as an administrator connected it: where it is and with which token it is asked are one secret. */
export interface Connection {
  /** `https://zammad.example`, without a final slash. */
  readonly address: string;
  /** Goes nowhere but into requests to that address. */
  readonly token: string;
  /** Who connected it, and when. */
  readonly by: string;
  readonly at: Instant;
}

/** Null where nobody has connected it. */
export type Connections = Readonly<Record<OutsideSystem, Connection | null>>;

export const NOT_CONNECTED: Connections = { zammad: null, gitlab: null };

const ADDRESS = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)(\/[\w./~-]*)?$/i;

/**
 * Where a system is, of what somebody pasted: any page of it will do, and `https://` may be left out.
 * @returns null for what is no https address
 */
export function addressOf(text: string): string | null {
  const trimmed = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:[/]{2}/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const [, host, path = ''] = ADDRESS.exec(whole.replace(/[?#].*$/, '')) ?? [];
  return host === undefined ? null : `https://${host.toLowerCase()}${path.replace(/\/+$/, '')}`;
}

/** The address as people know it: without what all of them begin with. */
export const hostOf = ({ address }: Pick<Connection, 'address'>): string => address.replace('https://', '');

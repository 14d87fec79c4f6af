import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SessionView } from '../../server/session';

export type { SessionView };

export const SessionContext = createContext<SessionView | null>(null);

/** @throws outside the page's frame, which shows nothing before it is known */
export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (!session) throw new Error('The session is not known yet');
  return session;
}

/** The zone of who sits at the page: their clock, their calendar. */
export function useTimeZone(): string {
  const { user, users } = useSession();
  return users.find((one) => one.email === user)?.timeZone ?? 'Etc/UTC';
}

import { useEffect, useState } from 'preact/hooks';
import { Calendar } from './calendar/calendar';
import { Drive } from './drive/drive';
import { Header } from './header/header';
import { Log } from './log/log';
import { useLive } from './shared/live';
import { useRoute } from './shared/route';
import type { Route } from './shared/route';
import { SessionContext } from './shared/session';
import type { SessionView } from './shared/session';
import { Snackbars } from './shared/snackbars';

/** The last file that was opened: its tab stays, and its sidebar with what was typed in it. */
function useOpenSpreadsheet({ section, id }: Route): string | null {
  const [open, setOpen] = useState<string | null>(null);
  const asked = section === 'spreadsheet' ? id : null;
  useEffect(() => {
    if (asked !== null) setOpen(asked);
  }, [asked]);
  return asked ?? open;
}

export function App() {
  const route = useRoute();
  const spreadsheetId = useOpenSpreadsheet(route);
  const session = useLive<SessionView>('/session');
  if (!session.data) return <p class="empty">{session.error ?? 'Opening the Workspace…'}</p>;
  return (
    <SessionContext.Provider value={session.data}>
      <Header section={route.section} spreadsheetId={spreadsheetId} />
      <main class={`section section-${route.section}`}>
        {route.section === 'drive' ? <Drive folder={route.id} /> : null}
        {route.section === 'calendar' ? <Calendar /> : null}
        {route.section === 'log' ? <Log /> : null}
      </main>
      <Snackbars />
    </SessionContext.Provider>
  );
}

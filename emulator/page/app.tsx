import { useEffect, useState } from 'preact/hooks';
import { Calendar } from './calendar/calendar';
import { Document } from './drive/document';
import { Drive } from './drive/drive';
import { Header } from './header/header';
import { Log } from './log/log';
import { Mail } from './mail/mail';
import { useLive } from './shared/live';
import { useRoute } from './shared/route';
import type { Route } from './shared/route';
import { SessionContext } from './shared/session';
import type { SessionView } from './shared/session';
import { Snackbars } from './shared/snackbars';
import { Spreadsheet } from './spreadsheet/spreadsheet';
import { Tickets } from './tickets/tickets';

/** The last file that was opened: its tab stays, and its sidebar with what was typed in it. */
function useOpenSpreadsheet({ section, id }: Route): string | null {
  const [open, setOpen] = useState<string | null>(null);
  const asked = section === 'spreadsheet' ? id : null;
  useEffect(() => {
    if (asked !== null) setOpen(asked);
  }, [asked]);
  return asked ?? open;
}

function Section({ section, id }: Route) {
  switch (section) {
    case 'drive':
      return <Drive folder={id} />;
    case 'document':
      return <Document id={id ?? ''} />;
    case 'calendar':
      return <Calendar />;
    case 'mail':
      return <Mail threadId={id} />;
    case 'tickets':
      return <Tickets number={id} />;
    case 'log':
      return <Log />;
    case 'spreadsheet':
      return id === null ? <p class="empty">Open a spreadsheet from Drive.</p> : null;
  }
}

export function App() {
  const route = useRoute();
  const spreadsheetId = useOpenSpreadsheet(route);
  const session = useLive<SessionView>('/session');
  if (!session.data) return <p class="empty">{session.error ?? 'Opening the Workspace…'}</p>;
  return (
    <SessionContext.Provider value={session.data}>
      <div class={`page ${route.section === 'spreadsheet' ? 'has-spreadsheet' : ''}`}>
        <Header section={route.section} spreadsheetId={spreadsheetId} />
        <main class={`section section-${route.section}`}>
          <Section {...route} />
          {spreadsheetId === null ? null : (
            <div class="kept" hidden={route.section !== 'spreadsheet'}>
              <Spreadsheet
                key={`${spreadsheetId} ${session.data.user}`}
                id={spreadsheetId}
                user={session.data.user}
              />
            </div>
          )}
        </main>
        <Snackbars />
      </div>
    </SessionContext.Provider>
  );
}

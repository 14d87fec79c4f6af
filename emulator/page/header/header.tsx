import { Icon } from '../shared/icon';
import { useConnected } from '../shared/live';
import { linkTo } from '../shared/route';
import type { Section } from '../shared/route';
import { useSession } from '../shared/session';
import { Account } from './account';
import { ClockControl } from './clock';

const TITLES: Readonly<Record<Section, string>> = {
  drive: 'Drive',
  spreadsheet: 'Spreadsheet',
  document: 'Document',
  calendar: 'Calendar',
  mail: 'Mail',
  tickets: 'Tickets',
  log: 'Log',
};

interface HeaderProps {
  readonly section: Section;
  /** The file that is open, if one is. */
  readonly spreadsheetId: string | null;
}

function Navigation({ section, spreadsheetId }: HeaderProps) {
  const sections: Section[] = ['drive', 'spreadsheet', 'calendar', 'mail', 'tickets', 'log'];
  const shown = sections.filter((one) => one !== 'spreadsheet' || spreadsheetId !== null);
  return (
    <nav class="sections" aria-label="Sections">
      {shown.map((one) => (
        <a
          key={one}
          href={one === 'spreadsheet' && spreadsheetId !== null ? linkTo(one, spreadsheetId) : linkTo(one)}
          aria-current={one === section ? 'page' : undefined}
        >
          <Icon name={one} />
          <span>{TITLES[one]}</span>
        </a>
      ))}
    </nav>
  );
}

function Warnings() {
  const { severalAccounts } = useSession();
  const connected = useConnected();
  return (
    <div class="warnings" role="status">
      {severalAccounts ? <span class="badge amber">Several accounts</span> : null}
      {connected ? null : <span class="badge red">The emulator does not answer</span>}
    </div>
  );
}

export function Header(props: HeaderProps) {
  return (
    <header class="top">
      <a class="brand" href={linkTo('drive')}>
        <span class="mark" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
        </span>
        Local Workspace
      </a>
      <Navigation {...props} />
      <Warnings />
      <ClockControl />
      <Account />
    </header>
  );
}

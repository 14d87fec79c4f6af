import { useState } from 'preact/hooks';
import type { Viewer } from '../../protocol/home-view';
import { AddHolidays } from '../calendars/add-holidays';
import { AddTimeOff } from '../calendars/add-time-off';
import type { Adding } from '../calendars/place-list';
import { PlaceList } from '../calendars/place-list';
import { call } from '../server';
import { useLoaded } from '../use-loaded';
import { Failed } from './failed';
import { Loading } from './loading';

/** Of whatever is open beside the sidebar. */
const load = () => call('places', { customerKey: null });

interface CalendarsProps {
  readonly viewer: Viewer;
  readonly onBack: () => void;
}

export function Calendars({ viewer, onBack }: CalendarsProps) {
  const { loaded, reload } = useLoaded(load);
  const [adding, setAdding] = useState<Adding | null>(null);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <Failed failure={loaded.failure} onRetry={reload} onBack={onBack} />;
  const stop = (): void => setAdding(null);
  const onSeen = (): void => {
    stop();
    reload();
  };
  const ways = { view: loaded.value, viewer, onBack: stop, onSeen, onClose: onBack };
  switch (adding?.kind) {
    case 'holidays':
      return <AddHolidays {...ways} place={adding.place} />;
    case 'time-off':
      return <AddTimeOff {...ways} />;
    case undefined:
      return (
        <PlaceList view={loaded.value} viewer={viewer} onAdd={setAdding} onBack={onBack} onRefresh={reload} />
      );
  }
}

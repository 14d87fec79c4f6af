import { calendarsMessages } from '../../messages/sidebar-calendars';
import type { PlacesView } from '../../protocol/calendars';
import type { Viewer } from '../../protocol/home-view';
import { Button } from '../components/button';
import { ActionBar, View } from '../components/view';
import { mayKeepCustomers } from '../may-keep-customers';
import { useWords } from '../words';
import { PlaceSection } from './place-section';

/** What somebody is about to write. */
export type Adding = { readonly kind: 'holidays'; readonly place: string } | { readonly kind: 'time-off' };

interface PlaceListProps {
  readonly view: PlacesView;
  readonly viewer: Viewer;
  readonly onAdd: (adding: Adding) => void;
  readonly onBack: () => void;
  readonly onRefresh: () => void;
}

export function PlaceList({ view, viewer, onAdd, onBack, onRefresh }: PlaceListProps) {
  const words = useWords(calendarsMessages);
  const { customerName, places } = view;
  const may = { write: mayKeepCustomers(viewer), make: viewer.roles.includes('administrator') };
  return (
    <View title={words.title} onBack={onBack} onRefresh={onRefresh}>
      <p>{customerName === null ? words.introAll : words.intro(customerName)}</p>
      {places.length === 0 && <p>{words.noPlaces}</p>}
      {places.map((place) => (
        <PlaceSection
          key={place.name}
          place={place}
          may={may}
          onAdd={() => onAdd({ kind: 'holidays', place: place.name })}
        />
      ))}
      {may.write && places.length > 0 && (
        <ActionBar>
          <Button look="primary" onClick={() => onAdd({ kind: 'time-off' })}>
            {words.addTimeOff}
          </Button>
        </ActionBar>
      )}
    </View>
  );
}

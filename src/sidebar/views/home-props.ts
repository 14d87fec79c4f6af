import type { HomeView } from '../../protocol/home-view';

export type Destination = 'set-up' | 'new-customer' | 'adopt';

/** A home view of one kind, and the ways out of it. */
export interface HomeProps<K extends HomeView['kind']> {
  readonly home: Extract<HomeView, { kind: K }>;
  readonly onGo: (destination: Destination) => void;
  readonly onRefresh: () => void;
}

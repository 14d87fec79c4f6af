import type { Verb } from '../../domain/step';
import type { DeploymentView } from '../../protocol/deployment-view';
import type { HomeView } from '../../protocol/home-view';

/** A deployment that is planned anew, or the draft that is gone on with. */
export interface PlanDestination {
  readonly kind: 'plan';
  /** Null for the customer whose log is open. */
  readonly customerKey: string | null;
  readonly draft?: { readonly uid: string; readonly row: number };
}

export interface DeploymentDestination {
  readonly kind: 'deployment';
  readonly uid: string;
  /** Where its record was found; -1 when that is not known. */
  readonly row: number;
  /** As it was just given, so that it need not be asked for. */
  readonly view?: DeploymentView;
  /** The step that somebody is about to take. */
  readonly verb?: Verb;
}

export type Destination =
  | 'set-up'
  | 'new-customer'
  | 'adopt'
  | 'calendars'
  | 'templates'
  | 'connections'
  | PlanDestination
  | DeploymentDestination;

/** A home view of one kind, and the ways out of it. */
export interface HomeProps<K extends HomeView['kind']> {
  readonly home: Extract<HomeView, { kind: K }>;
  readonly onGo: (destination: Destination) => void;
  readonly onRefresh: () => void;
}

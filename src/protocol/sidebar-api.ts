import type { AdoptionPlan, AdoptionRequest } from './adoption';
import type { AuditView } from './audit';
import type { ConnectionsView, ConnectionView, ConnectRequest, DisconnectRequest } from './connections';
import type { DeploymentView, PlanningView, StepPreview, StepReceipt } from './deployment-view';
import type {
  ActRequest,
  OpenDeploymentRequest,
  PlanningRequest,
  PrepareRequest,
} from './deployment-requests';
import type {
  AddHolidaysRequest,
  AddTimeOffRequest,
  CalendarReceipt,
  PlacesRequest,
  PlacesView,
} from './calendars';
import type { DatesRequest, DatesView } from './dates';
import type { CheckedLink, CheckLinkRequest, GuideLink, MakeGuideRequest } from './guides';
import type { HomeView } from './home-view';
import type { MailThreadsRequest, OfferedMail } from './mail-threads';
import type { CustomerReceipt, FinishCustomerRequest, NewCustomerRequest } from './new-customer';
import type { OutsideView } from './outside-view';
import type { ReleasesRequest, ReleasesView } from './releases';
import type { Reply } from './reply';
import type { SetUpPlan, SetUpReport, SetUpRequest } from './set-up';
import type { TemplatesView } from './templates';
import type { TicketsRequest, TicketsView } from './tickets';

/**
 * What the sidebar may ask of the script: one top-level function each. A request that changes something carries a `requestId`;
 * the same id again gets the same answer and changes nothing.
 */
export interface SidebarApi {
  home(): Reply<HomeView>;
  planSetUp(): Reply<SetUpPlan>;
  setUp(request: SetUpRequest): Reply<SetUpReport>;
  createCustomer(request: NewCustomerRequest): Reply<CustomerReceipt>;
  finishCustomer(request: FinishCustomerRequest): Reply<CustomerReceipt>;
  planAdoption(): Reply<AdoptionPlan>;
  adoptLog(request: AdoptionRequest): Reply<CustomerReceipt>;
  /** What a new deployment starts from. */
  planning(request: PlanningRequest): Reply<PlanningView>;
  deployment(request: OpenDeploymentRequest): Reply<DeploymentView>;
  /** What people and mail servers did to it outside the add-on; throws away drafts that a dead run left, and changes nothing else. */
  outside(request: OpenDeploymentRequest): Reply<OutsideView>;
  /** What decides on a customer's dates for the next months. */
  dates(request: DatesRequest): Reply<DatesView>;
  /** The calendars that decide on dates, and what is missing in them. */
  places(request: PlacesRequest): Reply<PlacesView>;
  addHolidays(request: AddHolidaysRequest): Reply<CalendarReceipt>;
  /** An absence of somebody, or days on which a whole place is off. */
  addTimeOff(request: AddTimeOffRequest): Reply<CalendarReceipt>;
  /** The latest threads of the viewer's mailbox in which a customer wrote. */
  mailThreads(request: MailThreadsRequest): Reply<OfferedMail[]>;
  /** A document that says how to go back; the same one for the same deployment. */
  makeGuide(request: MakeGuideRequest): Reply<GuideLink>;
  checkLink(request: CheckLinkRequest): Reply<CheckedLink>;
  /** What GitLab says of the releases of components, and which versions there are. */
  releases(request: ReleasesRequest): Reply<ReleasesView>;
  /** Whether somebody changed what is written in the audit; changes nothing. */
  verifyAudit(): Reply<AuditView>;
  /** The team's templates, filled in with sample data. */
  templates(): Reply<TemplatesView>;
  /** Titles of tickets, and what is odd about them, as the ticket system says; nothing where it is not connected. */
  tickets(request: TicketsRequest): Reply<TicketsView>;
  /** The systems outside Google, each asked whether it answers; for administrators. */
  connections(): Reply<ConnectionsView>;
  connect(request: ConnectRequest): Reply<ConnectionView>;
  disconnect(request: DisconnectRequest): Reply<ConnectionView>;
  /** What a step would do; changes nothing. */
  prepare(request: PrepareRequest): Reply<StepPreview>;
  /** Does a step of the procedure. */
  act(request: ActRequest): Reply<StepReceipt>;
}

/** The names of the functions, for the checks that client, menus and script agree; one left out does not compile. */
export const SIDEBAR_API_NAMES = Object.keys({
  act: true,
  addHolidays: true,
  addTimeOff: true,
  adoptLog: true,
  checkLink: true,
  connect: true,
  connections: true,
  createCustomer: true,
  dates: true,
  deployment: true,
  disconnect: true,
  finishCustomer: true,
  home: true,
  mailThreads: true,
  makeGuide: true,
  outside: true,
  planAdoption: true,
  places: true,
  planSetUp: true,
  planning: true,
  prepare: true,
  releases: true,
  setUp: true,
  verifyAudit: true,
  templates: true,
  tickets: true,
} satisfies Record<keyof SidebarApi, true>);

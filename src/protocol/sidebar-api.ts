import type { AdoptionPlan, AdoptionRequest } from './adoption';
import type { HomeView } from './home-view';
import type { CustomerReceipt, FinishCustomerRequest, NewCustomerRequest } from './new-customer';
import type { Reply } from './reply';
import type { SetUpPlan, SetUpReport, SetUpRequest } from './set-up';

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
}

/** The names of the functions, for the checks that client, menus and script agree; one left out does not compile. */
export const SIDEBAR_API_NAMES = Object.keys({
  adoptLog: true,
  createCustomer: true,
  finishCustomer: true,
  home: true,
  planAdoption: true,
  planSetUp: true,
  setUp: true,
} satisfies Record<keyof SidebarApi, true>);

/** By whom a customer's environments are operated: by us, by a partner who delegates to us, or by the partner alone (out of scope). */
export const CUSTOMER_MANAGEMENTS = ['us', 'delegated', 'partner-only'] as const;
export type CustomerManagement = (typeof CUSTOMER_MANAGEMENTS)[number];

/** Which environments the procedure covers, by its Description, and the one kind that it does not: nothing of a customer's production is in it. */
export const ENVIRONMENT_KINDS = [
  'production',
  'customer-productive-test',
  'cloud-test-with-production-data',
  'out-of-scope',
] as const;
export type EnvironmentKind = (typeof ENVIRONMENT_KINDS)[number];

export const isInScope = ({ kind }: { readonly kind: string }): boolean => kind !== 'out-of-scope';

/** The parties that the procedure says to notify. */
export const CONTACT_ROLES = [
  'project-team',
  'support-team',
  'partner',
  'customer-manager',
  'helpdesk',
] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

export const RECIPIENTS = ['to', 'cc'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

export interface Contact {
  readonly name: string;
  readonly address: string;
  readonly role: ContactRole;
  readonly recipient: Recipient;
}

/** What a deployment there needs: each flag brings its items of the checklist. */
export interface Environment {
  readonly name: string;
  readonly kind: EnvironmentKind;
  readonly maintenanceMode: boolean;
  readonly accessManagement: boolean;
  readonly privilegedAccess: boolean;
  readonly consoles: number;
  readonly syncservers: number;
  /** Empty when there is none. */
  readonly monitoringUrl: string;
}

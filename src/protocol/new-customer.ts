import * as v from 'valibot';
import { CONTACT_ROLES, CUSTOMER_MANAGEMENTS, ENVIRONMENT_KINDS, RECIPIENTS } from '../domain/customer';
import { LANGUAGES } from '../domain/language';
import { address, count, list, required, requestId, text } from './request-fields';

export const EnvironmentSchema = v.object({
  name: required(60),
  kind: v.picklist(ENVIRONMENT_KINDS, 'choice'),
  maintenanceMode: v.boolean('choice'),
  accessManagement: v.boolean('choice'),
  privilegedAccess: v.boolean('choice'),
  consoles: count(99),
  syncservers: count(99),
  monitoringUrl: v.pipe(text(500), v.regex(/^(https:\/\/\S+)?$/, 'https-link')),
});

export const ContactSchema = v.object({
  name: text(120),
  address,
  role: v.picklist(CONTACT_ROLES, 'choice'),
  recipient: v.picklist(RECIPIENTS, 'choice'),
});

/** What a new customer and an adopted log have in common; the name's own rules are `parseCustomerName` in the domain. */
export const CustomerSchema = v.pipe(
  v.object({
    name: v.string('text'),
    language: v.picklist(LANGUAGES, 'choice'),
    place: required(80),
    managedBy: v.picklist(CUSTOMER_MANAGEMENTS, 'choice'),
    /** Empty when managed by us. */
    partner: text(120),
    domains: list(v.pipe(text(253), v.toLowerCase(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'domain')), 20),
    environments: v.pipe(list(EnvironmentSchema, 20), v.minLength(1, 'required')),
    contacts: list(ContactSchema, 100),
  }),
  v.forward(
    v.partialCheck(
      [['managedBy'], ['partner']],
      ({ managedBy, partner }) => managedBy === 'us' || partner !== '',
      'required',
    ),
    ['partner'],
  ),
);

export const NewCustomerSchema = v.object({ requestId, customer: CustomerSchema });
export type CustomerForm = v.InferOutput<typeof CustomerSchema>;
export type NewCustomerRequest = v.InferOutput<typeof NewCustomerSchema>;

/** Finishing a customer whose log was begun by a run that did not end. */
export const FinishCustomerSchema = v.object({ requestId, key: required(80) });
export type FinishCustomerRequest = v.InferOutput<typeof FinishCustomerSchema>;

/** What was made, for the receipt: where the log is. */
export interface CustomerReceipt {
  readonly key: string;
  readonly name: string;
  readonly url: string;
  /** Each thing done, in words and in order. */
  readonly done: readonly string[];
}

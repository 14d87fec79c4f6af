import * as v from 'valibot';
import { CONTACT_ROLES, CUSTOMER_MANAGEMENTS, ENVIRONMENT_KINDS, RECIPIENTS } from '../domain/customer';
import { LANGUAGES } from '../domain/language';

// The messages are codes: `src/messages/fields.ts` words them, so that sidebar and server say the same.
const text = (longest: number) =>
  v.pipe(v.string('text'), v.trim(), v.maxLength(longest, `too-long:${String(longest)}`));
const required = (longest: number) => v.pipe(text(longest), v.nonEmpty('required'));
const count = v.pipe(
  v.number('number'),
  v.integer('number'),
  v.minValue(0, 'number'),
  v.maxValue(99, 'number'),
);

export const EnvironmentSchema = v.object({
  name: required(60),
  kind: v.picklist(ENVIRONMENT_KINDS, 'choice'),
  maintenanceMode: v.boolean('choice'),
  accessManagement: v.boolean('choice'),
  privilegedAccess: v.boolean('choice'),
  consoles: count,
  syncservers: count,
  monitoringUrl: v.pipe(text(500), v.regex(/^(https:\/\/\S+)?$/, 'https-link')),
});

export const ContactSchema = v.object({
  name: text(120),
  address: v.pipe(text(254), v.regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/, 'address')),
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
    domains: v.pipe(
      v.array(v.pipe(text(253), v.toLowerCase(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'domain')), 'text'),
      v.maxLength(20, 'too-many:20'),
    ),
    environments: v.pipe(
      v.array(EnvironmentSchema, 'text'),
      v.minLength(1, 'required'),
      v.maxLength(20, 'too-many:20'),
    ),
    contacts: v.pipe(v.array(ContactSchema, 'text'), v.maxLength(100, 'too-many:100')),
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

const requestId = v.pipe(v.string('text'), v.regex(/^[0-9a-f-]{36}$/, 'text'));

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

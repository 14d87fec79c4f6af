import * as v from 'valibot';
import type { GuideForm } from '../domain/guide-form';
import { ContentFormSchema } from './plan-form-schema';
import { list, requestId, required } from './request-fields';

const { tickets, mails, components, what, restarts, executor, backup } = ContentFormSchema.entries;

/** What is about to be deployed, as far as it is known. */
export const MakeGuideSchema = v.object({
  requestId,
  uid: requestId,
  customerKey: v.nullable(required(120)),
  environments: list(required(60), 10),
  tickets,
  mails,
  components,
  what,
  restarts,
  executor,
  backup,
}) satisfies v.GenericSchema<unknown, GuideForm>;
export type MakeGuideRequest = GuideForm & { readonly requestId: string };

/** The document, made now or before. */
export interface GuideLink {
  readonly name: string;
  readonly url: string;
}

export const CheckLinkSchema = v.object({ link: required(500) });
export type CheckLinkRequest = v.InferOutput<typeof CheckLinkSchema>;

/** Null for an address that is none of Drive. */
export interface CheckedLink {
  readonly name: string | null;
}

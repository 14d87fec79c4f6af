import * as v from 'valibot';
import { LANGUAGES } from '../domain/language';
import { required, requestId } from './request-fields';

export const SetUpSchema = v.object({
  requestId,
  /** Of the TEMPLATE's headings and of the registry's. */
  language: v.picklist(LANGUAGES, 'choice'),
  companyName: required(80),
  /** The company's own place, which the date rules start from. */
  companyPlace: required(80),
});
export type SetUpRequest = v.InferOutput<typeof SetUpSchema>;

/** What Set up would do, before it does it. */
export interface SetUpPlan {
  readonly language: string;
  readonly companyName: string;
  readonly companyPlace: string;
  /** Each thing that would be made or changed, in words; empty when nothing is missing. */
  readonly steps: readonly string[];
}

export interface SetUpReport {
  readonly done: readonly string[];
  readonly registryUrl: string;
  readonly templateUrl: string;
}

import type { ContentForm } from './plan-form';

/** What a rollback guide is asked for: what is about to be deployed, as it is filled in so far. */
export interface GuideForm extends Pick<
  ContentForm,
  'tickets' | 'mails' | 'components' | 'what' | 'restarts' | 'executor' | 'backup'
> {
  /** Of the deployment. */
  readonly uid: string;
  /** Null for the customer whose log is open. */
  readonly customerKey: string | null;
  readonly environments: readonly string[];
}

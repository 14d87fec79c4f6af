import type { Instant } from '../calendar-date';
import type { Agreement, Deployment, Due, Prerequisite } from '../deployment';
import { localTime } from '../local-time';
import type { AgreementForm, ContentForm, PrerequisiteForm, PrerequisiteName } from '../plan-form';
import { PREREQUISITES } from '../plan-form';
import type { Zone } from '../zone';
import { startOf } from './start-of';

export interface EvidenceContext {
  readonly by: string;
  readonly now: Instant;
  /** Null in a draft without a date; what is due is due until then. */
  readonly start: Instant | null;
  /** Of the customer's place. */
  readonly zone: Zone;
}

/** Evidence that nobody changed keeps who brought it and when. */
function prerequisiteOf(
  form: PrerequisiteForm,
  before: Prerequisite,
  context: EvidenceContext,
): Prerequisite {
  const { now, start } = context;
  if (form.state === 'there') {
    const isKnown = before.state === 'there' && before.evidence === form.evidence;
    const { by, at } = isKnown ? before : { by: context.by, at: now };
    return { state: 'there', evidence: form.evidence, by, at };
  }
  return form.by === '' || start === null
    ? { state: 'missing' }
    : { state: 'due', by: form.by, until: start };
}

export function prerequisitesOf(
  form: ContentForm,
  before: Deployment,
  context: EvidenceContext,
): Deployment['prerequisites'] {
  const of = (name: PrerequisiteName): Prerequisite =>
    prerequisiteOf(form.prerequisites[name], before.prerequisites[name], context);
  const { riskAccepted } = form;
  return {
    tested: of('tested'),
    validated: { ...of('validated'), ...(riskAccepted ? { riskAccepted } : {}) },
    rollbackGuide: of('rollbackGuide'),
    releasedArtifact: of('releasedArtifact'),
  };
}

/** When it was agreed: what the form does not say stays as it was known, and is now where nothing was. */
function agreedAt(form: AgreementForm, known: Agreement | null, { now, zone }: EvidenceContext): Instant {
  const { who, how, quote, link, date, time } = form;
  const typed = startOf(form, zone);
  if (typed === null) {
    const isSame = known?.who === who && known.how === how && known.quote === quote && known.link === link;
    return isSame ? known.at : now;
  }
  if (known === null) return typed;
  const shown = localTime(known.at, zone);
  return shown.date === date && shown.time === time ? known.at : typed;
}

export function agreementOf(
  { agreement: form }: ContentForm,
  before: Deployment,
  context: EvidenceContext,
): { agreement: Agreement | null; agreementDue: Due | null } {
  const { start } = context;
  if (form.state === 'due') {
    const due = form.by === '' || start === null ? null : { by: form.by, until: start };
    return { agreement: null, agreementDue: due };
  }
  const { who, how, quote, link } = form;
  const at = agreedAt(form, before.agreement, context);
  return { agreement: { who, how, at, quote, link }, agreementDue: null };
}

/** What must be there before the start and is not. */
export function missingBeforeStart(deployment: Deployment): (PrerequisiteName | 'agreement')[] {
  const missing = PREREQUISITES.filter((name) => deployment.prerequisites[name].state !== 'there');
  return deployment.agreement === null ? [...missing, 'agreement'] : missing;
}

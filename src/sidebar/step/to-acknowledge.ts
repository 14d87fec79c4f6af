import type { FindingCode, FindingKey, Verdict } from '../../domain/dates/verdict';
import { obstaclesIn, warningsOf } from '../../domain/dates/verdict';
import type { Step } from '../../domain/step';

/** What has to be read before going on, a kind once. */
export const toAcknowledge = (verdict: Verdict, withForbidden: boolean): FindingCode[] => [
  ...new Set([
    ...(withForbidden ? obstaclesIn(verdict, []).map(({ code }) => code) : []),
    ...warningsOf(verdict),
  ]),
];

function forbiddenKeys(verdict: Verdict | null, codes: readonly FindingCode[]): FindingKey[] {
  const forbidden = verdict === null ? [] : obstaclesIn(verdict, []);
  return forbidden
    .filter(({ code }) => codes.includes(code))
    .map(({ code, party, date, causeDay }) => ({ code, party, date, causeDay }));
}

/** The step as somebody agrees to it who has read those. */
export function withAcknowledged(step: Step, verdict: Verdict | null, codes: readonly FindingCode[]): Step {
  if (!('acknowledged' in step)) return step;
  const acknowledged = [...codes];
  return step.verb === 'emergency'
    ? { ...step, acknowledged, keys: forbiddenKeys(verdict, codes) }
    : { ...step, acknowledged };
}

/** The same, once later versions were read of too. */
export const withRead = (step: Step, releases: readonly string[]): Step =>
  step.verb === 'start' && releases.length > 0 ? { ...step, releases } : step;

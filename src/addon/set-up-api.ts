import type { Language } from '../domain/language';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import { serverMessages } from '../messages/server';
import { setUpStepMessage } from '../messages/set-up';
import { SetUpSchema } from '../protocol/set-up';
import type { SetUpPlan, SetUpReport } from '../protocol/set-up';
import type { SidebarApi } from '../protocol/sidebar-api';
import type { Refusal } from '../domain/refusal';
import type { Ports } from '../use-cases/ports';
import type { SetUpDone } from '../use-cases/set-up';
import { setUp as makeReady } from '../use-cases/set-up';
import type { SetUpState } from '../use-cases/set-up-plan';
import { inspectSetUp, stepsOf } from '../use-cases/set-up-plan';
import { answerAnybody } from './answer';
import { onlyOnce, readRequest } from './requests';

const stepTexts = (state: SetUpState, language: Language): string[] =>
  stepsOf(state).map((step) => setUpStepMessage(step, language));

function planOf(ports: Ports, language: Language): Result<SetUpPlan, Refusal> {
  const found = inspectSetUp(ports);
  if (!found.ok) return found;
  const { companyName, companyPlace, language: chosen } = found.value;
  return ok({
    language: chosen ?? language,
    companyName,
    companyPlace,
    steps: stepTexts(found.value, language),
  });
}

function reportOf({ before, registry, template }: SetUpDone, language: Language): SetUpReport {
  const steps = stepTexts(before, language);
  const done = steps.length > 0 ? steps : [serverMessages[language].nothingMissing];
  return { done, registryUrl: registry.url, templateUrl: template.url };
}

/** What Set up would do; changes nothing. */
export const planSetUp: SidebarApi['planSetUp'] = () => answerAnybody('planSetUp', planOf);

export const setUp: SidebarApi['setUp'] = (request) =>
  answerAnybody('setUp', (ports, language) => {
    const read = readRequest(SetUpSchema, request);
    if (!read.ok) {
      const found = inspectSetUp(ports);
      return found.ok ? read : found;
    }
    return onlyOnce(ports.answers, read.value.requestId, () => {
      const made = makeReady(ports, read.value);
      return made.ok ? ok(reportOf(made.value, language)) : made;
    });
  });

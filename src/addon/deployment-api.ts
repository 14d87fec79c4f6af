import { ok } from '../domain/result';
import {
  ActSchema,
  OpenDeploymentSchema,
  PlanningSchema,
  PrepareSchema,
} from '../protocol/deployment-requests';
import type { SidebarApi } from '../protocol/sidebar-api';
import { act as carryOutStep } from '../use-cases/act';
import { MERGING } from '../use-cases/changed-meanwhile';
import { openDeployment } from '../use-cases/open-deployment';
import { openPlanning } from '../use-cases/open-planning';
import { prepareStep } from '../use-cases/prepare-step';
import { answer } from './answer';
import { deploymentView, planningView, stepPreview, stepReceipt } from './deployment-view';
import { doneOrAnswered, onlyOnce, readRequest } from './requests';

export const planning: SidebarApi['planning'] = (request) =>
  answer('planning', (ports) => {
    const read = readRequest(PlanningSchema, request);
    if (!read.ok) return read;
    const opened = openPlanning(ports, read.value.customerKey);
    return opened.ok ? ok(planningView(opened.value, ports.clock.now())) : opened;
  });

export const deployment: SidebarApi['deployment'] = (request) =>
  answer('deployment', (ports) => {
    const read = readRequest(OpenDeploymentSchema, request);
    if (!read.ok) return read;
    const opened = openDeployment(ports, read.value.uid, read.value.row);
    return opened.ok ? ok(deploymentView(opened.value, ports.clock.now())) : opened;
  });

export const prepare: SidebarApi['prepare'] = (request) =>
  answer('prepare', (ports, language) => {
    const read = readRequest(PrepareSchema, request);
    if (!read.ok) return read;
    const prepared = prepareStep(ports, read.value);
    return prepared.ok ? ok(stepPreview(prepared.value, language)) : prepared;
  });

export const act: SidebarApi['act'] = (request) =>
  answer('act', (ports) => {
    const read = readRequest(ActSchema, request);
    if (!read.ok) return read;
    const work = () => {
      const acted = carryOutStep(ports, read.value);
      return acted.ok ? ok(stepReceipt(acted.value, ports.clock.now())) : acted;
    };
    const { requestId, step } = read.value;
    // A tick twice is a tick, and it is not worth two more service calls.
    if (step.verb === 'tick') return work();
    return MERGING.includes(step.verb)
      ? onlyOnce(ports.answers, requestId, work)
      : doneOrAnswered(ports.answers, requestId, work);
  });

import type { World } from '../../../emulator/kernel/world';
import type { DeploymentView } from '../../../src/protocol/deployment-view';
import type { Company } from '../deployments';
import { act, aForm, plan, start } from '../deployments';
import { anEnding } from '../../support/deployment-builders';
import { createSweptCompany } from '../sweep/swept-company';
import { putHandKept, valueOf } from '../organisation';

/** A company with a deployment in each state that one can do something with, and a log that is kept by hand. */
export interface Scene {
  readonly company: Company;
  readonly deployments: readonly DeploymentView[];
  readonly handKept: string;
  readonly before: World;
  /** All that lasts of it. */
  readonly content: string;
}

export const contentOf = ({ workspace }: Company): string => {
  const { drive, sheets, calendar, gmail, script } = workspace.world;
  return JSON.stringify([drive, sheets, calendar, gmail, script.properties]);
};

export function setScene(): Scene {
  const company = createSweptCompany();
  const started = start(company);
  const draft = valueOf(act({ verb: 'save-draft', form: aForm({ time: '12:00' }) }, { company })).view;
  const planned = plan(company, aForm({ date: '2026-12-09' }));
  const form = aForm({ date: '2026-11-26', time: '22:00' });
  const times = {
    actualStart: { date: '2026-11-26', time: '22:05' },
    actualEnd: { date: '2026-11-26', time: '22:40' },
  };
  const ended = valueOf(
    act({ verb: 'record', form, ...times, ...anEnding, reason: 'por teléfono' }, { company }),
  ).view;
  const handKept = putHandKept(company.workspace, 'Acme', [['Fecha', 'Estado', 'Qué']]);
  return {
    company,
    deployments: [draft, planned, started, ended],
    handKept,
    before: company.workspace.snapshot(),
    content: contentOf(company),
  };
}

import { hostOf } from '../domain/connection';
import type { Customer } from '../domain/customer-record';
import type { Language } from '../domain/language';
import { LOG_COLUMNS } from '../domain/log-columns';
import type { LogCells } from '../domain/log-cells';
import { verbsFor } from '../domain/verbs/transitions';
import { localTime } from '../domain/local-time';
import { partiesAgain } from '../domain/parties-again';
import { newsKey } from '../domain/releases/release-news';
import { newsWords, silenceWords } from '../messages/release-news-words';
import type {
  DeploymentContext,
  DeploymentView,
  GitlabView,
  LastDeployment,
  PlanningView,
  ReleasesPreview,
  StepPreview,
  StepReceipt,
} from '../protocol/deployment-view';
import type { Acted } from '../use-cases/act';
import type { DeploymentCase } from '../use-cases/deployment-case';
import type { LastOne, Planning } from '../use-cases/open-planning';
import type { Prepared } from '../use-cases/prepare-step';
import { projectRulesIn } from '../use-cases/release-facts';
import { customerView, spreadsheetUrl } from './customer-view';
import { notePreview } from './note-preview';
import { shownCell } from './shown-cell';

type About = Pick<DeploymentCase, 'registry' | 'customer' | 'places' | 'config'>;

function gitlabView(about: About): GitlabView | null {
  const { gitlab } = about.config.connections;
  return gitlab && { host: hostOf(gitlab), rules: projectRulesIn(about) };
}

function contextOf(about: About, now: string): DeploymentContext {
  const { registry, customer, places } = about;
  return {
    customer: customerView(customer),
    zone: places.customer.zone,
    now,
    team: registry.team.map(({ address, name, roles }) => ({ address, name: name || address, roles })),
    ticketPrefix: registry.settings.get('ticket-hook'),
    gitlab: gitlabView(about),
    ticketAddress: about.config.connections.zammad?.address ?? null,
  };
}

function lastOf(
  { environment, deployment, minutes }: LastOne,
  { customer, places }: Planning,
): LastDeployment {
  const { id, components, restarts, planned, executor, backup, parties } = deployment;
  const { zone } = places.customer;
  return {
    environment,
    id,
    components,
    restarts,
    minutes,
    rollbackMinutes: planned.rollbackMinutes,
    executor,
    backup,
    parties: partiesAgain(customer.contacts, parties),
    time: planned.start === null ? '' : localTime(planned.start, zone).time,
  };
}

export const planningView = (planning: Planning, now: string): PlanningView => ({
  ...contextOf(planning, now),
  lasts: planning.lasts.map((last) => lastOf(last, planning)),
});

const logUrl = ({ log }: Customer): string => (log.kind === 'made' ? spreadsheetUrl(log.fileId) : '');

export function deploymentView({ one, deployment, row }: Acted, now: string): DeploymentView {
  return {
    ...contextOf(one, now),
    deployment,
    row,
    verbs: verbsFor(deployment.state, one.member.roles),
    logUrl: logUrl(one.customer),
  };
}

export function stepReceipt(acted: Acted, now: string): StepReceipt {
  const problems = acted.deployment.effects.flatMap((effect) =>
    effect.state === 'pending' && effect.problem !== null
      ? [{ key: effect.key, problem: effect.problem }]
      : [],
  );
  return { view: deploymentView(acted, now), problems };
}

/** The filled cells, under the headings of a log in the customer's language. */
function shownRow(cells: LogCells, { language }: Customer): StepPreview['row'] {
  return LOG_COLUMNS.flatMap(({ key, heading, format }) => {
    const text = shownCell(cells[key] ?? null, format);
    return text === '' ? [] : [{ heading: heading[language], text }];
  });
}

function releasesPreview({ releases }: Prepared, language: Language): ReleasesPreview {
  if (releases === null) return { news: [], silence: '' };
  return {
    news: releases.news.map((one) => ({ key: newsKey(one), text: newsWords(one, language) })),
    silence: silenceWords(releases, language),
  };
}

export function stepPreview(prepared: Prepared, language: Language): StepPreview {
  const { one, deployment, mail, mailIs, later, leads, row, event, replies } = prepared;
  return {
    mail,
    mailIs,
    later,
    leads,
    event,
    row: shownRow(row, one.customer),
    verdict: deployment.verdict,
    releases: releasesPreview(prepared, language),
    replies,
    notes: prepared.notes.map((note) => notePreview(note, one, language)),
  };
}

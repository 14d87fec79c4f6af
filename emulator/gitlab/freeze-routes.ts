import { textOf } from '../http/message';
import { requireUser } from './authenticate';
import type { GitlabCall, GitlabRoute } from './call';
import { created, ok, timestamp } from './call';
import { paginated } from './pages';
import { integer, PAGE, required, text } from './parameters';
import { requireLevel, requireProject } from './projects';
import { apiError, notFound } from './refusal';
import type { FreezePeriod, Project } from './state';
import { MAINTAINER, nextId, REPORTER } from './state';

const before = (call: GitlabCall): void => void requireUser(call);

/** Five fields of digits, names, lists, ranges and steps. */
const CRON = /^\s*([\w*,/-]+\s+){4}[\w*,/-]+\s*$/;

function project(call: GitlabCall, level: number): Project {
  const found = requireProject(call);
  requireLevel(call, found, level);
  return found;
}

const list: GitlabRoute = {
  before,
  params: PAGE,
  run: (call) => paginated(call, project(call, REPORTER).freezePeriods, (period) => ({ ...period })),
};

function requirePeriod(call: GitlabCall, { freezePeriods }: Project): FreezePeriod {
  const period = freezePeriods.find((one) => one.id === call.params['freeze_period_id']);
  if (!period) throw notFound();
  return period;
}

const show: GitlabRoute = {
  before,
  params: { freeze_period_id: required(integer) },
  run: (call) => ok({ ...requirePeriod(call, project(call, REPORTER)) }),
};

function requireCron(period: Pick<FreezePeriod, 'freeze_start' | 'freeze_end'>): void {
  const invalid = (['freeze_start', 'freeze_end'] as const).filter((name) => !CRON.test(period[name]));
  if (invalid.length > 0) {
    throw apiError(400, Object.fromEntries(invalid.map((name) => [name, [' is invalid syntax']])));
  }
}

const create: GitlabRoute = {
  before,
  params: { freeze_start: required(text), freeze_end: required(text), cron_timezone: text },
  run(call) {
    const { freezePeriods } = project(call, MAINTAINER);
    const period: FreezePeriod = {
      id: nextId(call.state, 'freezePeriods'),
      freeze_start: textOf(call.params['freeze_start']),
      freeze_end: textOf(call.params['freeze_end']),
      cron_timezone: textOf(call.params['cron_timezone']) || 'UTC',
      created_at: timestamp(call),
      updated_at: timestamp(call),
    };
    requireCron(period);
    freezePeriods.push(period);
    return created({ ...period });
  },
};

const update: GitlabRoute = {
  before,
  params: { freeze_period_id: required(integer), freeze_start: text, freeze_end: text, cron_timezone: text },
  run(call) {
    const period = requirePeriod(call, project(call, MAINTAINER));
    const changed = { ...period, updated_at: timestamp(call) };
    for (const name of ['freeze_start', 'freeze_end', 'cron_timezone'] as const) {
      if (call.params[name] !== undefined) changed[name] = textOf(call.params[name]);
    }
    requireCron(changed);
    return ok({ ...Object.assign(period, changed) });
  },
};

const destroy: GitlabRoute = {
  before,
  params: { freeze_period_id: required(integer) },
  run(call) {
    const found = project(call, MAINTAINER);
    const period = requirePeriod(call, found);
    found.freezePeriods = found.freezePeriods.filter((one) => one !== period);
    return { status: 204, headers: {}, body: '' };
  },
};

export const freezeRoutes = {
  'GET /api/v4/projects/:id/freeze_periods': list,
  'POST /api/v4/projects/:id/freeze_periods': create,
  'GET /api/v4/projects/:id/freeze_periods/:freeze_period_id': show,
  'PUT /api/v4/projects/:id/freeze_periods/:freeze_period_id': update,
  'DELETE /api/v4/projects/:id/freeze_periods/:freeze_period_id': destroy,
};

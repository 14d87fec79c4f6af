import type { Deployment } from '../domain/deployment';
import { eventOf } from '../domain/event-of';
import type { Carried } from './carry-out';
import type { DeploymentCase } from './deployment-case';
import { namesIn } from './names-in';
import type { Ports } from './ports';

/** Of the deployment's own event; its letters and digits are what Calendar accepts in an id. */
export const eventIdOf = (uid: string): string => uid.replace(/-/g, '').toLowerCase();

/** Makes the team calendar show the deployment as it now is. */
export function carryOutEvent(
  { calendar }: Pick<Ports, 'calendar'>,
  { registry, customer }: DeploymentCase,
  deployment: Deployment,
): Carried {
  const calendarId = registry.settings.get('team-calendar');
  if (calendarId === '') return { problem: 'no-calendar' };
  const { name, language, environments } = customer;
  const event = eventOf(deployment, { customerName: name, language, environments, names: namesIn(registry) });
  if (event === null) return { problem: null };
  const put = calendar.put(calendarId, eventIdOf(deployment.uid), event, deployment.event);
  return put.ok ? { problem: null, event: put.value } : { problem: put.error.code };
}

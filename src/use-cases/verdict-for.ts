import { addDays } from '../domain/calendar-date';
import { dateRules } from '../domain/dates/date-check';
import type { DateQuestion, OtherDeployment } from '../domain/dates/date-facts';
import { localTime } from '../domain/local-time';
import { intervalOf } from '../domain/dates/touched-dates';
import type { Verdict } from '../domain/dates/verdict';
import type { Freshness } from './calendar-ports';
import { dateSettings, personCalled } from './date-settings';
import type { DeploymentCase } from './deployment-case';
import { gatherDates } from './gather-dates';
import type { ListedDeployment } from './list-deployments';
import { namesIn } from './names-in';
import type { Ports } from './ports';
import type { Registry } from './registry';

/** Those that others must not get in the way of, told by customer and number. */
export function otherDeployments(
  listed: readonly ListedDeployment[],
  { customers }: Pick<Registry, 'customers'>,
): OtherDeployment[] {
  return listed.flatMap(({ uid, state, customerKey, start, summary }) => {
    if ((state !== 'planned' && state !== 'in-progress') || start === null) return [];
    const { id, environments, executor, minutes, end } = summary;
    const name = customers.find(({ key }) => key === customerKey)?.name ?? customerKey;
    return [
      {
        uid,
        customerKey,
        environments,
        executor,
        title: [name, id].filter((part) => part !== '').join(', '),
        start,
        end: end ?? intervalOf(start, minutes).end,
      },
    ];
  });
}

/**
 * What the restrictions say of a time, for the people and places of one deployment; calendars are read when it is asked.
 */
export const verdictFor =
  (
    ports: Pick<Ports, 'calendars' | 'zones' | 'clock'>,
    {
      registry,
      customer,
      places,
      listed,
    }: Pick<DeploymentCase, 'registry' | 'customer' | 'places' | 'listed'>,
    freshness: Freshness,
  ) =>
  (question: DateQuestion): Verdict => {
    const { zone } = places.customer;
    const { start, end } = intervalOf(question.start, question.durationMinutes + question.rollbackMinutes);
    const names = namesIn(registry);
    const facts = gatherDates(ports, registry, {
      settings: dateSettings(registry, customer),
      people: [question.executor, question.backup]
        .filter((address) => address !== '')
        .map((address) => personCalled(registry, address, names(address), customer.place)),
      // Other zones may be on the day before or after.
      from: addDays(localTime(start, zone).date, -1),
      to: addDays(localTime(end, zone).date, 1),
      others: otherDeployments(listed, registry),
      freshness,
    });
    return dateRules(facts, question).verdict(question, ports.clock.now());
  };

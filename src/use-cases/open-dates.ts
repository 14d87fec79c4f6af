import { addDays } from '../domain/calendar-date';
import type { DateFacts } from '../domain/dates/date-facts';
import { localTime } from '../domain/local-time';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import { dateSettings, personCalled } from './date-settings';
import { customerOf, deployersOf } from './deployment-case';
import { enter } from './enter';
import { gatherDates } from './gather-dates';
import { LIST_PARTS, listDeployments } from './list-deployments';
import { namesIn } from './names-in';
import { placesOf } from './places';
import type { Ports } from './ports';
import { otherDeployments } from './verdict-for';

/** How far ahead dates are known in the sidebar; suggestions look 90 days ahead. */
const HORIZON = 120;

/** Everything that decides on a customer's dates for the next months, for whoever of the team may deploy. */
export function openDates(
  ports: Ports,
  customerKey: string | null,
  again: boolean,
): Result<DateFacts, Refusal> {
  const entrance = enter(ports, ports.config.read(), [], { tabs: ['Calendars'], parts: LIST_PARTS });
  if (!entrance.ok) return entrance;
  const { registry } = entrance.value;
  const customer = customerOf(ports, registry, customerKey);
  if (!customer.ok) return customer;
  const places = placesOf(ports, registry, customer.value);
  if (!places.ok) return places;
  const today = localTime(ports.clock.now(), places.value.customer.zone).date;
  const names = namesIn(registry);
  return ok(
    gatherDates(ports, registry, {
      settings: dateSettings(registry, customer.value),
      people: deployersOf(registry).map((address) =>
        personCalled(registry, address, names(address), customer.value.place),
      ),
      from: addDays(today, -1),
      to: addDays(today, HORIZON),
      others: otherDeployments(listDeployments(registry.parts), registry),
      freshness: again ? 'again' : 'kept',
    }),
  );
}

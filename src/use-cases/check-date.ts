import type { Instant } from '../domain/calendar-date';
import { addDays } from '../domain/calendar-date';
import { dateRules } from '../domain/dates/date-check';
import type { DateFacts } from '../domain/dates/date-facts';
import { localTime } from '../domain/local-time';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import { intervalOf } from '../domain/dates/touched-dates';
import type { Verdict } from '../domain/dates/verdict';
import type { AskedStart } from './asked-start';
import { askedStart } from './asked-start';
import type { DateSettings, Person } from './date-settings';
import { companyPlace, dateSettings, personCalled, placeName } from './date-settings';
import { customerOf } from './deployment-case';
import { enter } from './enter';
import { gatherDates } from './gather-dates';
import { LIST_PARTS, listDeployments } from './list-deployments';
import type { Ports } from './ports';
import type { Registry } from './registry';
import { otherDeployments } from './verdict-for';

/** A time, and who and what is involved, without a deployment. */
export interface DateCheck {
  readonly start: string;
  readonly durationMinutes: number;
  readonly rollbackMinutes: number;
  readonly timeZone: string;
  readonly places: readonly string[];
  readonly people: readonly {
    readonly address: string;
    readonly name: string;
    readonly place: string;
    readonly role: 'executor' | 'backup' | 'needed';
  }[];
  readonly customerKey: string | null;
  readonly environments: readonly string[];
  readonly window: string;
  readonly noticeDays: number;
  readonly again: boolean;
}

export interface CheckedDate {
  readonly start: Instant;
  readonly verdict: Verdict;
}

interface Asked {
  readonly check: DateCheck;
  readonly registry: Registry;
  readonly settings: DateSettings;
}

/** Without a customer: the places that are named, the first of which is home. */
function settingsFor(ports: Ports, registry: Registry, check: DateCheck): Result<DateSettings, Refusal> {
  const { customerKey, places, window, noticeDays } = check;
  const called = [...new Set(places.map((place) => placeName(registry, place)))];
  const environment = window === '' ? [] : [{ name: '-', places: [], window }];
  if (customerKey === null) {
    const named = places.length > 0 ? called : [companyPlace(registry)];
    return ok({
      key: '',
      always: named,
      home: named[0] ?? '',
      environments: environment,
      needed: [],
      noticeDays,
      partyOf: (place) => [place],
    });
  }
  const customer = customerOf(ports, registry, customerKey);
  if (!customer.ok) return customer;
  const settings = dateSettings(registry, customer.value);
  return ok({
    ...settings,
    always: [...new Set([...settings.always, ...called])],
    environments: [...settings.environments, ...environment],
    noticeDays: Math.max(settings.noticeDays, noticeDays),
  });
}

/** Those who deploy, in their roles; anybody else is needed. */
function peopleOf({ check, registry, settings }: Asked): readonly (Person & { role: string })[] {
  return check.people.map(({ address, name, place, role }) => {
    const person = personCalled(registry, address, name, settings.home);
    return { ...person, place: place === '' ? person.place : placeName(registry, place), role };
  });
}

function gathered(ports: Ports, asked: Asked, people: readonly Person[], start: AskedStart): DateFacts {
  const { check, registry, settings } = asked;
  const whole = intervalOf(start.instant, check.durationMinutes + check.rollbackMinutes);
  const needed = people.filter((person) => 'role' in person && person.role === 'needed');
  return gatherDates(ports, registry, {
    settings: { ...settings, needed: [...settings.needed, ...needed] },
    people,
    // Other zones may be on the day before or after.
    from: addDays(localTime(whole.start, start.zone).date, -1),
    to: addDays(localTime(whole.end, start.zone).date, 1),
    others: otherDeployments(listDeployments(registry.parts), registry),
    freshness: check.again ? 'again' : 'kept',
  });
}

/** Whether something may be deployed then: the same rules as for a deployment, for any place and anybody. Changes nothing. */
export function checkDate(ports: Ports, check: DateCheck): Result<CheckedDate, Refusal> {
  const entrance = enter(ports, ports.config.read(), [], { tabs: ['Calendars'], parts: LIST_PARTS });
  if (!entrance.ok) return entrance;
  const { registry } = entrance.value;
  const settings = settingsFor(ports, registry, check);
  if (!settings.ok) return settings;
  const asked = { check, registry, settings: settings.value };
  const start = askedStart(ports, registry, { ...check, home: settings.value.home });
  if (!start.ok) return start;
  const people = peopleOf(asked);
  const facts = gathered(ports, asked, people, start.value);
  const called = (role: string): string => people.find((one) => one.role === role)?.address ?? '';
  const { durationMinutes, rollbackMinutes } = check;
  const rules = dateRules(facts, {
    uid: '',
    environments: check.environments.length === 0 ? [] : [...check.environments, '-'],
    executor: called('executor'),
    backup: called('backup'),
  });
  const verdict = rules.verdict(
    { start: start.value.instant, durationMinutes, rollbackMinutes },
    ports.clock.now(),
  );
  return ok({
    start: start.value.instant,
    verdict: { ...verdict, findings: [...start.value.findings, ...verdict.findings] },
  });
}

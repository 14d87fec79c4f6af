import { holidayCalendarTitle } from '../domain/dates/day-titles';
import { foldText } from '../domain/fold-text';
import { languageOf } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { TeamRole } from '../domain/team-role';
import { auditChanges } from './audit';
import { holidayCalendar } from './day-calendar';
import type { Entrance } from './enter';
import { enter } from './enter';
import type { PlaceScope } from './place-scope';
import { placeScope } from './place-scope';
import { DEFAULT_ZONE } from './places';
import type { Ports } from './ports';
import type { Registry } from './registry';

export interface MadeCalendar {
  readonly calendarId: string;
  readonly title: string;
  /** Domains of the company that it could not be shared with. */
  readonly unshared: readonly string[];
}

/** A place among those that somebody looks at. */
export interface Spot {
  readonly scope: PlaceScope;
  readonly place: string;
}

/** What stands in the Calendars tab says who is told what: only they may write there. */
const KEEPERS: readonly TeamRole[] = ['administrator'];

const WEEKEND = 'sat, sun';

/** What the place's other rows tell: two that differ would be a doubt. */
const told = (registry: Registry, place: string, key: 'time-zone' | 'weekend'): string | undefined =>
  registry
    .table('Calendars')
    .rows.find((row) => foldText(row['place'] ?? '') === foldText(place) && row[key])?.[key];

const zoneAt = (registry: Registry, place: string): string =>
  told(registry, place, 'time-zone') ?? DEFAULT_ZONE;

const rowOf = (registry: Registry, place: string, calendarId: string) => ({
  place,
  role: 'public-holidays',
  calendar: calendarId,
  'time-zone': zoneAt(registry, place),
  weekend: told(registry, place, 'weekend') ?? WEEKEND,
});

/** Under the lock; another administrator's calendar that came first is the one that counts. */
function register(
  ports: Ports,
  { config }: Entrance,
  { scope, place }: Spot,
  calendarId: string,
): Result<string, Refusal> {
  const held = ports.mutex.hold((): Result<string, Refusal> => {
    const entrance = enter(ports, config, KEEPERS, { tabs: ['Calendars'] });
    if (!entrance.ok) return entrance;
    const { registry, member } = entrance.value;
    const known = holidayCalendar(registry, placeScope(registry, scope.customer), place);
    if (known) return ok(known.calendarId);
    const table = registry.table('Calendars');
    const row = table.place(rowOf(registry, place, calendarId));
    const entry = { at: ports.clock.now(), who: member.address, action: 'make-calendar', subject: place };
    ports.spreadsheets.change(registry.id, [
      { sheetId: table.sheetId, kind: 'append', rows: [row] },
      ...auditChanges(ports, entrance.value, { ...entry, after: calendarId }),
    ]);
    return ok(calendarId);
  });
  return held ? held.value : err({ code: 'busy' });
}

/** A calendar for a place's local holidays, which the company reads; only an administrator may make one. */
export function makeHolidayCalendar(
  ports: Ports,
  entrance: Entrance,
  { scope, place }: Spot,
): Result<MadeCalendar, Refusal> {
  const { registry, member } = entrance;
  if (!member.roles.some((role) => KEEPERS.includes(role)))
    return err({ code: 'role-needed', roles: KEEPERS });
  const title = holidayCalendarTitle(place, languageOf(registry.settings.get('template-language')));
  const timeZone = zoneAt(registry, place);
  const now = ports.clock.now();
  if (ports.zones.read(timeZone, now, now) === null) return err({ code: 'zone-unknown', timeZone, place });
  const text = `Deployments: public-holidays, ${place}`;
  const calendarId = ports.dayCalendars.make({ title, text, timeZone });
  const unshared = ports.dayCalendars.share(calendarId, registry.settings.list('company-domains'));
  const registered = register(ports, entrance, { scope, place }, calendarId);
  return registered.ok ? ok({ calendarId: registered.value, title, unshared }) : registered;
}

import type { World } from '../kernel/world';

/** From now on the calendar answers 503. */
export function breakCalendar(world: World, calendarId: string): void {
  mendCalendar(world, calendarId);
  world.calendar.broken = [...(world.calendar.broken ?? []), calendarId];
}

export function mendCalendar(world: World, calendarId: string): void {
  const others = world.calendar.broken?.filter((id) => id !== calendarId) ?? [];
  if (others.length > 0) world.calendar.broken = others;
  else delete world.calendar.broken;
}

/** @param size of the most events in one answer; null for as many as are asked for */
export function setPageSize(world: World, size: number | null): void {
  if (size === null) delete world.calendar.pageSize;
  else world.calendar.pageSize = size;
}

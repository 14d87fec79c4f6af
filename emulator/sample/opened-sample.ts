import { deserialize, serialize } from 'node:v8';
import { filesAt, fingerprintOf } from '../../build/fingerprint.mjs';
import { keep, kept } from '../built/kept.mjs';
import { instantOfWall } from '../calendar/zoned-time';
import { clockAt } from '../kernel/clock';
import type { World } from '../kernel/world';
import type { CivilDate } from './civil-date';
import { todayOf } from './empty-organisation';
import { ZONE } from './people';
import { sampleWorld } from './sample-world';

/** Of all that a sample is made of besides the emulator: the add-on, the day, and what a script's `Date` and `Intl` go by. */
function nameOf(project: string, today: CivilDate): string {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const about = `${today}-${timeZone}-${locale}`.replaceAll(/[^\w-]/g, '_');
  return `sample-${about}-${fingerprintOf(filesAt(project))}`;
}

/** Not as JSON: cells that share a format go on sharing it, which makes the world a third as large. */
function remembered(name: string): World | null {
  const before = kept(name);
  return before && (deserialize(before) as World); // Nothing else is kept under that name.
}

/**
 * The sample organisation at that time, made once a day for the same add-on and emulator.
 * It is the same whatever the hour, so that it can be.
 */
export function openedSample(now: number, project: string): World {
  const today = todayOf(now);
  const name = nameOf(project, today);
  const before = remembered(name);
  const world = before ?? sampleWorld(instantOfWall(`${today}T00:00:00`, ZONE), project);
  if (!before) keep(name, serialize(world));
  world.clock = clockAt(now, true);
  return world;
}

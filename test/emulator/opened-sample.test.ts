import { fileURLToPath } from 'node:url';
import { openedSample } from '../../emulator/sample/opened-sample';
import { todayOf } from '../../emulator/sample/empty-organisation';
import { sampleWorld } from '../../emulator/sample/sample-world';

/** The built add-on. */
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const NOW = Date.parse('2026-12-02T16:50:00+01:00');
const MIDNIGHT = Date.parse('2026-12-02T00:00:00+01:00');

describe('openedSample', () => {
  const worlds = [openedSample(NOW, DIST), openedSample(NOW, DIST)];

  it('is the sample of that day at that time, made or remembered', () => {
    const clock = expect.objectContaining({ base: NOW, ticking: true }) as unknown;
    const made = { ...sampleWorld(MIDNIGHT, DIST), clock };

    expect(worlds).toEqual([made, made]);
  });

  it('is of the day that it is asked for', () => {
    const later = openedSample(Date.parse('2026-12-03T00:10:00+01:00'), DIST);

    expect(todayOf(later.clock.base)).toBe('2026-12-03');
    expect(later.sheets).not.toEqual(worlds[0]?.sheets);
  });
});

import type { Clock } from '../../src/use-cases/ports';

export interface ClockUnderTest {
  readonly clock: Clock;
  /** @param instant ISO 8601 in UTC with milliseconds */
  set(instant: string): void;
}

/** What every Clock promises. */
export function clockContract(open: () => ClockUnderTest): void {
  it('says the instant in UTC with milliseconds, so that two of them compare as text', () => {
    const { clock, set } = open();

    set('2026-12-01T09:00:00.000Z');
    expect(clock.now()).toBe('2026-12-01T09:00:00.000Z');

    set('2026-12-01T09:07:00.001Z');
    expect(clock.now()).toBe('2026-12-01T09:07:00.001Z');
  });
}

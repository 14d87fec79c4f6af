/** A lock, and what runs do with it; a run's work is said by its answer, because it cannot be sent to a script. */
export interface MutexUnderTest {
  hold(answer: string): { readonly value: unknown } | null;
  /** One run holds it while another tries to. */
  holdTwice(mine: string, theirs: string): readonly [unknown, unknown];
  /** One run's work throws that message, and before that run ends another tries. */
  failAndLetIn(message: string, theirs: string): readonly [message: unknown, unknown];
}

/** What every Mutex promises. */
export function mutexContract(open: () => MutexUnderTest): void {
  it('gives what the work answers', () => {
    expect(open().hold('done')).toEqual({ value: 'done' });
  });

  it('keeps another run out meanwhile, and lets it in afterwards', () => {
    const mutex = open();

    expect(mutex.holdTwice('mine', 'theirs')).toEqual([{ value: 'mine' }, null]);
    expect(mutex.hold('theirs')).toEqual({ value: 'theirs' });
  });

  it('lets go when the work throws, and passes on what it threw', () => {
    expect(open().failAndLetIn('broken', 'theirs')).toEqual(['broken', { value: 'theirs' }]);
  });
}

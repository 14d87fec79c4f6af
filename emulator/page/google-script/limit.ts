/** Carries out at most so many at once; the others wait for their turn. */
export function createLimit(most: number): (work: () => Promise<void>) => void {
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;
  function next(): void {
    const work = running < most ? waiting.shift() : undefined;
    if (!work) return;
    running += 1;
    void work().finally(() => {
      running -= 1;
      next();
    });
  }
  return (work) => {
    waiting.push(work);
    next();
  };
}

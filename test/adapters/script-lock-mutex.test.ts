import type { Json } from '../../emulator/kernel/json';
import { callScript } from '../support/adapter-ports';
import { openAdapterWorld } from '../support/adapter-world';
import { ENGINEER, MANAGER } from '../support/drive-world';
import { createInMemoryMutex } from '../support/in-memory-mutex';
import type { MutexUnderTest } from '../support/mutex-contract';
import { mutexContract } from '../support/mutex-contract';

type Held = ReturnType<MutexUnderTest['hold']>;

function openLock(): MutexUnderTest {
  const workspace = openAdapterWorld();
  const run = (email: string, name: string, argument: string): Json =>
    callScript(workspace, { email }, name, [argument]);
  /** Lets somebody in at that call of the next run. */
  const meanwhile = (at: number, theirs: string, mine: () => Json): readonly [Json, unknown] => {
    let outcome: Json = 'nobody came in';
    const act = (): void => {
      outcome = run(MANAGER, 'holdMutex', theirs);
    };
    workspace.interleave({ at, act });
    return [mine(), outcome];
  };
  return {
    hold: (answer) => run(ENGINEER, 'holdMutex', answer) as Held,
    // Its calls: taking the lock, the one inside, releasing it.
    holdTwice: (mine, theirs) => meanwhile(2, theirs, () => run(ENGINEER, 'holdMutex', mine)),
    // Its calls: taking the lock, releasing it, the one after.
    failAndLetIn: (message, theirs) => meanwhile(3, theirs, () => run(ENGINEER, 'failInMutex', message)),
  };
}

function openMemory(): MutexUnderTest {
  const lock = { holder: null };
  const mine = createInMemoryMutex(lock);
  const theirs = createInMemoryMutex(lock);
  return {
    hold: (answer) => mine.hold(() => answer),
    holdTwice(answer, other) {
      let outcome: Held = null;
      const held = mine.hold(() => {
        outcome = theirs.hold(() => other);
        return answer;
      });
      return [held, outcome];
    },
    failAndLetIn(message, other) {
      try {
        mine.hold(() => {
          throw new Error(message);
        });
        return [null, null];
      } catch (thrown) {
        return [(thrown as Error).message, theirs.hold(() => other)];
      }
    },
  };
}

describe('scriptLockMutex', () => {
  mutexContract(openLock);

  it('gives up after ten seconds', () => {
    const workspace = openAdapterWorld();
    const before = workspace.now();
    workspace.interleave({
      at: 2,
      act: () => void callScript(workspace, { email: MANAGER }, 'holdMutex', ['x']),
    });

    callScript(workspace, { email: ENGINEER }, 'holdMutex', ['y']);

    expect(workspace.now() - before).toBe(10_000);
  });
});

describe('the in-memory Mutex', () => {
  mutexContract(openMemory);
});

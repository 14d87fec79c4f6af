import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld } from '../support/adapter-world';
import { clockContract } from '../support/clock-contract';
import { ENGINEER } from '../support/drive-world';
import { createInMemoryClock } from '../support/in-memory-clock';

describe('scriptClock', () => {
  clockContract(() => {
    const workspace = openAdapterWorld();
    const { clock } = adapterPorts(workspace, { email: ENGINEER });
    return { clock, set: (instant) => workspace.setClock(instant) };
  });
});

describe('the in-memory Clock', () => {
  clockContract(() => {
    const time = { now: '' };
    return { clock: createInMemoryClock(time), set: (instant) => void (time.now = instant) };
  });
});

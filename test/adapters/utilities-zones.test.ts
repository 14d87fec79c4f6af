import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld } from '../support/adapter-world';
import { ENGINEER } from '../support/drive-world';
import { createInMemoryZones } from '../support/in-memory-zones';
import { zonesContract } from '../support/zones-contract';

describe('utilitiesZones', () => {
  zonesContract(() => adapterPorts(openAdapterWorld(), { email: ENGINEER }).zones);

  it('makes no call of a service', () => {
    const workspace = openAdapterWorld();
    const { zones } = adapterPorts(workspace, { email: ENGINEER });

    zones.read('Europe/Madrid', '2026-01-01T00:00:00.000Z', '2028-01-01T00:00:00.000Z');

    expect(workspace.calls().total).toBe(0);
  });
});

describe('the in-memory Zones', () => {
  zonesContract(createInMemoryZones);
});

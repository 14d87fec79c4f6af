import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld } from '../support/adapter-world';
import { ENGINEER } from '../support/drive-world';
import { inMemorySeal } from '../support/in-memory-seal';
import { sealContract } from '../support/seal-contract';

describe('utilitiesSeal', () => {
  sealContract(() => adapterPorts(openAdapterWorld(), { email: ENGINEER }).seal);
});

describe('the in-memory Seal', () => {
  sealContract(() => inMemorySeal);
});

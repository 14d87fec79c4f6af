import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld } from '../support/adapter-world';
import { ENGINEER } from '../support/drive-world';
import { createInMemoryIdGenerator } from '../support/in-memory-id-generator';
import { idGeneratorContract } from '../support/id-generator-contract';

describe('scriptIdGenerator', () => {
  idGeneratorContract(() => adapterPorts(openAdapterWorld(), { email: ENGINEER }).ids);
});

describe('the in-memory IdGenerator', () => {
  idGeneratorContract(() => createInMemoryIdGenerator());
});

import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld, wait } from '../support/adapter-world';
import { answerStoreContract } from '../support/answer-store-contract';
import { ENGINEER, MANAGER } from '../support/drive-world';
import { createInMemoryAnswerStore } from '../support/in-memory-answer-store';

const HOUR = 3_600_000;

describe('cacheAnswerStore', () => {
  answerStoreContract(() => {
    const workspace = openAdapterWorld();
    const answersOf = () => adapterPorts(workspace, { email: ENGINEER }).answers;
    return { answers: answersOf(), other: answersOf() };
  });

  it('keeps an answer for six hours, and from other users', () => {
    const workspace = openAdapterWorld();
    const { answers } = adapterPorts(workspace, { email: ENGINEER });
    answers.keep('request-1', 'done');

    expect(adapterPorts(workspace, { email: MANAGER }).answers.find('request-1')).toBeNull();
    wait(workspace, 6 * HOUR - 1);
    expect(answers.find('request-1')).toBe('done');
    wait(workspace, 1);
    expect(answers.find('request-1')).toBeNull();
  });
});

describe('the in-memory AnswerStore', () => {
  answerStoreContract(() => {
    const kept = new Map<string, string>();
    return { answers: createInMemoryAnswerStore(kept), other: createInMemoryAnswerStore(kept) };
  });
});

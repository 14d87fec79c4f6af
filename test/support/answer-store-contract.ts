import type { AnswerStore } from '../../src/use-cases/ports';

export interface AnswersUnderTest {
  readonly answers: AnswerStore;
  /** The same user's, as another run finds it. */
  readonly other: AnswerStore;
}

/** What every AnswerStore promises. */
export function answerStoreContract(open: () => AnswersUnderTest): void {
  it('finds nothing for a request that was not answered', () => {
    expect(open().answers.find('request-1')).toBeNull();
  });

  it('finds in another run what was kept, as it was', () => {
    const { answers, other } = open();
    const answer = JSON.stringify({ name: "L'Hort «Ñ»", done: ['=1+1'] });

    answers.keep('request-1', answer);
    answers.keep('request-2', '');

    expect(other.find('request-1')).toBe(answer);
    expect(other.find('request-2')).toBe('');
    expect(other.find('request-3')).toBeNull();
  });
}

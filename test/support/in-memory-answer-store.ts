import type { AnswerStore } from '../../src/use-cases/ports';

export function createInMemoryAnswerStore(kept = new Map<string, string>()): AnswerStore {
  return {
    find: (requestId) => kept.get(requestId) ?? null,
    keep: (requestId, answer) => void kept.set(requestId, answer),
  };
}

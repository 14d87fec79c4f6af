import type { AnswerStore } from '../use-cases/ports';

/** The longest that CacheService keeps anything: https://developers.google.com/apps-script/reference/cache/cache */
const SECONDS = 21_600;

const keyOf = (requestId: string): string => `answer/${requestId}`;

/** Keeps each user's answers for six hours: as long as a client may repeat a request. */
export const cacheAnswerStore: AnswerStore = {
  find: (requestId) => CacheService.getUserCache().get(keyOf(requestId)),
  keep(requestId, answer) {
    CacheService.getUserCache().put(keyOf(requestId), answer, SECONDS);
  },
};

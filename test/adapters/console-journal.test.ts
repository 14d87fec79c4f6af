import { ENGINEER } from '../support/drive-world';
import { openAdapterWorld } from '../support/adapter-world';
import type { Json } from '../../emulator/kernel/json';

/** What stands in the project's log after that failure was told. */
const logAfter = (thrown: Json) =>
  openAdapterWorld().run({
    function: 'callPort',
    arguments: ['journal', 'failure', ['The row of DEP-2026-0147', thrown]],
    user: ENGINEER,
  }).ui.log;

describe('consoleJournal', () => {
  it.each<[what: string, thrown: Json, told: string]>([
    ['an exception', { message: 'No grid', stack: 'at work' }, '{"message":"No grid","stack":"at work"}'],
    ['a text', 'broken', '{"message":"broken"}'],
    ['nothing', null, '{"message":"null"}'],
  ])('tells %s in the project’s log as an error', (_what, thrown, told) => {
    expect(logAfter(thrown)).toEqual([{ level: 'error', text: `The row of DEP-2026-0147: ${told}` }]);
  });
});

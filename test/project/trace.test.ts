import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { traced } from '../../build/trace';
import { buildCode } from '../../esbuild.config';

const MENU = 'src/addon/menu.ts';
const lines = readFileSync(MENU, 'utf8').split('\n');
const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text)) + 1;

/** The stack of the first thing that is missing where nothing of Google's is. */
function stackOfOnOpen(code: string, filename: string): string {
  const context = createContext({});
  new Script(code, { filename }).runInContext(context);
  const call = `try { onOpen({}) } catch (error) { error.stack }`;
  return String(new Script(call, { filename: 'caller' }).runInContext(context));
}

describe('traced', () => {
  it.each(['Code', 'Code.gs', '/srv/dist/Code.js', 'C:\\add-on\\dist\\Code.js'])(
    'finds the line of the sources in a stack that names the bundle %s',
    async (filename) => {
      const { text, map } = await buildCode();

      const stack = traced(stackOfOnOpen(text, filename), map);

      expect(stack).toContain(`${MENU}:${String(lineOf('Session.getActiveUserLocale'))}:`);
    },
  );

  it('leaves alone what is no place in the bundle', async () => {
    const { map } = await buildCode();
    const stack = 'Error: Code 7: 1:2 is not legal\n    at caller:1:7\n    at Code:90000:1';

    expect(traced(stack, map)).toBe(stack);
  });
});

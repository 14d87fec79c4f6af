import { replyTo } from '../../src/addon/reply';
import { refusalMessage } from '../../src/messages/refusals';

/** Answers of a run that works, refuses or throws, and what it wrote to the log. */
function answer(work: Parameters<typeof replyTo>[2]) {
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const listener = { language: 'en', newReference: () => 'abcd1234', log } as const;
  return { reply: replyTo(listener, 'home', work), lines };
}

const throwing = (thrown: unknown) => () => {
  throw thrown;
};

describe('replyTo', () => {
  it('passes on what worked', () => {
    expect(answer(() => ({ ok: true, value: 7 }))).toEqual({ reply: { ok: true, value: 7 }, lines: [] });
  });

  it('words a refusal, and each of its fields', () => {
    const problems = [
      { field: 'customer.name', code: 'name-required' },
      { field: 'customer.place', code: 'too-long:80' },
      { field: '', code: 'Invalid type: Expected Object but received "x"' },
    ];
    const refusal = { code: 'fields', problems } as const;

    expect(answer(() => ({ ok: false, error: refusal }))).toEqual({
      reply: {
        ok: false,
        code: 'fields',
        message: refusalMessage(refusal, 'en'),
        fields: [
          { field: 'customer.name', message: 'Write the customer’s name.' },
          { field: 'customer.place', message: 'Use at most 80 characters.' },
          { field: '', message: 'This value is not valid.' },
        ],
      },
      lines: [],
    });
  });

  it.each([
    ['an error with its cause', new Error('outer', { cause: new Error('inner') }), /outer.*inner/s],
    ['an error of another realm', { message: 'foreign', stack: 'at Code.js:1' }, /foreign.*Code\.js:1/],
    ['a text', 'just text', /just text/],
    ['nothing', undefined, /undefined/],
    ['null', null, /null/],
  ])('keeps %s for the log', (_what, thrown, expected) => {
    const { reply, lines } = answer(throwing(thrown));

    expect(reply).toMatchObject({ ok: false, code: 'crash', reference: 'abcd1234', fields: [] });
    expect(JSON.stringify(reply)).not.toMatch(expected);
    expect(lines).toEqual([expect.stringMatching(expected)]);
    expect(lines[0]).toContain('[abcd1234] home: ');
  });
});

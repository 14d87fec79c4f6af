import { randomBytes } from 'node:crypto';
import { BUDGETS, checkBudgets, weigh } from '../../build/budgets';

const SCRIPT = BUDGETS['Code.js'].bytes;
const PAGE = BUDGETS['sidebar.html'].bytes;

const ascii = (length: number): string => 'a'.repeat(length);

/** No compression makes it smaller than so many bytes. */
const noise = (bytes: number): string => randomBytes(bytes).toString('hex');

describe('the budgets of bytes', () => {
  it.each([
    ['Code.js', ascii(SCRIPT)],
    ['sidebar.html', ascii(1_000_000)],
    ['sidebar.html', noise(50_000)],
  ] as const)('let a %s pass that has what it may', (file, text) => {
    expect(() => checkBudgets([weigh(file, text)])).not.toThrow();
  });

  it.each([
    [
      'Code.js',
      ascii(SCRIPT + 1),
      `Code.js has ${String(SCRIPT + 1)} bytes as it is, more than its ${String(SCRIPT)}`,
    ],
    [
      'Code.js',
      'ñ'.repeat(SCRIPT / 2 + 1),
      `Code.js has ${String(SCRIPT + 2)} bytes as it is, more than its ${String(SCRIPT)}`,
    ],
    [
      'sidebar.html',
      noise(PAGE + 1),
      new RegExp(`^sidebar\\.html has \\d{6} bytes gzipped, more than its ${String(PAGE)}$`),
    ],
  ] as const)('refuse a %s that has more', (file, text, sentence) => {
    expect(() => checkBudgets([weigh(file, text)])).toThrow(sentence);
  });

  it('name every file that has more', () => {
    const weights = [weigh('Code.js', ascii(SCRIPT + 1)), weigh('sidebar.html', noise(PAGE + 1))];

    expect(() => checkBudgets(weights)).toThrow(/Code\.js has .*; sidebar\.html has /);
  });
});

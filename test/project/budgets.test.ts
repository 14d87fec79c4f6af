import { randomBytes } from 'node:crypto';
import { checkBudgets, weigh } from '../../build/budgets';

const ascii = (length: number): string => 'a'.repeat(length);

/** No compression makes it smaller than so many bytes. */
const noise = (bytes: number): string => randomBytes(bytes).toString('hex');

describe('the budgets of bytes', () => {
  it.each([
    ['Code.js', ascii(380_000)],
    ['sidebar.html', ascii(1_000_000)],
    ['sidebar.html', noise(50_000)],
  ] as const)('let a %s pass that has what it may', (file, text) => {
    expect(() => checkBudgets([weigh(file, text)])).not.toThrow();
  });

  it.each([
    ['Code.js', ascii(380_001), 'Code.js has 380001 bytes as it is, more than its 380000'],
    ['Code.js', 'ñ'.repeat(190_001), 'Code.js has 380002 bytes as it is, more than its 380000'],
    ['sidebar.html', noise(135_001), /^sidebar\.html has \d{6} bytes gzipped, more than its 135000$/],
  ] as const)('refuse a %s that has more', (file, text, sentence) => {
    expect(() => checkBudgets([weigh(file, text)])).toThrow(sentence);
  });

  it('name every file that has more', () => {
    const weights = [weigh('Code.js', ascii(380_001)), weigh('sidebar.html', noise(135_001))];

    expect(() => checkBudgets(weights)).toThrow(/Code\.js has .*; sidebar\.html has /);
  });
});

import { parseCommandLine } from '../../emulator/command-line';
import type { CommandLine } from '../../emulator/command-line';

const DEFAULTS: CommandLine = { port: 8787, data: '.workspace', zammadPort: 0, gitlabPort: 0, empty: false };

const parse = (line: string): ReturnType<typeof parseCommandLine> =>
  parseCommandLine(line.split(' ').filter((word) => word !== ''));

describe('parseCommandLine', () => {
  it.each<{ line: string; gives: Partial<CommandLine> }>([
    { line: '', gives: {} },
    { line: '--port 0', gives: { port: 0 } },
    { line: '--port 65535', gives: { port: 65_535 } },
    { line: '--port=9000', gives: { port: 9000 } },
    { line: '--data some/where', gives: { data: 'some/where' } },
    { line: '--data=a=b', gives: { data: 'a=b' } },
    { line: '--now 2026-11-22T09:00:00+01:00', gives: { now: '2026-11-22T09:00:00+01:00' } },
    { line: '--now 2026-11-22T08:00:00Z', gives: { now: '2026-11-22T08:00:00Z' } },
    { line: '--user Lead@Soffid.example', gives: { user: 'lead@soffid.example' } },
    { line: '--zammad-port 9001 --gitlab-port 9002', gives: { zammadPort: 9001, gitlabPort: 9002 } },
    { line: '--empty --port 9000', gives: { empty: true, port: 9000 } },
    { line: '--port 1 --port 2', gives: { port: 2 } },
  ])('reads "$line"', ({ line, gives }) => {
    expect(parse(line)).toEqual({ ok: true, value: { ...DEFAULTS, ...gives } });
  });

  it.each([
    { line: '--colour red', says: '"--colour" is not an option' },
    { line: 'start', says: '"start" is not an option' },
    { line: '--port', says: '--port needs a value' },
    { line: '--port 65536', says: '--port: "65536" is not a port between 0 and 65535' },
    { line: '--port -1', says: '--port: "-1" is not a port' },
    { line: '--port 80.5', says: '--port: "80.5" is not a port' },
    { line: '--port=', says: '--port: "" is not a port' },
    { line: '--data=', says: '--data: a folder is needed' },
    { line: '--now 2026-11-22T09:00:00', says: '--now: "2026-11-22T09:00:00" is not a time with an offset' },
    { line: '--now tomorrow', says: '--now: "tomorrow" is not a time with an offset' },
    { line: '--user engineer', says: '--user: "engineer" is not a mail address' },
    { line: '--empty=yes', says: '"--empty=yes" is not an option' },
    { line: '--data --empty', says: '--data needs a value' },
  ])('refuses "$line" in one sentence', ({ line, says }) => {
    const parsed = parse(line);

    expect(parsed).toEqual({ ok: false, message: expect.stringContaining(says) as string });
    expect(parsed.ok || parsed.message).not.toContain('\n');
  });
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = process.cwd();

/** Everything that decides on dates. */
const SUITES = [
  'dates/date-check',
  'dates/date-rules',
  'dates/date-properties',
  'dates/absences',
  'dates/place-days',
  'dates/suggestions',
  'local-time',
];

const run = promisify(execFile);

/** Far ahead of UTC, behind it by half an hour more than hours, and where most users are. */
const ZONES = ['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Madrid'];

describe('the date rules', () => {
  it.each(ZONES)(
    'say the same on a machine in %s',
    async (TZ) => {
      const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
      const suites = SUITES.map((name) => `test/domain/${name}.test.ts`);
      const args = [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        jest,
        '--runInBand',
      ];
      const { stderr } = await run(process.execPath, [...args, ...suites], {
        cwd: ROOT,
        env: { ...process.env, TZ },
      });

      expect(stderr).toContain(`${String(SUITES.length)} passed, ${String(SUITES.length)} total`);
    },
    120_000,
  );
});

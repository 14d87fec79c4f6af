import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface FileStatus {
  readonly filesToPush: readonly string[];
}

describe('clasp', () => {
  it('would push exactly the three files of dist', () => {
    const clasp = join(process.cwd(), 'node_modules/.bin/clasp');
    const output = execFileSync(clasp, ['show-file-status', '--json'], { encoding: 'utf8' });
    const { filesToPush } = JSON.parse(output) as FileStatus;
    expect([...filesToPush].sort()).toEqual(['dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html']);
  });
});

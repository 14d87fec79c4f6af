import { of, PATH, startGitlab } from '../support/gitlab-client';
import type { GitlabClient } from '../support/gitlab-client';

let client: GitlabClient;

beforeEach(async () => {
  client = await startGitlab();
});

afterEach(() => client.gitlab.close());

describe('a client that follows links', () => {
  /** Asks for page after page, as public clients do, until none is named. */
  async function follow(path: string): Promise<{ ids: unknown[]; pages: number }> {
    const ids: unknown[] = [];
    let pages = 0;
    for (let next: string | undefined = path; next !== undefined; pages += 1) {
      const answer = await client.ask(next);
      ids.push(...answer.list.map(({ id }) => id));
      next = /<[^>]*\/api\/v4([^>]*)>; rel="next"/.exec(answer.headers['link'] ?? '')?.[1];
    }
    return { ids, pages };
  }

  it.each([
    ['asc', 'id_after'],
    ['desc', 'id_before'],
  ])('sees all projects by key, %s', async (sort, bound) => {
    const path = `/projects?pagination=keyset&order_by=id&sort=${sort}&per_page=4`;
    const first = await client.ask(path);
    expect(first.headers['link']).toContain(`${bound}=${String(first.list.at(-1)!.id)}`);
    expect(first.headers['x-total']).toBeUndefined();
    const whole = (await client.ask(`/projects?order_by=id&sort=${sort}`)).list.map(({ id }) => id);
    expect(whole).toHaveLength(10);
    expect(await follow(path)).toEqual({ ids: whole, pages: 4 });
  });

  it('cannot go by key in another order', async () => {
    const answer = await client.ask('/projects?pagination=keyset');
    expect([answer.status, answer.json]).toEqual([
      405,
      { error: 'Keyset pagination is not yet available for this type of request' },
    ]);
  });

  it('sees all commits, which are not counted', async () => {
    const path = of(PATH.diba, '/repository/commits');
    const whole = await client.ask(`${path}?per_page=100`);
    expect(whole.headers['x-total']).toBeUndefined();
    expect(whole.headers['x-total-pages']).toBeUndefined();
    expect(whole.headers['x-next-page']).toBe('');
    const { ids, pages } = await follow(`${path}?per_page=5`);
    expect(ids).toEqual(whole.list.map(({ id }) => id));
    expect(pages).toBe(Math.floor(ids.length / 5) + 1);
  });
});

describe('pipelines', () => {
  it('that a ref has left behind are not its latest', async () => {
    const project = client.project(PATH.diba);
    const branch = project.branches.find(({ name }) => name === 'master')!;
    branch.sha = project.commits[0]!.id;
    expect((await client.ask(of(PATH.diba, '/pipelines/latest'))).status).toBe(403);
    expect((await client.ask(of(PATH.diba, '/pipelines?ref=master'))).list).toHaveLength(1);
  });

  it.each([
    ['source=push', 4],
    ['source=web', 0],
    ['name=nightly', 0],
    ['yaml_errors=true', 0],
    ['created_after=2026-11-19T00:00:00Z', 2],
    ['created_before=2026-10-01T00:00:00Z', 1],
  ])('are filtered by %s', async (query, count) => {
    expect((await client.ask(of(PATH.diba, `/pipelines?${query}`))).list).toHaveLength(count);
  });

  it('know where a pipeline may come from', async () => {
    const answer = await client.ask(of(PATH.diba, '/pipelines?source=nowhere'));
    expect([answer.status, answer.json]).toEqual([400, { error: 'source does not have a valid value' }]);
  });
});

describe('freeze periods', () => {
  it('are changed and taken away by maintainers', async () => {
    const path = of(PATH.console, '/freeze_periods/2');
    const changed = await client.write('PUT', path, { json: { freeze_end: '0 9 * * 1' } });
    expect([changed.status, changed.json]).toMatchObject([
      200,
      { freeze_start: '0 23 * * 4', freeze_end: '0 9 * * 1', cron_timezone: 'Europe/Madrid' },
    ]);
    const refused = await client.write('PUT', path, { json: { freeze_start: 'never' } });
    expect([refused.status, refused.json.message]).toEqual([400, { freeze_start: [' is invalid syntax'] }]);
    expect((await client.ask(path)).json).toEqual(changed.json);
    expect((await client.write('DELETE', path, {}, 'guest')).status).toBe(403);
    const gone = await client.write('DELETE', path, {});
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect((await client.ask(path)).status).toBe(404);
  });
});

describe('answers have what the published description says', () => {
  it('of one deployment and its job', async () => {
    const { json } = await client.ask(of(PATH.console, '/deployments/300'));
    expect(json).toMatchObject({
      pending_approval_count: 0,
      approvals: [],
      approval_summary: { rules: [] },
      deployable: { allow_failure: false, coverage: null, erased_at: null, artifacts: [], tag_list: [] },
    });
    client.gitlab.set({ version: '17.0.0' });
    expect((await client.ask(of(PATH.console, '/deployments/300'))).json).not.toHaveProperty('approvals');
  });

  it('of environments', async () => {
    const { list } = await client.ask(of(PATH.console, '/environments'));
    expect(list).toMatchObject([{ id: 20, tier: 'production', state: 'available', auto_stop_at: null }]);
    expect((await client.ask(of(PATH.console, '/environments?states=stopped'))).list).toEqual([]);
    const one = await client.ask(of(PATH.console, '/environments/20'));
    expect(one.json).toMatchObject({ ...list[0], last_deployment: { id: 300 } });
    const missing = await client.ask(of(PATH.console, '/environments/99'));
    expect([missing.status, missing.json.message]).toEqual([404, '404 Environment Not Found']);
  });

  it('of packages and their files', async () => {
    const path = of(PATH.console, '/packages');
    expect((await client.ask(`${path}/11`)).json).toMatchObject({ tags: [], last_downloaded_at: null });
    expect((await client.ask(`${path}/11`)).text).not.toContain('delete_api_path');
    expect((await client.ask(`${path}/11`, 'api')).text).toContain('delete_api_path');
    const files = await client.ask(`${path}/11/package_files`);
    expect(files.text).toMatch(/"file_md5":"[0-9a-f]{32}"/);
    expect(files.text).toMatch(/"file_sha1":"[0-9a-f]{40}"/);
    expect(files.text).toMatch(/"file_sha256":"[0-9a-f]{64}"/);
  });

  it('of releases, with their text as HTML where that is asked for', async () => {
    const path = of(PATH.diba, '/releases/version-3.2.11');
    const plain = await client.ask(path);
    expect(plain.json).toMatchObject({ evidences: [] });
    expect(plain.json).not.toHaveProperty('description_html');
    const list = of(PATH.diba, '/releases?updated_after=2026-11-01T00:00:00Z');
    expect((await client.ask(list)).list.map((one) => one.tag_name)).toEqual(['version-3.2.12']);
    expect((await client.ask(`${path}?include_html_description=true`)).json).toMatchObject({
      description_html: '<p dir="auto">Automatically created release for version-3.2.11</p>',
    });
  });

  it('of a project, where nothing is left out and null stays null', async () => {
    expect((await client.ask(of(PATH.diba))).json).toMatchObject({
      updated_at: '2026-11-19T10:00:00.000Z',
      squash_option: 'default_off',
      merge_commit_template: null,
      ci_default_git_depth: 20,
    });
  });
});

it('a form with a boundary is read as any form is', async () => {
  const fields = { environment: 'production/diba', sha: 'a1', ref: 'version-3.2.11', tag: 'true' };
  const part = ([name, value]: readonly [string, string]) =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const send = (given: Record<string, string>) =>
    client.write('POST', of(PATH.diba, '/deployments'), {
      headers: { 'Content-Type': 'multipart/form-data; boundary=edge' },
      body: `${Object.entries(given).map(part).join('')}--edge--\r\n`,
    });
  const made = await send({ ...fields, status: 'running' });
  expect([made.status, made.json]).toMatchObject([201, { status: 'running', ref: 'version-3.2.11' }]);
  const missing = await send(fields);
  expect([missing.status, missing.json]).toEqual([400, { error: 'status is missing' }]);
});

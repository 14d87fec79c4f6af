import { of, PATH, startGitlab } from '../support/gitlab-client';
import type { GitlabClient } from '../support/gitlab-client';

let client: GitlabClient;

beforeEach(async () => {
  client = await startGitlab();
});

afterEach(() => client.gitlab.close());

const tags = (path: string, query = '') => client.ask(of(path, `/repository/tags${query}`));

async function names(path: string, query: string): Promise<string[]> {
  return (await tags(path, query)).list.map((tag) => tag.name);
}

describe('G4: tags', () => {
  it('that are annotated point at an object of their own', async () => {
    const { json } = await tags(PATH.diba, '/version-3.2.11');
    expect(json).toMatchObject({
      name: 'version-3.2.11',
      message: '[maven-release-plugin] copy for tag version-3.2.11',
      created_at: '2026-10-27T10:01:00.000Z',
      protected: false,
      commit: { title: '[maven-release-plugin] prepare release version-3.2.11' },
      release: { tag_name: 'version-3.2.11' },
    });
    expect(json.target).not.toBe(json.commit.id);
  });

  it('that are lightweight point at their commit', async () => {
    const { json } = await tags(PATH.aside, '/version-3.21');
    expect(json).toMatchObject({ target: json.commit.id, message: '', created_at: null });
  });

  it('that are not there are not found', async () => {
    const answer = await tags(PATH.diba, '/version-9');
    expect([answer.status, answer.json]).toEqual([404, { message: '404 Tag Not Found' }]);
  });

  it.each([
    ['?order_by=version&sort=desc', ['2.0', '1.10', '1.9', '1.9-SNAPSHOT', '1.2']],
    ['?order_by=version&sort=asc&search=%5Eversion-1.9', ['1.9-SNAPSHOT', '1.9']],
    ['?order_by=name&sort=asc', ['1.10', '1.2', '1.9', '1.9-SNAPSHOT', '2.0']],
    ['', ['1.2', '1.9', '1.9-SNAPSHOT', '2.0', '1.10']],
    ['?search=SNAPSHOT', ['1.9-SNAPSHOT']],
    ['?search=1.9$', ['1.9']],
    ['?search=%5E1.9', []],
  ])('are sorted and sought by %s', async (query, expected) => {
    const project = client.project(PATH.diba);
    const [sample] = project.tags;
    const order = ['1.10', '2.0', '1.9-SNAPSHOT', '1.9', '1.2'];
    project.tags = order.map((version, at) => ({
      ...sample!,
      name: `version-${version}`,
      created_at: `2026-10-0${String(at + 1)}T00:00:00.000Z`,
    }));
    expect(await names(PATH.diba, query)).toEqual(expected.map((version) => `version-${version}`));
  });

  it('are made with the pipeline they set off', async () => {
    const made = await client.write('POST', of(PATH.diba, '/repository/tags'), {
      json: { tag_name: 'version-3.2.13', ref: 'master', message: 'copy' },
    });
    expect([made.status, made.json.name]).toEqual([201, 'version-3.2.13']);
    const pipelines = await client.ask(of(PATH.diba, '/pipelines?ref=version-3.2.13'));
    expect(pipelines.list).toMatchObject([{ status: 'success', source: 'push' }]);
    const again = await client.write('POST', of(PATH.diba, '/repository/tags'), {
      json: { tag_name: 'version-3.2.13', ref: 'master' },
    });
    expect([again.status, again.json.message]).toEqual([400, 'Tag version-3.2.13 already exists']);
  });
});

describe('G7: pages', () => {
  const links = (header = ''): Record<string, string> => {
    const found = header.matchAll(/<([^>]*)>; rel="(\w+)"/g);
    return Object.fromEntries([...found].map(([, url = '', relation = '']) => [relation, url] as const));
  };

  it('say where they are and lead on', async () => {
    const first = await tags(PATH.diba, '?per_page=2&order_by=version&search=%5Eversion-');
    expect(first.headers).toMatchObject({
      'x-total': '3',
      'x-total-pages': '2',
      'x-page': '1',
      'x-per-page': '2',
      'x-next-page': '2',
      'x-prev-page': '',
    });
    const { next, prev } = links(first.headers['link']);
    expect(prev).toBeUndefined();
    const second = await client.ask(next!.replace(`${client.url}/api/v4`, ''));
    expect(second.list.map((tag) => tag.name)).toEqual(['version-3.2.10']);
    expect(second.headers).toMatchObject({ 'x-page': '2', 'x-next-page': '', 'x-prev-page': '1' });
    expect(Object.keys(links(second.headers['link']))).toEqual(['prev', 'first', 'last']);
  });

  it.each([
    ['', '20'],
    ['?per_page=100', '100'],
    ['?per_page=500', '100'],
  ])('hold 20 rows, and never more than 100: "%s"', async (query, perPage) => {
    expect((await tags(PATH.diba, query)).headers['x-per-page']).toBe(perPage);
  });

  it('of tags can begin behind a name', async () => {
    const first = await tags(PATH.diba, '?pagination=keyset&per_page=2&order_by=version');
    expect(first.headers).not.toHaveProperty('x-total');
    const { next } = links(first.headers['link']);
    expect(next).toContain('page_token=version-3.2.11');
    const second = await client.ask(next!.replace(`${client.url}/api/v4`, ''));
    expect(second.list.map((tag) => tag.name)).toEqual(['version-3.2.10']);
    expect(second.headers).not.toHaveProperty('link');
    const wrong = await tags(PATH.diba, '?pagination=keyset&page_token=nowhere');
    expect([wrong.status, wrong.json.message]).toEqual([422, 'Invalid page token: refs/tags/nowhere']);
  });

  it('name the address that the client used', async () => {
    const answer = await client.write(
      'GET',
      of(PATH.diba, '/repository/tags?per_page=1'),
      { headers: { 'X-Forwarded-Host': 'gitlab.example', 'X-Forwarded-Proto': 'https' } },
      'readApi',
    );
    expect(links(answer.headers['link'])['next']).toMatch(/^https:\/\/gitlab\.example\/api\/v4\/projects\//);
  });

  it('list projects that the caller may see', async () => {
    const all = await client.ask('/projects?order_by=id&sort=asc&per_page=100');
    expect(all.list).toHaveLength(client.gitlab.state.projects.length - 1);
    const found = await client.ask('/projects?search=connector&simple=true');
    expect(found.list).toMatchObject([{ path_with_namespace: PATH.failed }]);
    expect((await client.ask('/projects', 'outsider')).list).toEqual([]);
  });
});

describe('G8: comparing', () => {
  const compare = (path: string, from: string, to: string, more = '') =>
    client.ask(of(path, `/repository/compare?from=${from}&to=${to}${more}`));
  const titles = async (path: string, from: string, to: string): Promise<string[]> =>
    (await compare(path, from, to)).json.commits.map((commit) => commit.title);

  const NEXT = '[maven-release-plugin] prepare for next development iteration';

  it.each([
    ['the last tag and its branch', PATH.scim, 'version-3.0.22', 'master', [NEXT]],
    ['a branch and a tag it holds', PATH.scim, 'master', 'version-3.0.22', []],
    ['a tag and itself', PATH.scim, 'version-3.0.22', 'version-3.0.22', []],
    [
      'a tag and a branch that went on',
      PATH.unreleased,
      'version-1.9.0-SNAPSHOT',
      'master',
      [NEXT, 'Rotate the oil mill’s servers', 'Log each rotation'],
    ],
    [
      'a branch and a tag it does not hold',
      PATH.aside,
      'master',
      'version-3.21',
      ['Hotfix of the form', '[maven-release-plugin] prepare release version-3.21'],
    ],
  ] as const)('%s', async (...row) => {
    const [, path, from, to, expected] = row;
    expect(await titles(path, from, to)).toEqual(expected);
  });

  it('says whether both are the same, and shows the last commit', async () => {
    const same = await compare(PATH.scim, 'version-3.0.22', 'version-3.0.22');
    expect(same.json).toMatchObject({ compare_same_ref: true, commit: null, commits: [], diffs: [] });
    const ahead = await compare(PATH.scim, 'version-3.0.22', 'master');
    expect(ahead.json).toMatchObject({
      compare_same_ref: false,
      compare_timeout: false,
      commit: { title: NEXT },
      diffs: [{ new_path: 'pom.xml' }],
    });
  });

  it('says when it ran out of time', async () => {
    client.gitlab.set({ compareTimeout: true });
    expect((await compare(PATH.scim, 'version-3.0.22', 'master')).json).toMatchObject({
      compare_timeout: true,
    });
  });

  it.each([
    ['nowhere', 'master'],
    ['master', 'nowhere'],
  ])('%s with %s is refused', async (from, to) => {
    const answer = await compare(PATH.scim, from, to);
    expect([answer.status, answer.json]).toEqual([404, { message: '404 Ref Not Found' }]);
  });

  it('takes commits, whole or shortened', async () => {
    const { id } = (await tags(PATH.scim, '/version-3.0.22')).json.commit;
    const full = String(id);
    expect(await titles(PATH.scim, full, 'HEAD')).toEqual([NEXT]);
    expect(await titles(PATH.scim, full.slice(0, 8), 'refs/heads/master')).toEqual([NEXT]);
  });
});

describe('commits and branches', () => {
  it('tell which refs hold a commit', async () => {
    const refs = async (path: string, sha: string, type: string) =>
      (await client.ask(of(path, `/repository/commits/${sha}/refs?type=${type}`))).list.map(
        (ref) => ref.name,
      );
    expect(await refs(PATH.aside, 'version-3.20', 'branch')).toEqual(['master', 'hotfix-3.21']);
    expect(await refs(PATH.aside, 'version-3.21', 'branch')).toEqual(['hotfix-3.21']);
    expect(await refs(PATH.aside, 'version-3.20', 'tag')).toEqual(['version-3.20', 'version-3.21']);
    const answer = await client.ask(of(PATH.aside, '/repository/commits/nowhere/refs'));
    expect([answer.status, answer.json.message]).toEqual([404, '404 Commit Not Found']);
  });

  it('show the last pipeline of a commit', async () => {
    const commit = await client.ask(of(PATH.failed, '/repository/commits/version-2.1.3'));
    expect(commit.json).toMatchObject({ status: 'failed', last_pipeline: { ref: 'version-2.1.3' } });
  });

  it('are listed newest first', async () => {
    const commits = await client.ask(of(PATH.scim, '/repository/commits?ref_name=version-3.0.21'));
    expect(commits.list.map((one) => one.title)).toEqual([
      '[maven-release-plugin] prepare release version-3.0.21',
      'Page large results',
      'Initial commit',
    ]);
    const branch = await client.ask(of(PATH.scim, '/repository/branches/master'));
    expect(branch.json).toMatchObject({ default: true, protected: true });
    const missing = await client.ask(of(PATH.scim, '/repository/branches/main'));
    expect(missing.json).toEqual({ message: '404 Branch Not Found' });
  });
});

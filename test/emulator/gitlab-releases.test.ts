import type { Json } from '../../emulator/kernel/json';
import { NOW, of, PATH, startGitlab } from '../support/gitlab-client';
import type { GitlabClient } from '../support/gitlab-client';

let client: GitlabClient;

beforeEach(async () => {
  client = await startGitlab();
});

afterEach(() => client.gitlab.close());

describe('G5: pipelines', () => {
  const pipelines = async (path: string, query: string) =>
    (await client.ask(of(path, `/pipelines${query}`))).list.map(({ ref, status }) => [ref, status]);

  it.each([
    [PATH.diba, '?ref=version-3.2.11', [['version-3.2.11', 'success']]],
    [PATH.failed, '?ref=version-2.1.3', [['version-2.1.3', 'failed']]],
    [PATH.noPipeline, '?ref=version-1.4.2', []],
    [PATH.diba, '?scope=branches', [['master', 'manual']]],
    [PATH.failed, '?status=failed', [['version-2.1.3', 'failed']]],
    [
      PATH.failed,
      '?scope=tags&order_by=id&sort=desc&per_page=2',
      [
        ['version-2.1.3', 'failed'],
        ['version-2.1.2', 'success'],
      ],
    ],
  ])('of %s%s', async (path, query, expected) => {
    expect(await pipelines(path, query)).toEqual(expected);
  });

  it('are shown in full', async () => {
    const answer = await client.ask(of(PATH.diba, '/pipelines/latest?ref=version-3.2.11'));
    expect(answer.json).toMatchObject({ status: 'success', tag: true, detailed_status: { label: 'passed' } });
    const byId = await client.ask(of(PATH.diba, `/pipelines/${String(answer.json.id)}`));
    expect(byId.json).toEqual(answer.json);
    expect((await client.ask(of(PATH.diba, '/pipelines/latest'))).json.ref).toBe('master');
  });

  it.each([
    ['/latest?ref=version-1.4.2', 403, '403 Forbidden'],
    ['/latest?ref=nowhere', 403, '403 Forbidden'],
    ['/1', 404, '404 Not Found'],
  ])('%s of what has none is refused', async (rest, status, message) => {
    const answer = await client.ask(of(PATH.noPipeline, `/pipelines${rest}`));
    expect([answer.status, answer.json]).toEqual([status, { message }]);
  });
});

describe('G6: releases', () => {
  it('come with their files', async () => {
    const { json } = await client.ask(of(PATH.diba, '/releases/version-3.2.11'));
    expect(json).toMatchObject({
      tag_name: 'version-3.2.11',
      name: 'Release version-3.2.11',
      upcoming_release: false,
      author: { username: 'release' },
      assets: {
        count: 5,
        links: [
          {
            name: 'addon-diba-3.2.11.jar',
            link_type: 'other',
            url: 'https://download.soffid.example/maven/com/soffid/iam/addons/diba/addon-diba/3.2.11/addon-diba-3.2.11.jar',
          },
        ],
      },
    });
  });

  it('may come without any', async () => {
    const { json } = await client.ask(of(PATH.noAsset, '/releases/version-3.2.1'));
    expect(json).toMatchObject({ assets: { count: 4, links: [] } });
    expect((await client.ask(of(PATH.noAsset, '/releases/version-3.2.1/assets/links'))).list).toEqual([]);
  });

  it('are listed newest first', async () => {
    const list = (query: string) => client.ask(of(PATH.diba, `/releases${query}`));
    expect((await list('')).list.map((one) => one.tag_name)).toEqual([
      'version-3.2.12',
      'version-3.2.11',
      'version-3.2.10',
    ]);
    expect((await list('?sort=asc&per_page=1')).list.map((one) => one.tag_name)).toEqual(['version-3.2.10']);
  });

  it('that are not there are not found', async () => {
    const answer = await client.ask(of(PATH.noPipeline, '/releases/version-1.4.2'));
    expect([answer.status, answer.json]).toEqual([404, { message: '404 Not Found' }]);
  });

  it.each([
    ['', ''],
    ['?include_html_description=true&order_by=released_at', '?include_html_description=true'],
    ['/assets/links', '/assets/links'],
  ])('have a permanent address for the newest: %s', async (rest, kept) => {
    const answer = await client.ask(of(PATH.diba, `/releases/permalink/latest${rest}`));
    const { id } = client.project(PATH.diba);
    expect(answer.status).toBe(302);
    expect(answer.headers['location']).toBe(`/api/v4/projects/${String(id)}/releases/version-3.2.12${kept}`);
    expect((await client.ask(answer.headers['location']!.replace('/api/v4', ''))).status).toBe(200);
  });

  it('have no permanent address where there is none', async () => {
    client.project(PATH.diba).releases = [];
    expect((await client.ask(of(PATH.diba, '/releases/permalink/latest'))).status).toBe(404);
  });

  it('are made for a tag that exists, once', async () => {
    const make = (json: Record<string, Json>) =>
      client.write('POST', of(PATH.noPipeline, '/releases'), { json });
    const links = [{ name: 'a.jar', url: 'https://download.soffid.example/a.jar' }];
    const made = await make({ tag_name: 'version-1.4.2', assets: { links } });
    expect([made.status, made.json]).toMatchObject([
      201,
      {
        released_at: new Date(NOW).toISOString(),
        assets: { links: [{ name: 'a.jar', link_type: 'other' }] },
      },
    ]);
    expect((await make({ tag_name: 'version-1.4.2' })).json).toEqual({ message: 'Release already exists' });
    expect((await make({ tag_name: 'version-9' })).json).toEqual({ message: 'Ref is not specified' });
    expect((await make({})).json).toEqual({ error: 'tag_name is missing' });
  });
});

describe('G9: deployments', () => {
  const deployment: Record<string, Json> = {
    environment: 'production/consorci-marina',
    sha: 'a22c9ec86cd952c9c59915c1c7e2c33aacad47e7',
    ref: 'version-3.2.12',
    tag: true,
    status: 'running',
  };
  const create = (json: Record<string, Json>, token: 'api' | 'guest' = 'api') =>
    client.write('POST', of(PATH.diba, '/deployments'), { json }, token);

  it.each(Object.keys(deployment))('need %s', async (name) => {
    const { [name]: _left, ...rest } = deployment;
    const answer = await create(rest);
    expect([answer.status, answer.json]).toEqual([400, { error: `${name} is missing` }]);
  });

  it.each([
    [{ status: 'fine' }, 'status does not have a valid value'],
    [{ tag: 'perhaps' }, 'tag is invalid'],
  ])('refuse %j', async (json, error) => {
    expect((await create({ ...deployment, ...json })).json).toEqual({ error });
  });

  it('are recorded, in an environment that is made, and finished', async () => {
    const made = await create(deployment);
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      ref: 'version-3.2.12',
      status: 'running',
      environment: { name: 'production/consorci-marina' },
      user: { username: 'engineer' },
      deployable: null,
    });
    const path = of(PATH.diba, `/deployments/${String(made.json.id)}`);
    const finished = await client.write('PUT', path, { json: { status: 'success' } });
    expect([finished.status, finished.json.status]).toEqual([200, 'success']);
    const again = await client.write('PUT', path, { json: { status: 'running' } });
    expect([again.status, again.json.message]).toEqual([400, { status: ['cannot transition via "run"'] }]);
    const listed = await client.ask(
      of(PATH.diba, '/deployments?environment=production/consorci-marina&status=success'),
    );
    expect(listed.list.map(({ id }) => id)).toEqual([made.json.id]);
    expect((await client.ask(of(PATH.diba, '/environments'))).list).toMatchObject([{ state: 'available' }]);
  });

  it('of a pipeline are not for the API to change', async () => {
    const answer = await client.write('PUT', of(PATH.console, '/deployments/300'), {
      json: { status: 'failed' },
    });
    expect([answer.status, answer.json]).toEqual([
      403,
      { message: '403 Forbidden - Deployments created using GitLab CI can not be updated using the API' },
    ]);
  });

  it('are not for guests', async () => {
    expect((await create(deployment, 'guest')).status).toBe(403);
  });
});

describe('around a release', () => {
  it('freeze periods are read by members and made by maintainers', async () => {
    const path = of(PATH.console, '/freeze_periods');
    expect((await client.ask(path)).list).toMatchObject([
      { freeze_start: '0 23 * * 4', freeze_end: '0 7 * * 1', cron_timezone: 'Europe/Madrid' },
    ]);
    const made = await client.write('POST', path, {
      json: { freeze_start: '0 0 * * 5', freeze_end: '0 8 * * 1' },
    });
    expect([made.status, made.json]).toMatchObject([201, { cron_timezone: 'UTC' }]);
    const wrong = await client.write('POST', path, {
      json: { freeze_start: '0 0 * * 5', freeze_end: 'Monday' },
    });
    expect([wrong.status, wrong.json]).toEqual([400, { message: { freeze_end: [' is invalid syntax'] } }]);
  });

  it('packages are found by name and version', async () => {
    const find = async (query: string) => (await client.ask(of(PATH.console, `/packages?${query}`))).list;
    const [found] = await find('package_type=maven&package_name=iam-console&package_version=3.6.12');
    expect(found).toMatchObject({ name: 'com/soffid/iam/console/iam-console', status: 'default' });
    expect(await find('package_version=9')).toEqual([]);
    const files = await client.ask(of(PATH.console, `/packages/${String(found!.id)}/package_files`));
    expect(files.list).toMatchObject([{ file_name: 'iam-console-3.6.12.war' }]);
  });

  it('a page can show each project with what became of its tags', () => {
    const { projects } = client.gitlab.view();
    const tagsOf = (path: string) => projects.find((one) => one.path === path)?.tags;
    expect(tagsOf(PATH.failed)?.[0]).toMatchObject({
      name: 'version-2.1.3',
      annotated: true,
      release: null,
      pipeline: { status: 'failed' },
    });
    expect(tagsOf(PATH.noPipeline)?.[0]).toMatchObject({ name: 'version-1.4.2', pipeline: null });
    expect(tagsOf(PATH.aside)?.[0]).toMatchObject({
      annotated: false,
      release: { name: 'Release version-3.21' },
    });
    expect(projects.find((one) => one.path === PATH.console)?.deployments).toEqual([
      { environment: 'production/consorci-marina', ref: 'version-3.6.12', status: 'success' },
    ]);
  });

  it('a snapshot is plain JSON and comes back whole', async () => {
    const snapshot = client.gitlab.snapshot();
    await client.write('POST', of(PATH.diba, '/repository/tags'), { json: { tag_name: 'x', ref: 'master' } });
    client.gitlab.restore(snapshot);
    expect(client.gitlab.state).toEqual(snapshot);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });
});

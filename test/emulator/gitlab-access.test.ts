import { GITLAB_TOKENS } from '../../emulator/gitlab/sample-accounts';
import { send } from '../support/fake-client';
import { of, PATH, startGitlab } from '../support/gitlab-client';
import type { GitlabClient } from '../support/gitlab-client';

let client: GitlabClient;

beforeEach(async () => {
  client = await startGitlab();
});

afterEach(() => client.gitlab.close());

const HIDDEN = [404, { message: '404 Project Not Found' }];
const UNAUTHORIZED = [401, { message: '401 Unauthorized' }];

describe('G1: who may come in', () => {
  it.each([
    ['the project', of(PATH.diba), HIDDEN],
    ['its tags', of(PATH.diba, '/repository/tags'), HIDDEN],
    ['its releases', of(PATH.diba, '/releases'), HIDDEN],
    ['its pipelines', of(PATH.diba, '/pipelines'), HIDDEN],
    ['its deployments', of(PATH.diba, '/deployments'), UNAUTHORIZED],
    ['its freeze periods', of(PATH.diba, '/freeze_periods'), UNAUTHORIZED],
    ['the version', '/version', UNAUTHORIZED],
    ['the user', '/user', UNAUTHORIZED],
  ])('without a token, %s is hidden or refused', async (_name, path, expected) => {
    const answer = await client.ask(path, null);
    expect([answer.status, answer.json]).toEqual(expected);
  });

  it('without a token, what is public is not hidden', async () => {
    client.project(PATH.scim).visibility = 'public';
    expect((await client.ask(of(PATH.scim, '/repository/tags'), null)).status).toBe(200);
    expect((await client.ask('/projects', null)).list).toHaveLength(1);
  });

  const expired = 'Token is expired. You can either do re-authorization or token refresh.';
  const revoked = 'Token was revoked. You have to re-authorize from the user.';

  it.each([
    ['expired', expired],
    ['revoked', revoked],
  ] as const)('a token that is %s says so', async (token, description) => {
    const answer = await client.ask(of(PATH.diba), token);
    expect(answer.status).toBe(401);
    expect(answer.json).toEqual({ error: 'invalid_token', error_description: description });
    expect(answer.headers['www-authenticate']).toContain('error="invalid_token"');
  });

  it('a token that is unknown does not, whatever it is asked for', async () => {
    for (const path of ['/version', '/projects', of(PATH.diba)]) {
      const answer = await send(`${client.url}/api/v4${path}`, 'GET', {
        headers: { 'PRIVATE-TOKEN': 'nobody' },
      });
      expect([answer.status, answer.json]).toEqual(UNAUTHORIZED);
    }
  });

  it.each([
    ['readRepository', 'GET', of(PATH.diba), 'api read_api'],
    ['readApi', 'POST', of(PATH.diba, '/deployments'), 'api'],
    ['readApi', 'POST', of(PATH.diba, '/repository/tags'), 'api'],
  ] as const)('the scope of %s is not enough to %s %s', async (token, method, path, scope) => {
    const answer = await client.write(method, path, {}, token);
    expect(answer.status).toBe(403);
    expect(answer.json).toEqual({
      error: 'insufficient_scope',
      error_description: 'The request requires higher privileges than provided by the access token.',
      scope,
    });
  });

  it.each([
    ['readApi', PATH.hidden, '', 404, '404 Project Not Found'],
    ['outsider', PATH.diba, '', 404, '404 Project Not Found'],
    ['readApi', 'Soffid/nowhere', '', 404, '404 Project Not Found'],
    ['readApi', PATH.guest, '/repository/tags', 403, '403 Forbidden'],
    ['readApi', PATH.guest, '/releases/version-3.6.29', 403, '403 Forbidden'],
    ['guest', PATH.diba, '/freeze_periods', 403, '403 Forbidden'],
    ['readApi', PATH.noAsset, '/pipelines?ref=version-3.2.1', 403, '403 Forbidden'],
  ] as const)('%s, who belongs or does not: %s%s', async (...row) => {
    const [token, path, rest, status, message] = row;
    const answer = await client.ask(of(path, rest), token);
    expect([answer.status, answer.json]).toEqual([status, { message }]);
  });

  it('takes a token as a bearer, in its own header and in the address', async () => {
    const answers = await Promise.all([
      send(`${client.url}/api/v4/user`, 'GET', {
        headers: { Authorization: `Bearer ${GITLAB_TOKENS.readApi}` },
      }),
      send(`${client.url}/api/v4/user`, 'GET', { headers: { 'Private-Token': GITLAB_TOKENS.readApi } }),
      send(`${client.url}/api/v4/user?private_token=${GITLAB_TOKENS.readApi}`, 'GET'),
    ]);
    expect(answers.map(({ json }) => json)).toMatchObject(answers.map(() => ({ username: 'deploy-bot' })));
  });

  it('says what a token may do', async () => {
    expect((await client.ask('/personal_access_tokens/self', 'readRepository')).json).toMatchObject({
      scopes: ['read_repository'],
      active: true,
    });
  });
});

describe('G2: how a project is named', () => {
  it('by its id, or by its path as one part of the address', async () => {
    const byPath = await client.ask(of(PATH.diba));
    expect(byPath.json).toMatchObject({ path_with_namespace: PATH.diba, default_branch: 'master' });
    expect((await client.ask(`/projects/${String(byPath.json.id)}`)).json).toEqual(byPath.json);
    expect((await client.ask(of('SOFFID/Addons/DIBA'))).status).toBe(200);
  });

  it.each([`/projects/${PATH.diba}`, `/projects/${PATH.diba}/repository/tags`, '/nowhere'])(
    'not by a path of several parts: %s',
    async (path) => {
      const answer = await client.ask(path);
      expect([answer.status, answer.json]).toEqual([404, { error: '404 Not Found' }]);
    },
  );

  it('by its former path, which is sent on', async () => {
    const answer = await client.ask(of('Soffid/scim', '/repository/tags?search=version'));
    const { id } = client.project(PATH.scim);
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe(
      `${client.url}/api/v4/projects/${String(id)}/repository/tags?search=version`,
    );
    const written = await client.write('POST', of('Soffid/scim', '/repository/tags'), { json: {} });
    expect(written.status).toBe(405);
  });

  it('and answers what it does not do with what it does', async () => {
    const wrong = await client.write('DELETE', '/version', {});
    expect([wrong.status, wrong.json]).toEqual([405, { error: '405 Not Allowed' }]);
    const options = await client.write('OPTIONS', of(PATH.diba, '/deployments'), {});
    expect([options.status, options.text, options.headers['allow']]).toEqual([
      204,
      '',
      'OPTIONS, GET, POST, HEAD',
    ]);
    const head = await client.write('HEAD', of(PATH.diba, '/repository/tags'), {});
    expect([head.status, head.text, head.headers['x-total']]).toEqual([200, '', '3']);
  });
});

describe('G3: parameters', () => {
  it.each([
    ['/repository/tags?order_by=size', 'order_by does not have a valid value'],
    [
      '/repository/tags?order_by=size&sort=up',
      'sort does not have a valid value, order_by does not have a valid value',
    ],
    ['/repository/tags?page=one', 'page is invalid'],
    ['/repository/tags?per_page=0', 'per_page has a value not allowed'],
    ['/releases?order_by=name', 'order_by does not have a valid value'],
    ['/pipelines?status=fine', 'status does not have a valid value'],
    ['/pipelines/first', 'pipeline_id is invalid'],
    ['/pipelines?updated_after=soon', 'updated_after is invalid'],
    ['/repository/compare?from=master', 'to is missing'],
    ['/repository/compare', 'from is missing, to is missing'],
    ['/repository/compare?from=a&to=b&straight=perhaps', 'straight is invalid'],
    ['/repository/commits/master/refs?type=stash', 'type does not have a valid value'],
    ['/packages?package_type=parcel', 'package_type does not have a valid value'],
  ])('%s is refused', async (rest, error) => {
    const answer = await client.ask(of(PATH.diba, rest));
    expect([answer.status, answer.json]).toEqual([400, { error }]);
  });

  it('are looked at after the project is found', async () => {
    expect((await client.ask(of(PATH.hidden, '/repository/compare'))).status).toBe(404);
  });

  it.each([
    ['{"environment"', 'application/json', 400, 'message body does not match declared format'],
    ['a=b', 'text/plain', 415, "The provided content-type 'text/plain' is not supported."],
  ])('in the body %s of type %s are refused', async (body, type, status, error) => {
    const ask = { body, headers: { 'Content-Type': type } };
    const answer = await client.write('POST', of(PATH.diba, '/deployments'), ask);
    expect([answer.status, answer.json]).toEqual([status, { error }]);
  });
});

describe('G10: what happens on the way', () => {
  it('asks to wait', async () => {
    client.gitlab.set({ faults: [{ match: 'GET /api/v4/projects/*', kind: '429', retryAfter: 7 }] });
    const answer = await client.ask(of(PATH.diba));
    expect([answer.status, answer.text, answer.headers['retry-after']]).toEqual([429, 'Retry later\n', '7']);
    expect(answer.headers['ratelimit-remaining']).toBe('0');
    expect((await client.ask(of(PATH.diba))).status).toBe(200);
  });

  it.each([
    ['502', 502, 'text/html'],
    ['503', 503, 'text/html'],
    ['401', 401, 'application/json'],
  ] as const)('fails with %s', async (kind, status, type) => {
    client.gitlab.set({ faults: [{ match: '*', kind }] });
    const answer = await client.ask('/version');
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  });

  it('is switched from outside', async () => {
    const answer = await send(`${client.url}/_control`, 'POST', {
      json: {
        version: '17.11.3',
        compareTimeout: true,
        faults: [{ match: 'GET /api/v4/version', kind: 'drop-before' }],
      },
    });
    expect(answer.json).toMatchObject({ version: '17.11.3', faults: [{ kind: 'drop-before', times: 1 }] });
    await expect(client.ask('/version')).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect((await client.ask('/version')).json).toMatchObject({ version: '17.11.3', enterprise: false });
    const wrong = await send(`${client.url}/_control`, 'POST', { json: { tagPipeline: 'perhaps' } });
    expect([wrong.status, wrong.json.error]).toEqual([400, expect.stringMatching(/^tagPipeline: /)]);
  });
});

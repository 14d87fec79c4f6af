import type { FakeAnswer } from '../../emulator/http/fake-server';
import type { Json } from '../../emulator/kernel/json';
import { createFakeGitlab } from '../../emulator/gitlab/fake-gitlab';
import { GITLAB_TOKENS } from '../../emulator/gitlab/sample-accounts';
import { createFakeZammad } from '../../emulator/zammad/fake-zammad';
import { ZAMMAD_TOKENS } from '../../emulator/zammad/sample-directory';
import type { OutsideSystem } from '../../src/domain/connection';
import { callScript, openAdapters } from '../support/adapter-ports';
import { aConnection } from '../support/config-store-contract';
import { driveWorld, ENGINEER } from '../support/drive-world';
import { fetchFrom } from '../support/outside-fetch';

const now = () => Date.parse('2026-12-01T09:00:00.000Z');
const zammad = createFakeZammad({ now });
const gitlab = createFakeGitlab({ now });

const saying = (status: number, body: string): { answer(): FakeAnswer } => ({
  answer: () => ({
    reply: { status, headers: { 'content-type': 'application/json' }, body },
    delayMs: 0,
  }),
});

const workspace = openAdapters(
  driveWorld(),
  fetchFrom({
    'https://zammad.example': zammad,
    'https://gitlab.example': gitlab,
    'https://other.example': saying(200, '{"hello":"world"}'),
    'https://empty.example': saying(200, '[]'),
  }),
);

function tested(system: OutsideSystem, address: string, token: string): Json {
  const args = [system, 'test', [{ ...aConnection({ address, token }) }]] as Json[];
  return callScript(workspace, { email: ENGINEER }, 'callPort', args);
}

const whose = (value: string) => ({ ok: true, value });
const refused = (status: number) => ({ ok: false, error: { kind: 'refused', status } });
const troubled = (kind: string) => ({ ok: false, error: { kind } });

it.each([
  ['agent', whose('deploy-bot@soffid.example')],
  ['reader', whose('tom.harding@soffid.example')],
  ['withoutTickets', refused(403)],
  ['expired', refused(401)],
  ['inactive', refused(401)],
] as const)('Zammad’s token of %s', (token, outcome) => {
  expect(tested('zammad', 'https://zammad.example', ZAMMAD_TOKENS[token])).toMatchObject(outcome);
});

it.each([
  ['readApi', whose('deploy-bot')],
  ['readRepository', refused(403)],
  ['expired', refused(401)],
  ['revoked', refused(401)],
] as const)('GitLab’s token of %s', (token, outcome) => {
  expect(tested('gitlab', 'https://gitlab.example', GITLAB_TOKENS[token])).toMatchObject(outcome);
});

it.each([
  ['zammad', 'https://gitlab.example', refused(404)],
  ['gitlab', 'https://zammad.example', refused(404)],
  ['zammad', 'https://other.example', troubled('unexpected')],
  ['gitlab', 'https://other.example', troubled('unexpected')],
  ['zammad', 'https://empty.example', troubled('unexpected')],
  ['gitlab', 'https://empty.example', troubled('unexpected')],
  ['zammad', 'https://nowhere.example', troubled('unreachable')],
] as const)('%s at %s', (system, address, outcome) => {
  expect(tested(system, address, 'any')).toMatchObject(outcome);
});

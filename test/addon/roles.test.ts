import { randomUUID } from 'node:crypto';
import { AUTOMATION } from '../../emulator/sample/people';
import { tabOf, typeInto } from '../../emulator/sample/by-hand';
import type { Json } from '../../emulator/kernel/json';
import type { ScriptApi } from '../../src/protocol/tool-api';
import { SCRIPT_API_NAMES } from '../../src/protocol/tool-api';
import { aCustomer } from '../support/builders';
import { aForm, createCompany, plan } from './deployments';
import { ask, beside, COLLEAGUE, codeOf, ENGINEER, putHandKept, registryOf, SET_UP } from './organisation';

type Api = keyof ScriptApi;

/** Object keys are known as texts only. */
const NAMES = SCRIPT_API_NAMES as Api[];

const company = createCompany();
const { workspace } = company;
const { deployment, row } = plan(company);
const { uid, rev } = deployment;
const open = putHandKept(workspace, 'Acme', [['Fecha', 'Estado', 'Qué']]);
const before = workspace.snapshot();
const key = workspace.world.script.properties['script']?.['AUDIT_KEY'] ?? '';

const customerKey = 'cooperativa-llum';
const requestId = randomUUID();
const customer = aCustomer({ name: 'Port' });
const about = { uid: randomUUID(), row: -1, rev: null, customerKey };
const step = { verb: 'plan', form: aForm({ time: '18:00' }), acknowledged: [] };

function guideForm() {
  const { tickets, mails, components, what, restarts, executor, backup } = aForm();
  return { tickets, mails, components, what, restarts, executor, backup };
}

const REQUESTS: Readonly<Record<Api, object | null>> = {
  home: null,
  planSetUp: null,
  planAdoption: null,
  verifyAudit: null,
  templates: null,
  tickets: { numbers: ['ES-7412280'] },
  connections: null,
  connect: { requestId, system: 'zammad', address: 'https://nowhere.example', token: 'token-1' },
  disconnect: { requestId, system: 'gitlab' },
  setUp: { requestId, ...SET_UP },
  createCustomer: { requestId, customer },
  finishCustomer: { requestId, key: customerKey },
  adoptLog: { requestId, customer, sheetId: 5, headingRow: 0, columns: [{ key: 'date', column: 0 }] },
  planning: { customerKey },
  deployment: { uid, row },
  outside: { uid, row },
  makeGuide: { requestId, uid: about.uid, customerKey, environments: ['PRO'], ...guideForm() },
  checkLink: { link: 'https://docs.google.com/document/d/1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_/edit' },
  mailThreads: { customerKey },
  releases: { components: [{ name: 'addon-diba', version: '3.2.11', project: 'Soffid/addons/diba' }] },
  dates: { customerKey, again: false },
  checkDate: { start: '2026-12-02T17:00', durationMinutes: 15 },
  places: { customerKey },
  addHolidays: { requestId, place: 'Palma', days: [{ date: '2027-11-02', name: 'Fira' }] },
  addTimeOff: {
    requestId,
    kind: 'absence',
    place: '',
    person: ENGINEER,
    from: '2027-02-01',
    to: '2027-02-12',
    title: '',
  },
  prepare: { uid, row, rev, customerKey, step: { verb: 'notify', note: '' } },
  act: { ...about, requestId, mail: null, step },
};

/** Who is answered in which way: an administrator with all rights is a deployer too. */
const ANYBODY = { engineer: 'ok', lead: 'ok', manager: 'ok', administrator: 'ok' };
const DEPLOYERS = { ...ANYBODY, manager: 'role-needed' };
const CONNECTORS = { ...DEPLOYERS, engineer: 'role-needed', lead: 'role-needed' };
const AUDITORS = { ...ANYBODY, engineer: 'role-needed' };
const ADMINISTRATORS = {
  engineer: 'not-administrator',
  lead: 'not-administrator',
  manager: 'not-administrator',
  administrator: 'ok',
};
/** What comes after somebody was let in. */
const FINISHED = 'customer-finished';
const CLOSED = 'calendar-closed';

const ANSWERS: Readonly<Record<Api, typeof ANYBODY>> = {
  home: ANYBODY,
  planSetUp: ADMINISTRATORS,
  setUp: ADMINISTRATORS,
  planAdoption: DEPLOYERS,
  adoptLog: DEPLOYERS,
  createCustomer: DEPLOYERS,
  finishCustomer: { ...DEPLOYERS, engineer: FINISHED, lead: FINISHED, administrator: FINISHED },
  planning: DEPLOYERS,
  deployment: ANYBODY,
  outside: ANYBODY,
  makeGuide: DEPLOYERS,
  checkLink: ANYBODY,
  mailThreads: DEPLOYERS,
  releases: DEPLOYERS,
  dates: ANYBODY,
  checkDate: ANYBODY,
  places: ANYBODY,
  addHolidays: { ...DEPLOYERS, engineer: CLOSED, lead: CLOSED, administrator: CLOSED },
  addTimeOff: DEPLOYERS,
  prepare: DEPLOYERS,
  act: DEPLOYERS,
  verifyAudit: AUDITORS,
  templates: ANYBODY,
  tickets: DEPLOYERS,
  connections: CONNECTORS,
  connect: { ...CONNECTORS, administrator: 'outside-trouble' },
  disconnect: CONNECTORS,
};

/** A colleague with those roles and no others. */
function asked(name: Api, roles: string, request = REQUESTS[name]) {
  workspace.restore(before);
  const team = tabOf(workspace.world, registryOf(workspace.world), 'Team');
  typeInto(team, 'Correo', COLLEAGUE, { Papeles: roles });
  return ask(workspace, beside(COLLEAGUE, open), name, request);
}

function askedBy(user: string, name: Api, request: Json | null) {
  workspace.restore(before);
  return ask(workspace, beside(user, open), name, request as object | null);
}

const ROLES = Object.keys(ANYBODY) as (keyof typeof ANYBODY)[]; // The keys of that very object.

describe('every function', () => {
  it.each(NAMES.flatMap((name) => ROLES.map((role) => [name, role, ANSWERS[name][role]] as const)))(
    '%s answers somebody who is %s: %s',
    (name, role, code) => {
      const reply = asked(name, role);

      expect(codeOf(reply)).toBe(code);
      expect(JSON.stringify(reply)).not.toContain(key);
    },
  );

  const told = NAMES.filter((name) => name !== 'home');

  it.each(
    told.flatMap((name) => [
      [name, 'as it should be', REQUESTS[name]] as const,
      [name, 'that is empty', {}] as const,
    ]),
  )(
    '%s tells whoever is in no team, or has no role in it, that and nothing else, for a request %s',
    (name, _what, request) => {
      const isSetUp = name === 'setUp' || name === 'planSetUp';
      const code = isSetUp ? 'not-administrator' : 'not-in-team';
      for (const [reply, user] of [
        [askedBy(AUTOMATION, name, request as Json), AUTOMATION],
        [asked(name, '', request), COLLEAGUE],
      ] as const) {
        expect(reply).toEqual({
          ok: false,
          code,
          fields: [],
          message: expect.stringContaining(user) as string,
        });
      }
    },
  );

  it('tells nobody but the team what stands beside the sidebar', () => {
    const view = (email: string, language: string) => ({
      kind: 'not-in-team',
      viewer: { email, name: '', language, roles: [] },
      notices: [],
    });

    expect(askedBy(AUTOMATION, 'home', null)).toEqual({ ok: true, value: view(AUTOMATION, 'en') });
    expect(asked('home', '')).toEqual({ ok: true, value: view(COLLEAGUE, 'en') });
  });

  it('tells somebody who cannot see the registry so, in one sentence', () => {
    for (const name of told) {
      const reply = askedBy('nobody@elsewhere.example', name, REQUESTS[name] as Json);
      expect(reply).toEqual({
        ok: false,
        code: expect.any(String) as string,
        fields: [],
        message: expect.any(String) as string,
      });
      expect(JSON.stringify(reply)).not.toMatch(/Llum|Acme/);
    }
  });
});

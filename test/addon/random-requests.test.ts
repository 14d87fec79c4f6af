import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Json } from '../../emulator/kernel/json';
import type { ScriptApi } from '../../src/protocol/tool-api';
import { SCRIPT_API_NAMES } from '../../src/protocol/tool-api';
import { aCustomer } from '../support/builders';
import { aReadyForm } from '../support/deployment-builders';
import {
  ADMIN,
  ask,
  beside,
  COLLEAGUE,
  contentOf,
  createReadyOrganisation,
  ENGINEER,
  putHandKept,
  runApi,
  SET_UP,
  valueOf,
} from './organisation';

type Api = keyof ScriptApi;

/** Object keys are known as texts only. */
const NAMES = SCRIPT_API_NAMES as Api[];

type Path = readonly (string | number)[];

/** Every place of a request that can hold something else. */
function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner as Json, [...path, key]))];
}

function replaced(value: Json, [key, ...rest]: Path, by: Json): Json {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string, Json>;
  copy[key] = replaced(copy[key] ?? null, rest, by);
  return copy;
}

const form = aReadyForm({ environments: ['Producción'], executor: ENGINEER, backup: COLLEAGUE });
const about = { uid: randomUUID(), row: -1, rev: null, customerKey: 'ajuntament-de-vilanova' };

const VALID = {
  setUp: { requestId: randomUUID(), ...SET_UP },
  createCustomer: { requestId: randomUUID(), customer: aCustomer({ name: 'Random' }) },
  finishCustomer: { requestId: randomUUID(), key: 'acme' },
  adoptLog: {
    requestId: randomUUID(),
    customer: aCustomer({ name: 'Random' }),
    sheetId: 5,
    headingRow: 0,
    columns: [{ key: 'date', column: 0, heading: 'Fecha' }],
  },
  planning: { customerKey: 'ajuntament-de-vilanova' },
  deployment: { uid: randomUUID(), row: 1 },
  dates: { customerKey: 'ajuntament-de-vilanova', again: true },
  checkDate: {
    start: '2026-12-02T17:00',
    durationMinutes: 15,
    rollbackMinutes: 15,
    timeZone: 'Europe/Madrid',
    places: ['Palma'],
    people: [{ address: ENGINEER, name: '', place: '', role: 'executor' }, COLLEAGUE],
    customerKey: null,
    environments: [],
    window: 'mon-thu 17:00-20:00',
    noticeDays: 1,
    again: true,
  },
  places: { customerKey: null },
  addHolidays: { requestId: randomUUID(), place: 'Palma', days: [{ date: '2027-11-02', name: 'Fira' }] },
  addTimeOff: {
    requestId: randomUUID(),
    kind: 'absence',
    place: 'Palma',
    person: ENGINEER,
    from: '2027-02-01',
    to: '2027-02-12',
    title: '',
  },
  makeGuide: {
    requestId: randomUUID(),
    uid: randomUUID(),
    customerKey: 'ajuntament-de-vilanova',
    environments: ['Producción'],
    tickets: form.tickets,
    mails: form.mails,
    components: form.components,
    what: form.what,
    restarts: form.restarts,
    executor: ENGINEER,
    backup: COLLEAGUE,
  },
  checkLink: { link: 'https://docs.google.com/document/d/1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_/edit' },
  prepare: { ...about, step: { verb: 'plan', form, acknowledged: [] } },
  act: { ...about, requestId: randomUUID(), mail: null, step: { verb: 'plan', form, acknowledged: [] } },
} as const;

const anyJson = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

/** A request with one thing in it that is something else. */
const almostValid = fc.constantFrom(...(Object.keys(VALID) as (keyof typeof VALID)[])).chain((name) => {
  const request = structuredClone(VALID[name]) as unknown as Json;
  const path = fc.constantFrom(...pathsOf(request));
  const other = fc.oneof(anyJson, fc.string({ unit: 'binary', maxLength: 100 }), fc.double());
  return fc.record({
    name: fc.constant(name),
    args: fc.tuple(fc.tuple(path, other).map(([at, by]) => replaced(request, at, by))),
  });
});

const anything = fc.record({
  name: fc.constantFrom(...NAMES),
  args: fc.array(anyJson, { maxLength: 3 }),
});

const workspace = createReadyOrganisation();
valueOf(ask(workspace, ENGINEER, 'createCustomer', { requestId: randomUUID(), customer: aCustomer() }));
const open = putHandKept(workspace, 'Acme', [['Fecha', 'Estado', 'Qué']]);
const before = workspace.snapshot();

/** What a stack, an exception or a schema says, and no sentence for people does. */
const MACHINE = /Error: |Exception|\.js:\d+|Invalid |Expected /;

const content = contentOf(workspace.world);

function check(user: string, name: Api, args: readonly Json[]): void {
  workspace.restore(before);

  const { result, error, killed } = runApi(workspace, beside(user, open), name, args);

  expect(error).toBeUndefined();
  expect(killed).toBe(false);
  const reply = result as { ok: boolean; code?: string; message?: string; fields?: { message: string }[] };
  if (reply.ok) return;
  expect(reply.code).not.toBe('crash');
  for (const text of [reply.message ?? '', ...(reply.fields ?? []).map(({ message }) => message)]) {
    expect(text).not.toMatch(MACHINE);
    expect(text.trim()).not.toBe('');
  }
  expect(contentOf(workspace.world)).toBe(content);
}

describe('every function of the sidebar', () => {
  it('answers anything with a reply, and changes nothing when it refuses', () => {
    fc.assert(
      fc.property(anything, ({ name, args }) => check(ADMIN, name, args)),
      { numRuns: 150 },
    );
  });

  it('answers a request that is wrong in one place likewise', () => {
    fc.assert(
      fc.property(almostValid, ({ name, args }) => check(ADMIN, name, args)),
      { numRuns: 400 },
    );
  });

  it.each(NAMES)('%s answers without a request, and a stranger', (name) => {
    check(ADMIN, name, []);
    check('stranger@elsewhere.example', name, []);
    check('stranger@elsewhere.example', name, [{}]);
  });
});

import { randomUUID } from 'node:crypto';
import type { Json } from '../../../emulator/kernel/json';
import { TEAM } from '../../../emulator/sample/people';
import type { ScriptApi } from '../../../src/protocol/tool-api';
import { aCustomer } from '../../support/builders';
import { aForm } from '../deployments';
import { COLLEAGUE, ENGINEER, SET_UP } from '../organisation';
import type { Scene } from './scene';
import { validSteps } from './valid-steps';

export type Api = keyof ScriptApi;

const MAIL = {
  how: 'send',
  content: {
    subject: 'Despliegue',
    text: 'Buenas tardes: empezamos.',
    to: [{ name: 'Núria Ferrer', address: 'nuria@llum.example' }],
    cc: [{ name: '', address: TEAM.lead.email }],
  },
  accepted: [],
};

/** Steps of deployments that there are, and of one that is not there yet. */
function stepRequests({ deployments }: Scene) {
  const known = deployments.map(({ deployment: { uid, rev }, row }) => ({ uid, rev, row }));
  const abouts = [...known, { uid: randomUUID(), rev: null, row: -1 }];
  return abouts.flatMap((about) =>
    validSteps(deployments).map((step) => ({ ...about, customerKey: 'cooperativa-llum', step })),
  );
}

const CHECK = {
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
  again: false,
};

const ADOPTION = {
  customer: aCustomer({ name: 'Random' }),
  sheetId: 5,
  headingRow: 0,
  columns: [{ key: 'date', column: 0, heading: 'Fecha' }],
};

const TIME_OFF = { place: 'Palma', person: ENGINEER, from: '2027-02-01', to: '2027-02-12', title: '' };
const GUIDE = {
  uid: randomUUID(),
  customerKey: 'cooperativa-llum',
  environments: ['PRO'],
  ...(({ tickets, mails, components, what, restarts, executor, backup }) => ({
    tickets,
    mails,
    components,
    what,
    restarts,
    executor,
    backup,
  }))(aForm()),
};

const DAYS = [{ date: '2027-11-02', name: 'Fira' }];

/** What each function may well be asked; those that are asked nothing have none. A new function does not compile without. */
export function validRequests(scene: Scene): Readonly<Record<Api, readonly object[]>> {
  const customerKey = 'cooperativa-llum';
  const steps = stepRequests(scene);
  const opened = scene.deployments.map(({ deployment: { uid }, row }) => ({ uid, row }));
  return {
    home: [],
    planSetUp: [],
    planAdoption: [],
    templates: [],
    connections: [],
    verifyAudit: [],
    setUp: [{ ...SET_UP }],
    createCustomer: [{ customer: aCustomer({ name: 'Random' }) }],
    finishCustomer: [{ key: 'acme' }, { key: customerKey }],
    adoptLog: [ADOPTION],
    connect: [{ system: 'zammad', address: 'https://zammad.example', token: 'a-token' }],
    disconnect: [{ system: 'zammad' }, { system: 'gitlab' }],
    tickets: [{ numbers: ['ES-7412280', '7412104'] }],
    planning: [{ customerKey }, { customerKey: null }],
    mailThreads: [{ customerKey }],
    releases: [
      { components: [{ name: 'addon-diba', version: '3.2.11', project: 'Soffid/addons/diba' }] },
      { components: [] },
    ],
    makeGuide: [GUIDE],
    checkLink: [
      { link: `https://docs.google.com/document/d/${scene.company.log}/edit` },
      { link: 'https://x.example' },
    ],
    deployment: opened,
    outside: opened,
    dates: [
      { customerKey, again: false },
      { customerKey: null, again: true },
    ],
    checkDate: [CHECK],
    places: [{ customerKey: null }, { customerKey }],
    addHolidays: [{ place: 'Palma', days: DAYS }],
    addTimeOff: [
      { kind: 'absence', ...TIME_OFF },
      { kind: 'closure', ...TIME_OFF },
    ],
    prepare: steps,
    act: steps.flatMap((step) => [
      { ...step, mail: null },
      { ...step, mail: MAIL },
    ]),
  };
}

/** A request that nobody has made before. */
export const withId = (request: object): Json => structuredClone({ requestId: randomUUID(), ...request });

import type { Deployment } from '../../src/domain/deployment';
import { LANGUAGES } from '../../src/domain/language';
import type { LogFacts } from '../../src/domain/log-cells';
import { logCells } from '../../src/domain/log-cells';
import { LOG_COLUMN_KEYS } from '../../src/domain/log-column-key';
import { newDeployment } from '../../src/domain/verbs/new-deployment';
import { EXAMPLE, EXAMPLE_FACTS } from '../support/example-deployment';
import { CANARY, MADRID } from '../support/zones';

const NAMES: Readonly<Record<string, string>> = { 'engineer@soffid.example': 'Joan Pons' };
const FACTS: LogFacts = {
  language: 'es',
  zone: MADRID,
  names: (address) => NAMES[address] ?? address,
  environments: EXAMPLE_FACTS.environments,
};
const cells = (about: Partial<Deployment> = {}, facts: Partial<LogFacts> = {}) =>
  logCells({ ...EXAMPLE, ...about }, { ...FACTS, ...facts });

const FIRST_OF_DECEMBER = 46_357;
const delay = (newEnd: string | null) => ({ at: '', by: '', newEnd, reason: 'secret' });

describe('logCells', () => {
  it('shows the whole example', () => {
    expect(cells()).toEqual({
      date: FIRST_OF_DECEMBER,
      status: 'Planificado',
      what: 'Tractar els ORGANISMES com si fósin un ORGÀNIC (+2)',
      environment: 'PRO',
      start: 17 / 24,
      end: 17.25 / 24,
      duration: 15,
      tickets: [
        'ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC',
        'ES-7412104 PRODUCTES: No fa enviaments a les notificacions',
        'ES-7412224 roldanfm al fer baixa li apareix missatge de conservar',
      ].join('\n'),
      components:
        'addon-diba 3.2.11\nbiblioteques programari 3.2.1\ndiputació aplicacions 3.21\ndiputació programari 3.2.1',
      restarts: 'las consolas y los syncservers',
      executor: 'Joan Pons',
      backup: 'colleague@soffid.example',
      'agreed-with': 'Núria Ferrer',
      'actual-start': null,
      'actual-end': null,
      notes: null,
      id: 'DEP-2026-0147',
    });
  });

  it('has every column, all empty while nothing is known', () => {
    const empty = logCells(newDeployment('u', 'acme', 'Europe/Madrid'), FACTS);

    expect(new Set(Object.keys(empty))).toEqual(new Set(LOG_COLUMN_KEYS));
    expect(new Set(Object.values(empty))).toEqual(new Set([null]));
  });

  it.each([
    ['planned', null, ['Planificado', 'Planificat', 'Planned']],
    ['in-progress', null, ['En curso', 'En curs', 'In progress']],
    ['ended', 'completed', ['Completado', 'Completat', 'Completed']],
    [
      'closed',
      'completed-with-issues',
      ['Completado con incidencias', 'Completat amb incidències', 'Completed with issues'],
    ],
    ['closed', 'rolled-back', ['Revertido', 'Revertit', 'Rolled back']],
    ['ended', 'aborted', ['Interrumpido', 'Interromput', 'Interrupted']],
    ['cancelled', null, ['Cancelado', 'Cancel·lat', 'Cancelled']],
  ] as const)('of what is %s, %s says %j', (state, outcome, words) => {
    expect(LANGUAGES.map((language) => cells({ state, outcome }, { language }).status)).toEqual(words);
  });

  it('counts times on the clock of its place', () => {
    const actual = { start: '2026-12-01T23:05:40.000Z', end: '2026-12-01T23:20:00.000Z' };

    expect(cells({ actual }, { zone: CANARY })).toMatchObject({ date: FIRST_OF_DECEMBER, start: 16 / 24 });
    expect(cells({ actual })['actual-start']).toBeCloseTo(FIRST_OF_DECEMBER + 1 + 5 / 1440, 9);
    expect(cells({ actual }, { zone: CANARY })['actual-end']).toBeCloseTo(FIRST_OF_DECEMBER + 1400 / 1440, 9);
  });

  it.each([
    [[], 17.25],
    [[delay('2026-12-01T17:00:00.000Z')], 18],
    [[delay(null)], 17.25],
    [[delay('2026-12-01T17:00:00.000Z'), delay('2026-12-01T17:30:00.000Z'), delay(null)], 18.5],
  ])('with the delays %j is to end at %d', (delays, hour) => {
    expect(cells({ delays })).toMatchObject({ start: 17 / 24, end: hour / 24, duration: 15 });
  });

  it('tells the customer nothing that is internal', () => {
    const shown = JSON.stringify(
      cells({
        state: 'ended',
        delays: [delay(null)],
        history: [{ at: '', by: 'lead@soffid.example', verb: 'move', reason: 'secret' }],
        agreement: { who: 'Núria', how: 'mail', at: '', quote: 'secret', link: 'https://secret.example' },
        issues: ['secret'],
        checklist: [
          {
            id: 'deployment/1',
            list: 'deployment',
            phase: 'deploy',
            text: 'secret',
            required: true,
            pair: '',
            state: 'failed',
            note: 'secret',
          },
        ],
      }),
    );

    expect(shown).not.toMatch(/secret|lead@/);
  });

  it('keeps remarks in their lines, and what people typed as text', () => {
    const remarks = '=1+1\r\nSegunda\u0000';

    expect(cells({ remarks, what: '=HYPERLINK("x")' })).toMatchObject({
      notes: '=1+1\nSegunda',
      what: '=HYPERLINK("x")',
    });
  });

  it('joins environments as a sentence does', () => {
    expect(cells({ environments: ['PRO', 'PRE', 'Intranet'] }).environment).toBe('PRO, PRE e Intranet');
  });
});

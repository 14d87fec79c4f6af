import type { Deployment } from '../../src/domain/deployment';
import { LANGUAGES } from '../../src/domain/language';
import type { ProjectionFacts } from '../../src/domain/registry-row';
import { deploymentRow } from '../../src/domain/registry-row';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import { newDeployment } from '../../src/domain/verbs/new-deployment';
import { EXAMPLE } from '../support/example-deployment';
import { MADRID } from '../support/zones';

const FACTS: ProjectionFacts = {
  customerName: 'Cooperativa Llum',
  zone: MADRID,
  names: (address) => address.split('@')[0] ?? '',
  language: 'es',
};
const KEYS = REGISTRY_TABS.Deployments.columns.map(({ key }) => key);
const row = (about: Partial<Deployment> = {}, facts: Partial<ProjectionFacts> = {}) =>
  deploymentRow({ ...EXAMPLE, ...about }, { ...FACTS, ...facts });

const DAY = 46_357;

describe('deploymentRow', () => {
  it('fills the columns of the tab, and no other', () => {
    expect(new Set(Object.keys(row()))).toEqual(new Set(KEYS));
  });

  it('shows the whole example', () => {
    const finding = {
      severity: 'forbidden',
      party: 'Palma',
      date: '2026-12-04',
      causeDay: '2026-12-04',
      cause: '',
    } as const;
    const shown = row({
      verdict: {
        findings: [
          { ...finding, code: 'friday' },
          { ...finding, code: 'friday', party: 'Telde' },
          { ...finding, code: 'non-working-day' },
        ],
      },
      actual: { start: '2026-12-01T16:02:00.000Z', end: '2026-12-01T16:20:00.000Z' },
      history: [
        { at: '2026-11-01T09:00:00.000Z', by: '', verb: 'plan', reason: '' },
        { at: '2026-12-01T16:30:00.000Z', by: '', verb: 'end', reason: '' },
      ],
    });

    expect(shown).toMatchObject({
      id: 'DEP-2026-0147',
      customer: 'Cooperativa Llum',
      environment: 'PRO',
      status: 'Planificado',
      outcome: null,
      date: DAY,
      executor: 'engineer',
      backup: 'colleague',
      type: 'normal',
      what: 'Tractar els ORGANISMES com si fósin un ORGÀNIC (+2)',
      components:
        'addon-diba 3.2.11\nbiblioteques programari 3.2.1\ndiputació aplicacions 3.21\ndiputació programari 3.2.1',
      verdict: 'friday, non-working-day',
      uid: EXAMPLE.uid,
    });
    const minutes = (['start', 'end', 'actual-start', 'actual-end', 'updated'] as const).map((key) =>
      Math.round((Number(shown[key]) - DAY) * 1440),
    );
    expect(minutes).toEqual([1020, 1035, 1022, 1040, 1050]);
  });

  it('is empty where nothing is known', () => {
    const empty = deploymentRow(newDeployment('u', 'acme', 'Europe/Madrid'), FACTS);
    const filled = Object.entries(empty).flatMap(([key, cell]) => (cell === null ? [] : [key]));

    expect(new Set(filled)).toEqual(new Set(['customer', 'status', 'type', 'uid']));
  });

  it.each([
    ['draft', null, ['Borrador', 'Esborrany', 'Draft'], null],
    ['planned', null, ['Planificado', 'Planificat', 'Planned'], null],
    ['in-progress', null, ['En curso', 'En curs', 'In progress'], null],
    ['ended', 'rolled-back', ['Terminado', 'Acabat', 'Ended'], 'Revertido'],
    ['closed', 'completed', ['Cerrado', 'Tancat', 'Closed'], 'Completado'],
    ['cancelled', null, ['Cancelado', 'Cancel·lat', 'Cancelled'], null],
  ] as const)('of what is %s, %s', (state, outcome, words, spanishOutcome) => {
    const rows = LANGUAGES.map((language) => row({ state, outcome }, { language }));

    expect(rows.map(({ status }) => status)).toEqual(words);
    expect(rows[0]?.['outcome']).toBe(spanishOutcome);
  });

  it('ends when the last delay says', () => {
    const delays = [{ at: '', by: '', newEnd: '2026-12-01T17:00:00.000Z', reason: '' }];

    expect(row({ delays })['end']).toBeCloseTo(DAY + 18 / 24, 9);
  });
});

import type { Deployment } from '../../src/domain/deployment';
import { changesBetween, factsOf, isSameDeployment, peopleBehind } from '../../src/domain/deployment-changes';
import type { Language } from '../../src/domain/language';
import { changeLines } from '../../src/messages/fact-words';
import { COLLEAGUE, ENGINEER, MADRID, NOW, planned, started, ticked } from '../support/deployment-builders';

const before = planned();

const linesOf = (after: Deployment, language: Language = 'es', from: Deployment = before): string[] =>
  changeLines(changesBetween(factsOf(from), factsOf(after)), {
    language,
    zone: MADRID,
    nameOf: (address) => (address === COLLEAGUE ? 'Pau Vidal' : address === ENGINEER ? 'Ana Roca' : address),
  });

const there = { state: 'there', evidence: 'DES, 3.2.12, Pau', by: COLLEAGUE, at: NOW } as const;
const [ticket] = before.tickets;
const [component] = before.components;
const [manager, ...others] = before.parties;

describe('what a colleague changed, in words', () => {
  it.each<[string, Partial<Deployment>, string[]]>([
    ['nothing', { rev: 9, effects: [], history: [] }, []],
    ['the state', { state: 'cancelled' }, ['Estado: Planificado → Cancelado']],
    ['the outcome', { outcome: 'rolled-back' }, ['Resultado: Revertido']],
    [
      'the time',
      {
        planned: {
          ...before.planned,
          start: '2026-12-09T17:30:00.000Z',
          durationMinutes: 90,
          rollbackMinutes: 5,
        },
      },
      [
        'Fecha: miércoles 2 de diciembre, 17:00 → miércoles 9 de diciembre, 18:30',
        'Duración: 15 min → 1 h 30 min',
        'Para revertir: 10 min → 5 min',
      ],
    ],
    ['the environments', { environments: ['PRE'] }, ['Entornos: se quita PRO, se añade PRE']],
    [
      'a ticket',
      { tickets: [ticket!, { number: 'ES-2', title: 'Dos', url: '' }] },
      ['Tickets: se añade ES-2'],
    ],
    ['its title', { tickets: [{ ...ticket!, title: 'Otro' }] }, ['Tickets: ES-7412280']],
    ['a mail', { mailThreads: [{ subject: 'Nóminas', messageId: '' }] }, ['Correos: se añade Nóminas']],
    [
      'components',
      {
        components: [
          { ...component!, version: '3.2.12', previousVersion: '3.2.11', testedVersion: '3.2.12' },
          { name: 'portal', version: '1.0' },
        ],
      },
      [
        'Componentes: addon-diba 3.2.11 → 3.2.12, se añade portal 1.0',
        'Versión anterior: addon-diba 3.2.10 → 3.2.11',
        'Versión probada: addon-diba 3.2.11 → 3.2.12',
      ],
    ],
    ['a description', { what: 'x'.repeat(90) }, [`Descripción: ${'x'.repeat(80)}…`]],
    [
      'the restarts',
      { restarts: { consoles: true, syncservers: false, other: 'el proxy' } },
      ['Reinicios: se quita syncservers, el proxy'],
    ],
    [
      'the people',
      { executor: COLLEAGUE, backup: '', parties: others },
      [
        'Quién lo hace: Ana Roca → Pau Vidal',
        'Suplente: Pau Vidal → nada',
        `A quién se avisa: se quita ${manager!.address}`,
      ],
    ],
    [
      'evidence',
      { prerequisites: { ...before.prerequisites, tested: there, releasedArtifact: { state: 'missing' } } },
      [
        'Validación en TEST: TEST, 3.2.1, Ana → DES, 3.2.12, Pau',
        'Artefacto liberado: TEST, 3.2.1, Ana → nada',
      ],
    ],
    [
      'the accepted risk',
      {
        prerequisites: {
          ...before.prerequisites,
          validated: { ...there, evidence: 'TEST, 3.2.1, Ana', riskAccepted: true },
        },
      },
      ['Riesgo aceptado: sí'],
    ],
    [
      'the agreement',
      { agreement: { who: 'Joan Pla', how: 'mail', at: NOW, quote: 'Sí', link: '' } },
      ['Acuerdo: Núria Ferrer → Joan Pla'],
    ],
    [
      'its course',
      {
        actual: { start: '2026-12-02T16:00:00.000Z', end: '2026-12-02T16:20:00.000Z' },
        delays: [{ at: NOW, by: COLLEAGUE, newEnd: null, reason: '' }],
      },
      [
        'Inicio real: miércoles 2 de diciembre, 17:00',
        'Fin real: miércoles 2 de diciembre, 17:20',
        'Demora: sin hora de fin',
      ],
    ],
    [
      'its end',
      { tickets: [{ ...ticket!, deployed: false }], issues: ['Sin logs'], remarks: 'Bien' },
      ['No se desplegó: se añade ES-7412280', 'Incidencias: se añade Sin logs', 'Observaciones: Bien'],
    ],
  ])('%s', (_what, change, lines) => {
    expect(linesOf({ ...before, ...change })).toEqual(lines);
  });

  it('is in the reader’s language', () => {
    const after: Deployment = { ...before, state: 'cancelled', backup: '' };
    expect(linesOf(after, 'ca')).toEqual(['Estat: Planificat → Cancel·lat', 'Suplent: Pau Vidal → res']);
    expect(linesOf(after, 'en')).toEqual(['State: Planned → Cancelled', 'Backup: Pau Vidal → nothing']);
  });

  it('counts what was ticked, whoever ticked it', () => {
    const running = started();
    const after = ticked(running);
    const changes = changesBetween(factsOf(running), factsOf(after));

    expect(linesOf(after, 'es', running)).toEqual([
      `Lista: ${String(after.checklist.length)} puntos marcados`,
    ]);
    expect(peopleBehind(changes, after, after.history.length)).toEqual([ENGINEER]);
  });
});

it('names everybody who wrote a line of its history since, once', () => {
  const line = (by: string) => ({ at: NOW, by, verb: 'edit', reason: '' });
  const history = [...before.history, line(COLLEAGUE), line(ENGINEER), line(COLLEAGUE)];

  expect(peopleBehind([], { ...before, history }, before.history.length)).toEqual([COLLEAGUE, ENGINEER]);
});

it('takes what was carried out for no change', () => {
  expect(isSameDeployment(before, { ...before, rev: 9, effects: [], row: null })).toBe(true);
  expect(isSameDeployment(before, { ...before, agreementDue: { by: COLLEAGUE, until: NOW } })).toBe(false);
});

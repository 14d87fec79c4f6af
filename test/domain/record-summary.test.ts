import * as fc from 'fast-check';
import type { Effect } from '../../src/domain/effect';
import type { Deployment } from '../../src/domain/deployment';
import { parseSummary, summaryOf } from '../../src/domain/record-summary';
import { EXAMPLE } from '../support/example-deployment';

const summary = (about: Partial<Deployment> = {}) => summaryOf({ ...EXAMPLE, ...about });
const pending: Effect = { key: 'start/1', kind: 'row', state: 'pending', claim: null, problem: null };
const done: Effect = { key: 'start/1', kind: 'event', state: 'done', at: '2026-12-01T16:00:00.000Z' };

describe('summaryOf', () => {
  it('is what lists need', () => {
    expect(summary({ effects: [pending, done, pending] })).toEqual({
      id: 'DEP-2026-0147',
      environments: ['PRO'],
      title: 'Tractar els ORGANISMES com si fósin un ORGÀNIC (+2)',
      executor: 'engineer@soffid.example',
      backup: 'colleague@soffid.example',
      type: 'normal',
      outcome: null,
      minutes: 15,
      pending: 2,
      end: '2026-12-01T16:15:00.000Z',
      ended: null,
      dues: [],
      waits: [
        { kind: 'row', mailbox: '', until: null, problem: null },
        { kind: 'row', mailbox: '', until: null, problem: null },
      ],
      snoozed: null,
      components: [],
      forbidden: false,
    });
  });

  it('tells what is due of a deployment that is planned and not over, by whom and until when', () => {
    const due = { by: 'engineer@soffid.example', until: '2026-12-01T16:00:00.000Z' };
    const awaiting = (state: Deployment['state']) =>
      summary({
        state,
        agreementDue: due,
        prerequisites: { ...EXAMPLE.prerequisites, rollbackGuide: { state: 'due', ...due } },
      }).dues;

    expect(awaiting('planned')).toEqual([
      { thing: 'rollback-guide', ...due },
      { thing: 'agreement', ...due },
    ]);
    expect(awaiting('draft')).toEqual([]);
    expect(awaiting('closed')).toEqual([]);
  });

  it.each<[Partial<Deployment>, string[]]>([
    [{ state: 'closed', outcome: 'completed' }, ['diba 3.2.11']],
    [{ state: 'ended', outcome: 'completed-with-issues' }, ['diba 3.2.11']],
    [{ state: 'closed', outcome: 'rolled-back' }, []],
    [{ state: 'closed', outcome: 'aborted' }, []],
    [{ state: 'in-progress', outcome: null }, []],
    [{ state: 'cancelled', outcome: null }, []],
  ])('of one that is %j counts %j as really deployed', (about, deployed) => {
    const components = [
      { name: 'diba', version: '3.2.11', deployed: true },
      { name: 'left out', version: '1.0', deployed: false },
      { name: 'not said', version: '1.1' },
    ];
    const { components: listed } = summary({ ...about, components });

    expect(listed.map(({ name, version }) => `${name} ${version}`)).toEqual(deployed);
  });

  it('tells of a time that is not allowed, unless an exception covers it', () => {
    const key = { code: 'friday', party: 'Palma', date: '2026-12-04', causeDay: '2026-12-04' } as const;
    const verdict = { findings: [{ ...key, severity: 'forbidden' as const, cause: '' }] };
    const override = { keys: [key], reason: 'agreed', by: 'lead@soffid.example', at: '' };

    expect(summary({ verdict }).forbidden).toBe(true);
    expect(summary({ verdict, overrides: [override] }).forbidden).toBe(false);
  });

  it.each([
    [{ start: '2026-12-01T16:00:00.000Z', end: null }, 15],
    [{ start: '2026-12-01T16:00:00.000Z', end: '2026-12-01T16:40:00.000Z' }, 40],
    [{ start: '2026-12-01T16:00:00.000Z', end: '2026-12-01T16:40:01.000Z' }, 41],
  ])('of what lasted %j counts %i minutes', (actual, minutes) => {
    expect(summary({ actual }).minutes).toBe(minutes);
  });
});

describe('parseSummary', () => {
  it('reads what summaryOf wrote', () => {
    const written = summary({ outcome: 'completed', delays: [{ at: '', by: '', newEnd: null, reason: '' }] });

    expect(parseSummary(JSON.stringify(written))).toEqual(written);
  });

  it.each(['', 'hecho', '{', '[', 'null', '7', '"x"', 'true'])('knows %j for no summary', (text) => {
    expect(parseSummary(text)).toBeNull();
  });

  it('reads what it can of one that somebody changed', () => {
    const text = JSON.stringify({
      ...summary(),
      outcome: 'great',
      minutes: '15',
      environments: 'PRO',
      end: 3,
    });

    expect(parseSummary(text)).toEqual({ ...summary(), minutes: 0, environments: [], end: null });
    expect(parseSummary('{}')).toEqual({
      id: '',
      environments: [],
      title: '',
      executor: '',
      backup: '',
      type: 'normal',
      outcome: null,
      minutes: 0,
      pending: 0,
      end: null,
      ended: null,
      dues: [],
      waits: [],
      snoozed: null,
      components: [],
      forbidden: false,
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parseSummary(text);

        expect(read === null || typeof read.pending === 'number').toBe(true);
      }),
    );
  });
});

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
    });
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

import type { CalendarReading } from '../../../src/domain/dates/calendar-reading';
import { namedAway, ownAway, ownDoubts } from '../../../src/domain/dates/person-away';
import { aDay } from '../../support/in-memory-calendar-reader';

const MARTA = { name: 'Marta Vidal', address: 'marta@soffid.example' };

const reading = (about: object = {}): CalendarReading => ({
  ok: true,
  title: MARTA.address,
  busyOnly: false,
  isWhole: true,
  events: [
    aDay('2026-12-09', 'Fuera de la oficina', { type: 'outOfOffice' }),
    aDay('2026-12-10', '', { type: null, title: null, recurring: true }),
    aDay('2026-12-11', 'Reunión'),
  ],
  ...about,
});

describe('a person’s own calendar', () => {
  it('tells of out of office, and of what may be just that', () => {
    expect(ownAway(reading())).toEqual([
      { span: { from: '2026-12-09', to: '2026-12-10' }, title: 'Fuera de la oficina' },
      { span: { from: '2026-12-10', to: '2026-12-11' }, title: '', recurring: true, hidden: true },
    ]);
  });

  it('leaves open what it does not tell', () => {
    const reasons = (one: CalendarReading | null) =>
      ownDoubts(one, MARTA.address).map(({ reason }) => reason);

    expect(reasons(reading())).toEqual([]);
    expect(reasons(reading({ busyOnly: true }))).toEqual(['details-hidden']);
    expect(reasons(reading({ isWhole: false }))).toEqual(['more-pages']);
    expect(reasons({ ok: false, status: 404 })).toEqual(['unreadable']);
    expect(reasons(null)).toEqual([]);
  });
});

describe('a calendar of vacations', () => {
  it('tells of whom its events name, in their titles or among their guests', () => {
    const events = [
      aDay('2026-12-01', 'Vacaciones Marta Vidal'),
      aDay('2026-12-02', 'Vacaciones', { guests: ['marta@soffid.example'] }),
      aDay('2026-12-03', 'Vacaciones Tom'),
      aDay('2026-12-04', 'Marta Vidal', { type: 'workingLocation' }),
      aDay('2026-12-07', '', { title: null }),
    ];

    expect(namedAway(events, MARTA).map(({ span }) => 'from' in span && span.from)).toEqual([
      '2026-12-01',
      '2026-12-02',
    ]);
  });
});

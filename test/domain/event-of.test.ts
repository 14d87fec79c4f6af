import type { Deployment } from '../../src/domain/deployment';
import type { EventFacts } from '../../src/domain/event-of';
import { eventOf } from '../../src/domain/event-of';
import { newDeployment } from '../../src/domain/verbs/new-deployment';
import { EXAMPLE, EXAMPLE_FACTS } from '../support/example-deployment';

const NAMES: Readonly<Record<string, string>> = {
  'engineer@soffid.example': 'Joan Pons',
  'colleague@soffid.example': 'Ada Roig',
};
const FACTS: EventFacts = {
  customerName: 'Cooperativa Llum',
  language: 'es',
  names: (address) => NAMES[address] ?? address,
  environments: EXAMPLE_FACTS.environments,
};

function event(about: Partial<Deployment> = {}, facts: Partial<EventFacts> = {}) {
  const made = eventOf({ ...EXAMPLE, ...about }, { ...FACTS, ...facts });
  if (made === null) throw new Error('There is no event');
  return made;
}

const delay = (newEnd: string | null) => ({ at: '', by: '', newEnd, reason: 'secret' });

describe('eventOf', () => {
  it('shows the whole example', () => {
    expect(
      event({ tickets: EXAMPLE.tickets.slice(0, 1), components: EXAMPLE.components.slice(0, 2) }),
    ).toEqual({
      title: 'Cooperativa Llum (PRO): Tractar els ORGANISMES com si fósin un ORGÀNIC [DEP-2026-0147]',
      text: [
        'Tickets: ES-7412280 Tractar els ORGANISMES com si fósin un ORGÀNIC',
        'Componentes:',
        'addon-diba 3.2.11',
        'biblioteques programari 3.2.1',
        'Reinicios: las consolas y los syncservers',
        'Responsable: Joan Pons',
        'Suplente: Ada Roig',
      ].join('\n'),
      start: '2026-12-01T16:00:00.000Z',
      end: '2026-12-01T16:15:00.000Z',
      timeZone: 'Europe/Madrid',
      guests: ['engineer@soffid.example', 'colleague@soffid.example'],
      status: 'confirmed',
      uid: EXAMPLE.uid,
    });
  });

  it('is nothing without a date', () => {
    expect(eventOf(newDeployment('u', 'acme', 'Europe/Madrid'), FACTS)).toBeNull();
  });

  it.each([
    [
      'ca',
      [
        'Tiquets',
        'Components',
        'Reinicis: les consoles i els syncservers',
        'Responsable: Joan Pons',
        'Suplent',
      ],
    ],
    [
      'en',
      [
        'Tickets',
        'Components',
        'Restarts: the consoles and the syncservers',
        'Executor: Joan Pons',
        'Backup',
      ],
    ],
  ] as const)('speaks %s', (language, words) => {
    for (const word of words) expect(event({}, { language }).text).toContain(word);
  });

  it('leaves out what there is not', () => {
    const bare = {
      tickets: [],
      components: [],
      restarts: { consoles: false, syncservers: false, other: '' },
    };

    expect(event({ ...bare, what: 'Certificado', backup: '', id: '', environments: [] })).toMatchObject({
      title: 'Cooperativa Llum: Certificado',
      text: 'Responsable: Joan Pons',
      guests: ['engineer@soffid.example'],
    });
  });

  it('invites nobody twice, and keeps its title on one line', () => {
    const made = event({ backup: EXAMPLE.executor }, { customerName: 'Cooperativa\r\nLlum' });

    expect(made.guests).toEqual(['engineer@soffid.example']);
    expect(made.title).toMatch(/^Cooperativa Llum \(PRO\): .* \[DEP-2026-0147\]$/);
  });

  const at = (time: string) => `2026-12-01T${time}:00.000Z`;
  type Case = [string | null, string | null, Deployment['delays'], string, string];
  it.each<Case>([
    [null, null, [], '16:00', '16:15'],
    ['16:05', null, [], '16:05', '16:20'],
    ['16:05', null, [delay(at('17:00'))], '16:05', '17:00'],
    ['16:05', null, [delay(at('17:00')), delay(null)], '16:05', '17:00'],
    ['16:05', null, [delay(null)], '16:05', '16:20'],
    ['16:05', '16:12', [delay(at('17:00'))], '16:05', '16:12'],
    ['16:05', '16:05', [], '16:05', '16:06'],
  ])('begun at %s and ended at %s, with the delays %j', (begun, ended, delays, ...[start, end]) => {
    const actual = { start: begun && at(begun), end: ended && at(ended) };

    expect(event({ actual, delays })).toMatchObject({ start: at(start), end: at(end) });
  });

  it.each([
    ['planned', false, 'tentative'],
    ['planned', true, 'confirmed'],
    ['in-progress', true, 'confirmed'],
    ['closed', true, 'confirmed'],
    ['cancelled', true, 'cancelled'],
    ['cancelled', false, 'cancelled'],
  ] as const)('of what is %s, agreed %s, is %s', (state, agreed, status) => {
    expect(event({ state, agreement: agreed ? EXAMPLE.agreement : null }).status).toBe(status);
  });

  it('of what has begun is confirmed, though nobody agreed to it', () => {
    const emergency = event({ agreement: null, actual: { start: at('16:00'), end: null } });
    expect(emergency.status).toBe('confirmed');
  });

  it('tells guests nothing that is internal', () => {
    const shown = event({
      delays: [delay(null)],
      remarks: 'secret',
      history: [{ at: '', by: '', verb: 'move', reason: 'secret' }],
      agreement: { who: 'secret', how: 'mail', at: '', quote: 'secret', link: '' },
    });

    expect(JSON.stringify(shown)).not.toContain('secret');
  });
});

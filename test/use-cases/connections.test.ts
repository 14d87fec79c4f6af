import { connect, disconnect, openConnections } from '../../src/use-cases/connections';
import { auditedIn, createReadyOffice, refusalOf, valueOf } from '../support/builders';
import type { Office } from '../support/in-memory-office';
import { ADMIN, ENGINEER } from '../support/in-memory-office';

const ADDRESS = 'https://zammad.example';
const ZAMMAD = { system: 'zammad', address: ADDRESS, token: 'good' } as const;

function office(): Office {
  const made = createReadyOffice();
  made.accounts.set(ADDRESS, { good: 'bot@soffid.example', better: 'bot@soffid.example' });
  return made;
}

const asAdmin = (one: Office) => one.visit({ email: ADMIN });

it('keeps what answered, and tells nobody the token', () => {
  const one = office();

  const connected = valueOf(connect(asAdmin(one), ZAMMAD));

  expect(connected).toEqual({
    system: 'zammad',
    connection: { address: ADDRESS, by: ADMIN, at: one.time.now },
    answer: { ok: true, value: 'bot@soffid.example' },
  });
  expect(one.config.connections.zammad).toMatchObject({ address: ADDRESS, token: 'good' });
  expect(JSON.stringify(valueOf(openConnections(asAdmin(one))))).not.toContain('"good"');
});

it.each([
  [
    { ...ZAMMAD, token: 'bad' },
    { kind: 'refused', status: 401, words: 'no such token' },
  ],
  [{ ...ZAMMAD, address: 'https://nowhere.example' }, { kind: 'unreachable' }],
])('keeps nothing of what did not answer: %j', (wanted, trouble) => {
  const one = office();

  expect(refusalOf(connect(asAdmin(one), wanted))).toMatchObject({ code: 'outside-trouble', trouble });
  expect(one.config.connections.zammad).toBeNull();
});

it('writes into the audit what was connected, and no token', () => {
  const one = office();
  valueOf(connect(asAdmin(one), ZAMMAD));
  valueOf(disconnect(asAdmin(one), 'zammad'));
  valueOf(disconnect(asAdmin(one), 'zammad'));

  const rows = auditedIn(one);
  const about = { who: ADMIN, subject: 'Zammad' };
  expect(rows).toMatchObject([
    { ...about, action: 'connect', after: `${ADDRESS} (bot@soffid.example)` },
    { ...about, action: 'disconnect', before: ADDRESS },
  ]);
  expect(JSON.stringify(rows)).not.toContain('good');
  expect(one.config.connections.zammad).toBeNull();
});

it('tells of each system whether it answers now', () => {
  const one = office();
  valueOf(connect(asAdmin(one), ZAMMAD));
  one.accounts.clear();

  expect(valueOf(openConnections(asAdmin(one)))).toMatchObject([
    { system: 'zammad', answer: { ok: false, error: { kind: 'unreachable' } } },
    { system: 'gitlab', connection: null, answer: null },
  ]);
});

it('is for administrators', () => {
  const one = office();
  const ports = one.visit({ email: ENGINEER });
  const refusal = { code: 'role-needed', roles: ['administrator'] };

  expect(refusalOf(openConnections(ports))).toEqual(refusal);
  expect(refusalOf(connect(ports, ZAMMAD))).toEqual(refusal);
  expect(refusalOf(disconnect(ports, 'zammad'))).toEqual(refusal);
});

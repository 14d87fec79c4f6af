import { addTimeOff } from '../../src/use-cases/add-time-off';
import { createCustomer } from '../../src/use-cases/create-customer';
import { setUp } from '../../src/use-cases/set-up';
import { verifyAudit } from '../../src/use-cases/verify-audit';
import {
  aCustomer,
  aSetUpForm,
  createReadyOffice,
  refusalOf,
  rowsIn,
  tabOf,
  typeCalendars,
  typeRow,
  valueOf,
} from '../support/builders';
import { callsOf, disturbedRun } from '../support/in-memory-disturbance';
import type { Office } from '../support/in-memory-office';
import { ADMIN, COLLEAGUE, createOffice, ENGINEER } from '../support/in-memory-office';

const byEngineer = (office: Office) => office.visit({ email: ENGINEER });
const create = (office: Office, name = 'Acme') =>
  valueOf(createCustomer(byEngineer(office), aCustomer({ name })));
const verify = (office: Office) => valueOf(verifyAudit(office.visit({ email: ADMIN })));
const whole = (intact: number) => ({ intact, findings: [] });
const actions = (office: Office) => rowsIn(office, 'Audit').map(({ action }) => action);
const seqs = (office: Office) =>
  rowsIn(office, 'Audit').map(({ hash }) => Number(String(hash).split(':')[0]));

const headings = (office: Office) => tabOf(office, 'Audit').cells[0]!;
const headColumn = (office: Office) => headings(office).findIndex((cell) => String(cell).startsWith('head:'));
const eraseHead = (office: Office) => void (headings(office)[headColumn(office)] = null);

describe('the audit’s chain', () => {
  it('begins with Set up, which makes the key', () => {
    const office = createReadyOffice();

    expect(office.config.auditKey).toMatch(/^[0-9a-f-]{72}$/);
    expect(verify(office)).toEqual(whole(1));
    expect(actions(office)).toEqual(['set-up']);
  });

  it('goes on row after row, and says where it ends beside the headings', () => {
    const office = createReadyOffice();
    create(office);
    create(office, 'Other');

    expect(seqs(office)).toEqual([1, 2, 3]);
    expect(headColumn(office)).toBe(8);
    expect(String(headings(office)[8])).toMatch(/^head:3:[0-9a-f]{32}:[0-9a-f]{32}$/);
    expect(verify(office)).toEqual(whole(3));
  });

  it('is not written to by a Set up that had nothing to do', () => {
    const office = createReadyOffice();
    valueOf(setUp(office.visit({ email: ADMIN }), aSetUpForm()));

    expect(actions(office)).toEqual(['set-up']);
  });

  it('begins in a registry that was made before, whose rows have no seal', () => {
    const office = createReadyOffice();
    Object.assign(office.config, { auditKey: null });
    eraseHead(office);
    const audit = tabOf(office, 'Audit');
    audit.cells.splice(1);
    audit.cells[0]!.splice(8);
    Object.assign(audit, { columnCount: 8 });
    typeRow(office, 'Audit', { who: ENGINEER, action: 'adopt-log', subject: 'acme' });
    create(office);

    expect(verify(office)).toEqual({
      intact: 1,
      findings: [{ code: 'unsealed', row: 2, subject: 'acme' }],
    });
    expect(seqs(office).slice(1)).toEqual([1]);
  });

  it('stays where somebody moved it, and leaves other columns alone', () => {
    const office = createReadyOffice();
    tabOf(office, 'Audit').columnCount = 12;
    const cells = headings(office);
    [cells[8], cells[9], cells[10]] = ['Notas', null, cells[8] ?? null];
    create(office);

    expect(headColumn(office)).toBe(10);
    expect(headings(office)[8]).toBe('Notas');
    expect(verify(office)).toEqual(whole(2));
  });

  it('goes on after its last row when its end was erased, and says so for good', () => {
    const office = createReadyOffice();
    create(office);
    eraseHead(office);
    expect(verify(office)).toEqual({ intact: 2, findings: [{ code: 'head' }] });

    create(office, 'Other');
    create(office, 'Third');

    expect(actions(office)).toEqual([
      'set-up',
      'create-customer',
      'resume-audit',
      'create-customer',
      'create-customer',
    ]);
    expect(seqs(office)).toEqual([1, 2, 3, 4, 5]);
    expect(verify(office)).toEqual({
      intact: 4,
      findings: [{ code: 'resumed', row: 4, subject: 'Audit' }],
    });
  });

  it('keeps the end that somebody made up, and does not follow it', () => {
    const office = createReadyOffice();
    const forged = `head:9:${'a'.repeat(32)}:${'b'.repeat(32)}`;
    headings(office)[8] = forged;
    create(office);

    expect(rowsIn(office, 'Audit')[1]).toMatchObject({ action: 'resume-audit', before: forged });
    expect(seqs(office)).toEqual([1, 2, 3]);
  });

  it('makes nothing of rows that were sealed with a key that is gone', () => {
    const office = createReadyOffice();
    Object.assign(office.config, { auditKey: null });
    create(office);

    expect(office.config.auditKey).not.toBeNull();
    expect(verify(office).findings.map((finding) => finding.code)).toEqual(['altered', 'resumed']);
  });

  it('leaves a gap for rows that were taken away with an old end put back, once they were seen elsewhere', () => {
    const office = createReadyOffice();
    const old = headings(office)[8];
    create(office);
    create(office, 'Other');
    const [, mark = ''] = String(headings(office)[8]).slice('head:'.length).split(':');
    Object.assign(office.config, { auditSeen: { seq: 3, mark } });
    tabOf(office, 'Audit').cells.splice(2);
    headings(office)[8] = old ?? null;
    expect(verify(office).findings).toEqual([{ code: 'missing', from: 2, to: 3 }]);

    create(office, 'Third');

    expect(seqs(office)).toEqual([1, 4, 5]);
    expect(verify(office).findings).toEqual([
      { code: 'resumed', row: 3, subject: 'Audit' },
      { code: 'missing', from: 2, to: 3 },
    ]);
  });

  it('has each number once, whoever else writes at whatever moment', () => {
    const form = {
      requestId: '0f3c9a1e-5b7d-4c2a-9e8f-1a2b3c4d5e6f',
      kind: 'closure',
      place: 'Palma',
      person: '',
      from: '2027-02-01',
      to: '2027-02-02',
      title: '',
    } as const;
    const prepared = (): Office => {
      const office = createReadyOffice();
      typeCalendars(office);
      office.days.set('closed', { title: 'Cierres', events: [] });
      typeRow(office, 'Calendars', { place: 'Palma', role: 'closures', calendar: 'closed' });
      return office;
    };
    const calls = callsOf(byEngineer(prepared()), (ports) => addTimeOff(ports, form));
    for (let at = 1; at <= calls; at += 1) {
      const office = prepared();
      const meanwhile = (): void =>
        void createCustomer(office.visit({ email: COLLEAGUE }), aCustomer({ name: 'Meanwhile' }));
      valueOf(
        disturbedRun(byEngineer(office), { at, meanwhile }, (ports) => addTimeOff(ports, form)).result!,
      );
      expect(verify(office)).toEqual(whole(seqs(office).length));
    }
  });

  it('gives up when the lock is busy all the time, having asked for it thrice', () => {
    const office = createReadyOffice();
    office.days.set('closed', { title: 'Cierres', events: [] });
    typeRow(office, 'Calendars', { place: 'Palma', role: 'closures', calendar: 'closed' });
    let asked = 0;
    const hold = (): null => {
      asked += 1;
      return null;
    };
    const refused = addTimeOff(
      { ...byEngineer(office), mutex: { hold } },
      {
        requestId: '0f3c9a1e-5b7d-4c2a-9e8f-1a2b3c4d5e6f',
        kind: 'closure',
        place: 'Palma',
        person: '',
        from: '2027-02-01',
        to: '2027-02-02',
        title: '',
      },
    );

    expect([refusalOf(refused), asked]).toEqual([{ code: 'busy' }, 3]);
  });
});

describe('verifyAudit', () => {
  it.each([
    ['administrator', 'ok'],
    ['manager', 'ok'],
    ['lead', 'ok'],
    ['engineer', 'role-needed'],
    ['', 'not-in-team'],
  ])('answers %s with %s', (roles, code) => {
    const office = createReadyOffice();
    typeRow(office, 'Team', { address: 'eva@soffid.example', name: 'Eva', roles });
    const verified = verifyAudit(office.visit({ email: 'eva@soffid.example' }));
    expect(verified.ok ? 'ok' : verified.error.code).toBe(code);
  });

  it('says when it is not set up', () => {
    expect(refusalOf(verifyAudit(createOffice().visit({ email: ADMIN }))).code).toBe('not-set-up');
  });

  it('reads on beyond the first thousand rows, and names a row by where it stands', () => {
    const office = createReadyOffice();
    const { cells } = tabOf(office, 'Audit');
    while (cells.length < 2002) cells.push([]);
    cells[999] = cells.splice(1, 1, [])[0]!;
    [cells[1499], cells[2000], cells[2001]] = [[null, 'by hand'], ['x'], ['', null, '', '']];

    expect(verify(office).findings.flatMap((one) => ('row' in one ? [[one.code, one.row]] : []))).toEqual([
      ['unsealed', 1500],
      ['unsealed', 2001],
    ]);
    expect(verify(office).intact).toBe(1);
  });

  it('reads it again when somebody writes a row meanwhile', () => {
    const prepared = createReadyOffice();
    const calls = callsOf(prepared.visit({ email: ADMIN }), verifyAudit);
    for (let at = 1; at <= calls; at += 1) {
      const office = createReadyOffice();
      const meanwhile = (): void => void create(office);
      const run = disturbedRun(office.visit({ email: ADMIN }), { at, meanwhile }, verifyAudit);
      expect(valueOf(run.result!).findings).toEqual([]);
    }
  });

  it('finds the columns wherever they were moved', () => {
    const office = createReadyOffice();
    create(office);
    const audit = tabOf(office, 'Audit');
    audit.cells = audit.cells.map(([at, who, ...rest]) => [who ?? null, at ?? null, ...rest]);

    expect(verify(office)).toEqual(whole(2));
  });
});

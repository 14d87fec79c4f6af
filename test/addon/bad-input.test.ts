import { tabOf, typeInto, typeRow } from '../../emulator/sample/by-hand';
import { deleteRow, editCell, sortByColumn } from '../../emulator/sheets/person';
import type { Step } from '../../src/domain/step';
import type { MailChoice } from '../../src/use-cases/act';
import { actorOf } from '../support/adapter-world';
import type { Company } from './deployments';
import {
  act,
  aForm,
  createCompany,
  draftsOf,
  eventsOf,
  mailFor,
  MANAGER,
  next,
  nextWithMail,
  plan,
  recordsIn,
  sentBy,
  start,
  START,
} from './deployments';
import { ask, cellsOf, codeOf, contentOf, ENGINEER, registryOf, valueOf } from './organisation';

const MOVE: Step = {
  verb: 'move',
  to: { date: '2026-12-09', time: '18:00', durationMinutes: 30, rollbackMinutes: 10 },
  agreed: true,
  reason: 'lo piden',
  acknowledged: [],
  note: '',
};

/** What a person does in the customer's log, by the heading of a column and the text of a cell. */
function inLog({ workspace, log }: Company, heading: string, text = '') {
  const sheet = tabOf(workspace.world, log);
  const column = sheet.rows[0]?.findIndex(({ value }) => value === heading) ?? -1;
  const row = sheet.rows.findIndex((cells) => cells.some(({ value }) => value === text));
  const person = actorOf(workspace, ENGINEER);
  return { person, place: { spreadsheetId: log, sheetId: sheet.sheetId, row, column } };
}

const rowsOf = ({ workspace, log }: Company) => cellsOf(workspace.world, log).slice(1);

/** Under way but for its Start mail, which is still to be chosen. */
function atStart(company: Company, about: Parameters<typeof aForm>[0] = {}) {
  const view = plan(company, aForm(about));
  company.workspace.setClock('2026-12-02T16:00:00.000Z');
  return { view, mail: mailFor(company, view, START) };
}

const startWith = (company: Company, view: Parameters<typeof next>[1], mail: MailChoice) =>
  next(company, view, START, { mail });

const withContent = (mail: MailChoice, about: Partial<MailChoice['content']>): MailChoice => ({
  ...mail,
  content: { ...mail.content, ...about },
});

describe('a log that people changed by hand', () => {
  it('is written where the row was moved to, whoever sorted it', () => {
    const company = createCompany();
    const sheet = tabOf(company.workspace.world, company.log);
    typeRow(sheet, { Fecha: 50_000, Estado: 'Hecho', Qué: 'A mano' });
    const view = plan(company);
    const { person, place } = inLog(company, 'Fecha');
    sortByColumn(person, { ...place, descending: true });

    valueOf(next(company, view, MOVE));

    const rows = rowsOf(company);
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row.includes('DEP-2026-0001'))).toContain(46_365);
    expect(rows.find((row) => row.includes('A mano'))).toContain(50_000);
  });

  it('keeps the cell that somebody changed, and says which', () => {
    const company = createCompany();
    const view = plan(company);
    const { person, place } = inLog(company, 'Qué', 'DEP-2026-0001');
    editCell(person, { ...place, input: 'Lo que yo diga' });

    const { deployment } = valueOf(next(company, view, MOVE)).view;

    expect(rowsOf(company)[0]).toEqual(expect.arrayContaining(['Lo que yo diga', 46_365]));
    expect(deployment.row?.changedByHand).toEqual(['what']);
  });

  it('does not get a deleted row again by itself, but when somebody asks for it', () => {
    const company = createCompany();
    const view = plan(company);
    const { person, place } = inLog(company, 'ID', 'DEP-2026-0001');
    deleteRow(person, place);

    const moved = valueOf(next(company, view, MOVE));

    expect(moved.problems).toEqual([{ key: 'row/3', problem: 'row-deleted' }]);
    expect(rowsOf(company)).toEqual([]);
    expect(eventsOf(company)[0]?.start.dateTime).toContain('2026-12-09');
    const retried = valueOf(next(company, moved.view, { verb: 'settle', key: 'row/3', how: 'retry' }));
    expect(retried.problems).toEqual([]);
    expect(rowsOf(company)[0]).toContain('DEP-2026-0001');
  });
});

describe('what people type', () => {
  it('stays text in cells, mails and events', () => {
    const company = createCompany();
    const title = '=HYPERLINK("https://evil.example")<b onclick="x()">&amp;</b>';
    const { view, mail } = atStart(company, { tickets: [{ number: 'ES-7412280', title, url: '' }] });

    valueOf(startWith(company, view, mail));

    expect(rowsOf(company)[0]).toEqual(expect.arrayContaining([title, `ES-7412280 ${title}`]));
    const [sent] = sentBy(company, ENGINEER);
    expect(sent?.text).toContain(`* ES-7412280 ${title}`);
    expect(sent?.html).toContain('&lt;b onclick=');
    expect(sent?.html).not.toContain('<b onclick');
  });

  it('cannot put a header into a mail, nor change its subject', () => {
    const company = createCompany();
    const { view, mail } = atStart(company);
    const evil = withContent(mail, { subject: 'x\r\nBcc: all@evil.example' });

    valueOf(startWith(company, view, evil));

    const [sent] = sentBy(company, ENGINEER);
    expect(sent?.subject).toBe(mail.content.subject);
    expect(sent?.raw).not.toContain('all@evil.example');
  });

  it.each<[string, Partial<MailChoice['content']>]>([
    ['an address that is none', { to: [{ name: 'Núria', address: 'nuria arroba llum' }] }],
    ['a name with a line break', { to: [{ name: 'a\nb', address: MANAGER }] }],
    ['nobody', { to: [] }],
    [
      '51 recipients',
      {
        to: Array.from({ length: 51 }, (_, index) => ({
          name: '',
          address: `p${String(index)}@llum.example`,
        })),
      },
    ],
    ['no text', { text: ' ' }],
    ['a placeholder that nobody filled', { text: 'Hola {{customer}}' }],
  ])('is refused in words, and nothing is changed: a mail with %s', (_what, about) => {
    const company = createCompany();
    const { view, mail } = atStart(company);
    const before = contentOf(company.workspace.world);

    const reply = startWith(company, view, withContent(mail, about));

    expect(codeOf(reply)).toBe('mail-refused');
    expect(contentOf(company.workspace.world)).toBe(before);
    expect([...sentBy(company, ENGINEER), ...draftsOf(company, ENGINEER)]).toEqual([]);
  });

  it('is sent to a domain that is not the customer’s only when somebody agreed', () => {
    const company = createCompany();
    const { view, mail } = atStart(company);
    const to = [{ name: '', address: 'somebody@elsewhere.example' }];
    const strange = withContent(mail, { to });

    expect(codeOf(startWith(company, view, strange))).toBe('mail-unconfirmed');
    const accepted = { ...strange, accepted: ['unknown-domain:elsewhere.example'] };
    expect(codeOf(startWith(company, view, accepted))).toBe('ok');
  });

  it('is refused with the template, its line and its placeholder when that is unknown', () => {
    const company = createCompany();
    const view = plan(company);
    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    const templates = tabOf(company.workspace.world, registryOf(company.workspace.world), 'Templates');
    typeInto(templates, 'Tipo', 'start', { Texto: 'Hola.\n\n{{clinte}}' });
    const { uid, rev } = view.deployment;

    const reply = ask(company.workspace, company.engineer, 'prepare', {
      uid,
      rev,
      row: view.row,
      customerKey: null,
      step: START,
    });

    expect(reply).toMatchObject({ ok: false, code: 'mail-template' });
    expect(reply.ok || reply.message).toMatch(/«start».*línea 3.*«clinte»/);
  });

  it('is refused when it would not fit, and when the record was spoilt', () => {
    const company = createCompany();
    const long = Array.from({ length: 50 }, (_, index) => ({
      number: `ES-${String(1_000_000 + index)}`,
      title: 'x'.repeat(500),
      url: `https://zammad.example/${'y'.repeat(470)}`,
    }));
    const view = plan(company);

    expect(codeOf(act({ verb: 'save-draft', form: aForm({ tickets: long }) }, { company }))).toBe(
      'deployment-too-long',
    );
    const records = tabOf(company.workspace.world, registryOf(company.workspace.world), '_records');
    typeInto(records, 'uid', view.deployment.uid, { json: '{}' });
    expect(codeOf(next(company, view, MOVE))).toBe('deployment-unreadable');
  });

  it('does not make a hint of a row more than a hint', () => {
    const company = createCompany();
    const view = plan(company);

    expect(codeOf(next(company, { ...view, row: 900_000 }, MOVE))).toBe('ok');
    expect(recordsIn(company)).toHaveLength(1);
  });
});

describe('what cannot be carried out', () => {
  it('is said, the rest is done, and it can be tried again', () => {
    const company = createCompany();
    const settings = tabOf(company.workspace.world, registryOf(company.workspace.world), 'Settings');
    typeInto(settings, 'Clave', 'team-calendar', { Valor: 'nobody@group.calendar.google.com' });

    const receipt = valueOf(act({ verb: 'plan', form: aForm(), acknowledged: [] }, { company }));

    expect(receipt.problems).toEqual([{ key: 'event/1', problem: 'calendar-unreachable' }]);
    expect(rowsOf(company)).toHaveLength(1);
  });

  it('leaves a mail that nobody knows of to be settled before the next one', () => {
    const company = createCompany();
    const under = start(company);
    const delay: Step = { verb: 'delay', newEnd: '', reason: '', note: '' };
    const [record] = recordsIn(company);
    const waiting = {
      ...record,
      effects: record!.effects.map((one) =>
        one.kind === 'mail' ? { ...one, state: 'pending', claim: null, problem: 'mail-unknown' } : one,
      ),
    };
    const records = tabOf(company.workspace.world, registryOf(company.workspace.world), '_records');
    typeInto(records, 'uid', under.deployment.uid, { json: JSON.stringify(waiting) });

    expect(codeOf(nextWithMail(company, under, delay))).toBe('mail-waiting');
    const settled = valueOf(next(company, under, { verb: 'settle', key: 'start/1', how: 'by-hand' })).view;
    expect(codeOf(nextWithMail(company, settled, delay))).toBe('ok');
  });
});

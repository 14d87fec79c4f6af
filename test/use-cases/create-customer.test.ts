import { LOG_COLUMNS } from '../../src/domain/log-columns';
import { createCustomer } from '../../src/use-cases/create-customer';
import {
  aContact,
  aCustomer,
  anEnvironment,
  auditedIn,
  aSheet,
  createReadyOffice,
  fileWith,
  logsIn,
  putLog,
  refusalOf,
  rowsIn,
  tabOf,
  typeRow,
  valueOf,
} from '../support/builders';
import type { Office } from '../support/in-memory-office';
import { ADMIN, COLLEAGUE, createOffice, ENGINEER } from '../support/in-memory-office';

const byEngineer = (office: Office) => office.visit({ email: ENGINEER });
const make = (office: Office, about: Parameters<typeof aCustomer>[0] = {}) =>
  createCustomer(byEngineer(office), aCustomer(about));
const KEY = 'ajuntament-de-vilanova';

describe('createCustomer', () => {
  it('copies the TEMPLATE under the customer’s name and registers it with all that belongs to it', () => {
    const office = createReadyOffice();

    const { key, log } = valueOf(
      make(office, {
        environments: [anEnvironment(), anEnvironment({ name: 'PRE', kind: 'customer-productive-test' })],
        contacts: [
          aContact(),
          aContact({ address: 'helpdesk@vilanova.example', role: 'helpdesk', recipient: 'cc' }),
        ],
      }),
    );

    expect(key).toBe(KEY);
    expect(logsIn(office)).toEqual([
      expect.objectContaining({
        id: log.id,
        name: 'Ajuntament de Vilanova - Deployment log',
        folderId: 'deployments',
        mark: { kind: 'log', customerKey: KEY },
      }),
    ]);
    expect(rowsIn(office, 'Customers')).toEqual([
      expect.objectContaining({
        key: KEY,
        name: 'Ajuntament de Vilanova',
        language: 'ca',
        log: log.id,
        'log-tab': '0',
        domains: 'vilanova.example',
        'helpdesk-needed': 'yes',
      }),
    ]);
    expect(rowsIn(office, 'Environments')).toEqual([
      expect.objectContaining({ customer: KEY, name: 'Producción', 'maintenance-mode': 'yes', consoles: 2 }),
      expect.objectContaining({ customer: KEY, name: 'PRE', kind: 'customer-productive-test' }),
    ]);
    expect(rowsIn(office, 'Contacts').map((row) => row['recipient'])).toEqual(['to', 'cc']);
  });

  it('notes who did it', () => {
    const office = createReadyOffice();
    valueOf(make(office));

    expect(auditedIn(office)).toEqual([
      {
        at: '2026-12-01T09:00:00.000Z',
        who: ENGINEER,
        action: 'create-customer',
        subject: KEY,
        from: 'sidebar',
      },
    ]);
  });

  it.each(['es', 'ca', 'en'] as const)(
    'gives the log headings and statuses in the language %s',
    (language) => {
      const office = createReadyOffice({ language: 'ca' });
      const { log } = valueOf(make(office, { language }));

      const [sheet] = fileWith(office, log.id).sheets;

      expect(sheet?.cells[0]).toEqual(LOG_COLUMNS.map((column) => column.heading[language]));
      const words = sheet?.looks.flatMap((look) => (look.kind === 'drop-down' ? [look.values] : [])).at(-1);
      expect(words?.[0]).toBe({ es: 'Planificado', ca: 'Planificat', en: 'Planned' }[language]);
    },
  );

  it('keeps the TEMPLATE’s own columns, their order and its title', () => {
    const office = createReadyOffice();
    fileWith(office, office.config.templateId).sheets = [
      aSheet([['Instrucciones']], { title: 'Léame', sheetId: 3 }),
      aSheet([['Registro'], ['Coste', 'Estado', 'Fecha', 'Qué', 'ID']], { sheetId: 4 }),
    ];

    const { log } = valueOf(make(office, { language: 'en' }));

    expect(fileWith(office, log.id).sheets.map((sheet) => sheet.cells)).toEqual([
      [['Instrucciones']],
      [['Registro'], ['Coste', 'Status', 'Date', 'What', 'ID']],
    ]);
    expect(rowsIn(office, 'Customers')[0]).toMatchObject({ 'log-tab': '4' });
  });

  it('names the tab in the customer’s language unless another tab has that name', () => {
    const office = createReadyOffice();
    const titles = (name: string) =>
      fileWith(office, valueOf(make(office, { name })).log.id).sheets.map((sheet) => sheet.title);
    expect(titles('One')).toEqual(['Desplegaments']);

    fileWith(office, office.config.templateId).sheets.push(
      aSheet([], { sheetId: 9, title: 'DESPLEGAMENTS' }),
    );

    expect(titles('Two')).toEqual(['Despliegues', 'DESPLEGAMENTS']);
  });

  it('designs the log itself when somebody emptied the TEMPLATE', () => {
    const office = createReadyOffice();
    fileWith(office, office.config.templateId).sheets = [aSheet([])];

    const { log } = valueOf(make(office));

    expect(fileWith(office, log.id).sheets[0]?.cells[0]?.[0]).toBe('Data');
  });

  it('overwrites nothing in a log whose TEMPLATE has headings of its own only', () => {
    const office = createReadyOffice();
    const cells = [
      ['Alfa', 'Beta'],
      ['uno', 'dos'],
    ];
    fileWith(office, office.config.templateId).sheets = [aSheet(cells)];

    const { log } = valueOf(make(office));

    expect(fileWith(office, log.id).sheets[0]?.cells).toEqual(cells);
  });

  it('keeps text that looks like a formula as it was typed', () => {
    const office = createReadyOffice();
    valueOf(
      make(office, { name: '=2+3', partner: '@SUM(1)', place: '+34', contacts: [aContact({ name: '-1' })] }),
    );

    expect(rowsIn(office, 'Customers')[0]).toMatchObject({ name: '=2+3', partner: '@SUM(1)', place: '+34' });
    expect(rowsIn(office, 'Contacts')[0]).toMatchObject({ name: '-1' });
  });

  describe('refuses', () => {
    it.each([
      ['an empty name', '', 'name-required'],
      ['blanks', '   ', 'name-required'],
      ['a name too long', 'x'.repeat(81), 'name-too-long'],
      ['a slash', 'A/B', 'name-characters'],
      ['the TEMPLATE’s name', 'Template', 'name-reserved'],
    ])('%s', (_what, name, code) => {
      const office = createReadyOffice();
      const before = structuredClone(office.drive);

      expect(refusalOf(make(office, { name }))).toEqual({
        code: 'fields',
        problems: [{ field: 'customer.name', code }],
      });
      expect(office.drive).toEqual(before);
    });

    it.each([
      'Ajuntament de Vilanova',
      '  ajuntament  DE vilanova ',
      'Ajuntàment de Vilanova',
      'Ajuntament-de-Vilanova',
    ])('a customer that is there already, written "%s"', (name) => {
      const office = createReadyOffice();
      valueOf(make(office));

      expect(refusalOf(make(office, { name }))).toEqual({
        code: 'customer-exists',
        name: 'Ajuntament de Vilanova',
      });
      expect(logsIn(office)).toHaveLength(1);
    });

    it('a customer that somebody typed into the registry, which has no log', () => {
      const office = createReadyOffice();
      typeRow(office, 'Customers', { key: 'vilanova', name: 'Vilanova' });

      expect(refusalOf(make(office, { name: 'Vilanova' }))).toEqual({
        code: 'customer-without-log',
        name: 'Vilanova',
      });
      expect(logsIn(office)).toEqual([]);
    });

    it('the new name of a customer that was renamed in the registry, and its old one', () => {
      const office = createReadyOffice();
      valueOf(make(office));
      const row = tabOf(office, 'Customers').cells[1]!;
      row[row.indexOf('Ajuntament de Vilanova')] = 'Vilanova';

      expect(refusalOf(make(office, { name: 'Vilanova' }))).toMatchObject({ code: 'customer-exists' });
      expect(refusalOf(make(office))).toMatchObject({ code: 'customer-exists' });
    });

    it('a name whose file is there, kept by hand', () => {
      const office = createReadyOffice();
      putLog(office, 'Ajuntament de VILANOVA - Deployment Log', []);

      expect(refusalOf(make(office))).toEqual({
        code: 'file-exists',
        fileName: 'Ajuntament de VILANOVA - Deployment Log',
      });
      expect(rowsIn(office, 'Customers')).toEqual([]);
    });

    it('when the TEMPLATE is gone, before anything is registered', () => {
      const office = createReadyOffice();
      fileWith(office, office.config.templateId).trashed = true;

      expect(refusalOf(make(office))).toEqual({ code: 'template-missing' });
      expect(rowsIn(office, 'Customers')).toEqual([]);
    });

    it('when the folder cannot be opened', () => {
      const office = createReadyOffice();
      fileWith(office, 'deployments').hiddenFrom.push(ENGINEER);

      expect(refusalOf(make(office))).toEqual({ code: 'folder-unreachable', folderId: 'deployments' });
    });

    it('before Set up', () => {
      const office = createOffice();
      putLog(office, 'TEMPLATE - Deployment log', [aSheet([])]);
      office.config.templateId = [...office.drive.files.keys()].at(-1) ?? '';

      expect(refusalOf(make(office))).toEqual({ code: 'not-set-up', administrator: ADMIN });
    });

    it('when the registry cannot be opened', () => {
      const office = createReadyOffice();
      fileWith(office, office.config.registryId).hiddenFrom.push(ENGINEER);

      expect(refusalOf(make(office))).toEqual({ code: 'registry-unreachable' });
    });

    it.each([
      ['a tab is missing', (office: Office) => void (tabOf(office, 'Contacts').title = 'x'), 'tab-missing'],
      [
        'a heading is missing',
        (office: Office) => void tabOf(office, 'Contacts').cells[0]?.pop(),
        'heading-missing',
      ],
    ])('when in the registry %s', (_what, damage, code) => {
      const office = createReadyOffice();
      damage(office);

      expect(refusalOf(make(office))).toMatchObject({
        code: 'registry-unreadable',
        problem: { code, tab: 'Contacts' },
      });
    });

    it('to a stranger, an inactive person and one without a role', () => {
      const office = createReadyOffice();
      typeRow(office, 'Team', { address: 'left@soffid.example', roles: 'engineer', active: 'no' });
      typeRow(office, 'Team', { address: 'idle@soffid.example', roles: 'astronaut' });

      for (const email of ['stranger@soffid.example', 'left@soffid.example', 'idle@soffid.example']) {
        const refusal = refusalOf(createCustomer(office.visit({ email }), aCustomer()));
        expect(refusal).toEqual({ code: 'not-in-team', email });
      }
    });

    it('to a manager', () => {
      const office = createReadyOffice();
      typeRow(office, 'Team', { address: 'manager@soffid.example', roles: 'manager' });

      expect(
        refusalOf(createCustomer(office.visit({ email: 'manager@soffid.example' }), aCustomer())),
      ).toEqual({
        code: 'role-needed',
        roles: ['engineer', 'lead', 'administrator'],
      });
    });

    it('while another run holds the lock', () => {
      const office = createReadyOffice();
      const inner = office.visit({ email: COLLEAGUE }).mutex.hold(() => make(office));

      expect(refusalOf(inner!.value)).toEqual({ code: 'busy' });
    });
  });

  it('finds the registry’s columns wherever people moved them and whatever language they renamed them to', () => {
    const office = createReadyOffice();
    const tab = tabOf(office, 'Customers');
    tab.cells = [['Propio', ...(tab.cells[0] ?? []).reverse()]];
    tab.columnCount += 1;
    tab.cells[0]![tab.cells[0]!.indexOf('Nombre')] = 'Customer name';

    valueOf(make(office));

    const [headings, row] = tab.cells.length > 1 ? tab.cells : tabOf(office, 'Customers').cells;
    expect(row?.[0]).toBeNull();
    expect(row?.[headings!.indexOf('Customer name')]).toBe('Ajuntament de Vilanova');
    expect(row?.[headings!.indexOf('Clave')]).toBe(KEY);
  });
});

import { randomUUID } from 'node:crypto';
import type { Workspace } from '../../emulator/kernel/workspace';
import { aContact, aCustomer, anEnvironment } from '../support/builders';
import {
  ADMIN,
  ask,
  beside,
  cellsOf,
  codeOf,
  COLLEAGUE,
  contentOf,
  createReadyOrganisation,
  ENGINEER,
  logsOf,
  putHandKept,
  registryOf,
  rowsIn,
  SET_UP,
  valueOf,
} from './organisation';

const aRequest = (about: Parameters<typeof aCustomer>[0] = {}) => ({
  requestId: randomUUID(),
  customer: aCustomer(about),
});

describe('a request', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createReadyOrganisation();
  });

  it('that is repeated gets the same answer and changes nothing', () => {
    const request = aRequest();
    const first = ask(workspace, ENGINEER, 'createCustomer', request);
    const content = contentOf(workspace.world);

    const second = ask(workspace, ENGINEER, 'createCustomer', request);

    expect(first.ok).toBe(true);
    expect(second).toEqual(first);
    expect(contentOf(workspace.world)).toBe(content);
  });

  it('of Set up that is repeated gets the same answer', () => {
    const request = { requestId: randomUUID(), ...SET_UP };
    const first = ask(workspace, ADMIN, 'setUp', request);

    expect(first.ok).toBe(true);
    expect(ask(workspace, ADMIN, 'setUp', request)).toEqual(first);
  });

  it('that was refused may be repeated once its reason is gone', () => {
    const request = aRequest();
    const { locks } = workspace.world.script;
    locks['script'] = 'somebody';
    expect(codeOf(ask(workspace, ENGINEER, 'createCustomer', request))).toBe('busy');

    delete locks['script'];

    expect(codeOf(ask(workspace, ENGINEER, 'createCustomer', request))).toBe('ok');
  });

  it('of somebody else with the same id is another request', () => {
    const request = aRequest();
    valueOf(ask(workspace, ENGINEER, 'createCustomer', request));

    expect(codeOf(ask(workspace, COLLEAGUE, 'createCustomer', request))).toBe('customer-exists');
  });

  it('keeps text that looks like a formula as text, in the registry and in the log’s name', () => {
    const request = aRequest({
      name: '=1+1',
      place: '+34',
      partner: '@SUM(1)',
      environments: [anEnvironment({ name: '=A1' })],
      contacts: [aContact({ name: '-1' })],
    });

    valueOf(ask(workspace, ENGINEER, 'createCustomer', request));

    const { world } = workspace;
    expect(rowsIn(world, 'Customers')).toMatchObject([{ name: '=1+1', place: '+34', partner: '@SUM(1)' }]);
    expect(rowsIn(world, 'Environments')).toMatchObject([{ name: '=A1', places: '+34' }]);
    expect(rowsIn(world, 'Contacts')).toMatchObject([{ name: '-1' }]);
    expect(logsOf(world)[0]?.name).toBe('=1+1 - Deployment log');
  });

  it('names every field that is wrong, in words of the user’s language', () => {
    const request = aRequest({
      language: 'de' as 'es',
      domains: ['https://vilanova.example'],
      environments: [anEnvironment({ name: ' ', monitoringUrl: 'http://m.example' })],
      contacts: [aContact(), aContact({ address: 'nuria' })],
    });

    const reply = ask(workspace, COLLEAGUE, 'createCustomer', request);

    expect(reply).toMatchObject({ ok: false, code: 'fields', message: 'Some fields need a look.' });
    expect(reply.ok ? [] : reply.fields.map(({ field }) => field)).toEqual([
      'customer.language',
      'customer.domains.0',
      'customer.environments.0.name',
      'customer.environments.0.monitoringUrl',
      'customer.contacts.1.address',
    ]);
    expect(reply.ok ? [] : reply.fields.map(({ message }) => message)).toContain('Fill in this field.');
  });

  it('is refused with a clear sentence to a customer who may see one log alone', () => {
    const boss = 'boss@customer.example';
    workspace.world.users[boss] = { email: boss, name: 'Boss', locale: 'ca', timeZone: 'Europe/Madrid' };
    valueOf(ask(workspace, ENGINEER, 'createCustomer', aRequest()));
    const [log] = logsOf(workspace.world);
    log!.permissions.push({ id: 'boss', type: 'user', role: 'reader', emailAddress: boss });

    const reply = ask(workspace, beside(boss, log!.id), 'home');

    expect(reply).toMatchObject({ ok: false, code: 'registry-unreachable' });
  });
});

describe('two requests at once', () => {
  it('for one name: one wins, the other is refused, wherever they meet', () => {
    const counted = createReadyOrganisation();
    counted.resetCalls();
    valueOf(ask(counted, ENGINEER, 'createCustomer', aRequest()));
    const calls = counted.calls().total;
    for (let at = 1; at <= calls; at += 1) {
      const workspace = createReadyOrganisation();
      let theirs = 'did not run';
      const act = (): void => {
        theirs = codeOf(
          ask(workspace, COLLEAGUE, 'createCustomer', aRequest({ name: 'AJUNTAMENT de Vilanova' })),
        );
      };
      workspace.interleave({ at, act });

      const mine = codeOf(ask(workspace, ENGINEER, 'createCustomer', aRequest()));

      const [refused] = [mine, theirs].filter((code) => code !== 'ok');
      expect([mine, theirs]).toContain('ok');
      expect(['busy', 'being-made', 'customer-exists']).toContain(refused);
      expect(logsOf(workspace.world)).toHaveLength(1);
      expect(rowsIn(workspace.world, 'Customers')).toHaveLength(1);
    }
  });

  it('beside a person who sorts the registry: the log’s id lands in its own row', () => {
    const workspace = createReadyOrganisation();
    valueOf(ask(workspace, ENGINEER, 'createCustomer', aRequest({ name: 'Zeta' })));
    const registry = registryOf(workspace.world);
    const sort = (): void => {
      const customers = workspace.world.sheets.spreadsheets[registry]!.sheets[0]!;
      const [headings, ...rows] = customers.rows;
      customers.rows = [headings!, ...rows.reverse()];
    };
    // The registry is read and the row appended by the eighth call; its id is written by a later one.
    workspace.interleave({ at: 11, act: sort });

    const { key } = valueOf(ask(workspace, ENGINEER, 'createCustomer', aRequest({ name: 'Acme' })));

    const log = logsOf(workspace.world).find((file) => file.appProperties['customerKey'] === key);
    expect(rowsIn(workspace.world, 'Customers')).toMatchObject([
      { key: 'acme', log: log?.id },
      { key: 'zeta' },
    ]);
    expect(JSON.stringify(cellsOf(workspace.world, registry, 'Customers'))).not.toContain('creating');
  });
});

describe('adopting a log', () => {
  it('writes one heading into it and nothing else, and knows it after', () => {
    const workspace = createReadyOrganisation();
    const rows = [
      ['Registro de Bodega'],
      ['Nº', 'Fecha', 'Situación', 'Descripción'],
      ...Array.from({ length: 300 }, (_, row) => [row, 45_000 + row, 'Hecho', `=cambio ${String(row)}`]),
    ];
    const open = putHandKept(workspace, 'Bodega - Registro', rows);
    const plan = valueOf(ask(workspace, beside(ENGINEER, open), 'planAdoption'));
    const [sheet] = plan.sheets;
    expect(plan.suggestedName).toBe('Bodega');
    expect(sheet).toMatchObject({ headingRow: 1, rows: 300, idColumn: 'E' });
    const columns = sheet!.matches.map(({ key, column }) => ({ key, column, heading: rows[1]![column] }));

    valueOf(
      ask(workspace, beside(ENGINEER, open), 'adoptLog', {
        ...aRequest({ name: 'Bodega' }),
        sheetId: sheet!.sheetId,
        headingRow: 1,
        columns,
      }),
    );

    const expected = rows.map((row, index) => (index === 1 ? [...row, 'ID DEP'] : row));
    expect(cellsOf(workspace.world, open)).toEqual(expected);
    expect(valueOf(ask(workspace, beside(ENGINEER, open), 'home'))).toMatchObject({
      kind: 'log',
      notices: [{ severity: 'warning' }].slice(1),
      customer: { name: 'Bodega' },
    });
  });
});

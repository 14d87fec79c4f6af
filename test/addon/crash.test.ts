import { randomUUID } from 'node:crypto';
import { LANGUAGES } from '../../src/domain/language';
import { aCustomer } from '../support/builders';
import {
  ADMIN,
  ask,
  beside,
  createOrganisation,
  createReadyOrganisation,
  ENGINEER,
  registryOf,
  runApi,
  SET_UP,
} from './organisation';

/** An organisation whose script properties are full, so that Set up fails when it notes what it made. */
function createFull() {
  const workspace = createOrganisation();
  const properties = workspace.world.script.properties['script']!;
  for (let index = 0; index < 60; index += 1) properties[`filler-${String(index)}`] = 'x'.repeat(8_530);
  return workspace;
}

describe('a crash', () => {
  it.each(LANGUAGES)(
    'says one sentence and a reference in the language %s, and the log the rest',
    (language) => {
      const workspace = createFull();
      workspace.world.users[ADMIN]!.locale = language;

      const { result, error, ui } = runApi(workspace, ADMIN, 'setUp', [
        { requestId: randomUUID(), ...SET_UP },
      ]);

      expect(error).toBeUndefined();
      const reply = result as { message: string; reference: string };
      expect(reply).toMatchObject({ ok: false, code: 'crash', fields: [] });
      expect(reply.reference).toMatch(/^[0-9a-f]{8}$/);
      expect(reply.message).toContain(reply.reference);
      expect(JSON.stringify(reply)).not.toMatch(/quota|Exception|Code\.js| at /);
      expect(ui.log).toHaveLength(1);
      expect(ui.log[0]?.level).toBe('error');
      expect(ui.log[0]?.text).toContain(`[${reply.reference}] setUp:`);
      expect(ui.log[0]?.text).toMatch(/property storage quota[^]*Code\.js/);
    },
  );

  it('is not answered again to a repeated request', () => {
    const workspace = createFull();
    const request = { requestId: randomUUID(), ...SET_UP };
    expect(ask(workspace, ADMIN, 'setUp', request)).toMatchObject({ code: 'crash' });

    workspace.world.script.properties['script'] = { ADMIN };

    expect(ask(workspace, ADMIN, 'setUp', request).ok).toBe(true);
  });

  it('of one part leaves the others at work', () => {
    const workspace = createReadyOrganisation();
    const registry = registryOf(workspace.world);
    const customers = workspace.world.sheets.spreadsheets[registry]!.sheets[0]!;
    const locked = { id: 1, range: null, description: 'Mine', warningOnly: false, editors: [ADMIN] };
    customers.protectedRanges.push(locked);
    const request = { requestId: randomUUID(), customer: aCustomer() };

    expect(ask(workspace, ENGINEER, 'createCustomer', request)).toMatchObject({ code: 'crash' });
    expect(ask(workspace, beside(ENGINEER, registry), 'home').ok).toBe(true);
    expect(workspace.world.script.locks).toEqual({});
  });
});

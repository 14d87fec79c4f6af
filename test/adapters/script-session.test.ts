import { adapterPorts } from '../support/adapter-ports';
import { openAdapterWorld, STRANGER } from '../support/adapter-world';
import { createInMemorySession } from '../support/in-memory-session';
import type { SessionsUnderTest } from '../support/session-contract';
import { sessionContract } from '../support/session-contract';

const openScript = (): SessionsUnderTest => ({
  openId: 'acme',
  visit({ email, locale, isOpen }) {
    const workspace = openAdapterWorld();
    workspace.world.users[email]!.locale = locale;
    return adapterPorts(workspace, { email, open: isOpen ? 'acme' : null }).session;
  },
});

const openMemory = (): SessionsUnderTest => ({
  openId: 'acme',
  visit: ({ email, locale, isOpen }) =>
    createInMemorySession({ email, locale, open: isOpen ? 'acme' : null }),
});

describe('createScriptSession', () => {
  sessionContract(openScript);

  it('knows no open spreadsheet that the user cannot see', () => {
    const { session } = adapterPorts(openAdapterWorld(), { email: STRANGER, open: 'acme' });
    expect(session.openSpreadsheet()).toBeNull();
  });
});

describe('the in-memory Session', () => {
  sessionContract(openMemory);
});

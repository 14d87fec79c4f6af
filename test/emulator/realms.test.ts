import { createKeptRealms } from '../../emulator/kernel/realms';
import type { Workspace } from '../../emulator/kernel/workspace';
import { createWorkspace } from '../../emulator/kernel/workspace';
import { emptyWorld } from '../../emulator/kernel/world';
import { writeScript } from '../support/script-project';

const ME = 'engineer@soffid.example';
const OTHER = 'lead@soffid.example';
const NOW = Date.parse('2026-12-02T16:50:00+01:00');

const COUNTS = `
  var count = 0;
  function next() { count += 1; return count; }
  function ask() {
    count += 1;
    PropertiesService.getScriptProperties().getProperty('any');
    return [count, Session.getActiveUser().getEmail(), Date.now()];
  }
`;

function keeping(): Workspace {
  const world = emptyWorld(NOW, false);
  for (const email of [ME, OTHER])
    world.users[email] = { email, name: email, locale: 'ca', timeZone: 'Europe/Madrid' };
  return createWorkspace({ world, project: writeScript(COUNTS), realms: createKeptRealms() });
}

const counted = (workspace: Workspace): unknown => workspace.run({ function: 'next', user: ME }).result;

describe('a realm that is kept', () => {
  it('remembers what a run left in a variable', () => {
    const workspace = keeping();
    expect([counted(workspace), counted(workspace)]).toEqual([1, 2]);
  });

  it('serves whoever runs in it, at that time', () => {
    const workspace = keeping();
    counted(workspace);
    workspace.setClock('2026-12-03T10:00:00+01:00');
    const { result } = workspace.run({ function: 'ask', user: OTHER });
    expect(result).toEqual([2, OTHER, Date.parse('2026-12-03T10:00:00+01:00')]);
  });

  it('is not that of a run within a run', () => {
    const workspace = keeping();
    let within: unknown;
    workspace.interleave({ at: 1, act: () => void (within = counted(workspace)) });
    const { result } = workspace.run({ function: 'ask', user: ME });
    expect([within, result]).toEqual([1, [1, ME, NOW]]);
  });

  it.each(['before', 'after'] as const)('goes on after a run that was killed %s a call', (when) => {
    const workspace = keeping();
    workspace.setFault({ at: 1, when });
    expect(workspace.run({ function: 'ask', user: ME }).killed).toBe(true);
    expect(workspace.run({ function: 'ask', user: OTHER }).result).toEqual([2, OTHER, NOW]);
  });
});

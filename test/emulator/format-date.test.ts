import { createWorkspace } from '../../emulator/kernel/workspace';
import { smallOffice, ANA } from '../support/small-office';
import { writeScript } from '../support/script-project';

const SCRIPT =
  'function show(time, zone, format) { return Utilities.formatDate(new Date(time), zone, format); }';

const shown = (time: string, zone: string, format: string): unknown =>
  createWorkspace({ world: smallOffice(), project: writeScript(SCRIPT) }).run({
    function: 'show',
    arguments: [time, zone, format],
    user: ANA,
  }).result;

describe('Utilities.formatDate', () => {
  it.each([
    ['Europe/Madrid', '2026-03-29T00:59:59.999Z', '29/03/2026 01:59 +0100'],
    ['Europe/Madrid', '2026-03-29T01:00:00.000Z', '29/03/2026 03:00 +0200'],
    ['Asia/Calcutta', '2026-12-01T23:00:00.000Z', '02/12/2026 04:30 +0530'],
    ['America/St_Johns', '2026-12-01T00:00:00.000Z', '30/11/2026 20:30 -0330'],
    ['UTC', '2026-12-01T09:00:00.000Z', '01/12/2026 09:00 +0000'],
  ])('shows the clock of %s at %s', (zone, time, text) => {
    expect(shown(time, zone, 'dd/MM/yyyy HH:mm Z')).toBe(text);
  });

  it.each(['Europe/Atlantis', 'europe/madrid', 'Madrid', ''])(
    'takes the unknown zone "%s" for GMT',
    (zone) => {
      expect(shown('2026-07-01T09:00:00.000Z', zone, 'HH:mm Z')).toBe('09:00 +0000');
    },
  );
});

import { readClaim, writeClaim } from '../../src/domain/claim';

const CLAIM = {
  id: '00000000-0000-4000-8000-000000000001',
  until: '2026-12-01T09:07:00.000Z',
  by: 'engineer@soffid.example',
};

describe('readClaim', () => {
  it('reads what was written', () => {
    expect(readClaim(writeClaim(CLAIM))).toEqual(CLAIM);
  });

  it.each([
    ['nothing', ''],
    ['a file’s id', '1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_'],
    ['a claim without its end', 'creating id engineer@soffid.example'],
    ['a local time', 'creating id 2026-12-01T09:07:00 engineer@soffid.example'],
    ['something before', `x ${writeClaim(CLAIM)}`],
    ['something after', `${writeClaim(CLAIM)} x`],
  ])('takes %s for no claim', (_what, cell) => {
    expect(readClaim(cell)).toBeNull();
  });
});

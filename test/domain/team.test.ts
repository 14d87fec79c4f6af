import { readTable } from '../../src/domain/registry-table';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import { memberWith, teamOf } from '../../src/domain/team';
import { valueOf } from '../support/builders';

const TAB = REGISTRY_TABS.Team;

/** The team of a Team tab with these rows, by the columns' keys. */
function team(...rows: Record<string, string>[]) {
  const cells = rows.map((row) => TAB.columns.map(({ key }) => row[key] ?? null));
  return teamOf(
    valueOf(
      readTable(TAB, { sheetId: 1, cells: [TAB.columns.map((column) => column.heading.es), ...cells] }),
    ),
  );
}

describe('teamOf', () => {
  it('reads who is who', () => {
    expect(
      team({ address: 'Ana@Soffid.example', name: 'Ana', roles: 'Lead, engineer', language: 'ca' }),
    ).toEqual([{ address: 'ana@soffid.example', name: 'Ana', roles: ['engineer', 'lead'], language: 'ca' }]);
  });

  it.each([
    ['', []],
    ['boss', []],
    ['engineering', []],
    ['administrator; MANAGER', ['manager', 'administrator']],
    ['lead, lead', ['lead']],
  ])('reads the roles "%s"', (roles, expected) => {
    expect(team({ address: 'a@soffid.example', roles })[0]?.roles).toEqual(expected);
  });

  it.each(['', 'yes', 'sí', 'whatever'])('takes somebody with "%s" for active', (active) => {
    expect(team({ address: 'a@soffid.example', active })).toHaveLength(1);
  });

  it.each(['no', 'No', 'FALSE', 'falso', '0'])('leaves out somebody with "%s"', (active) => {
    expect(team({ address: 'a@soffid.example', active })).toEqual([]);
  });

  it('leaves out a row without an address, and knows no language where none is set', () => {
    expect(team({ name: 'Ana', roles: 'lead' }, { address: 'b@soffid.example' })).toEqual([
      { address: 'b@soffid.example', name: '', roles: [], language: null },
    ]);
  });
});

describe('memberWith', () => {
  it('compares addresses without case', () => {
    const members = team({ address: 'Ana@soffid.example' });

    expect(memberWith(members, 'ANA@SOFFID.EXAMPLE')?.address).toBe('ana@soffid.example');
    expect(memberWith(members, 'ana@soffid.example.org')).toBeUndefined();
  });
});

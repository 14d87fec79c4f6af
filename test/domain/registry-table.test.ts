import { readTable } from '../../src/domain/registry-table';
import { REGISTRY_TABS } from '../../src/domain/registry-tabs';
import type { CellContent } from '../../src/domain/sheet-change';
import { refusalOf, valueOf } from '../support/builders';

const TAB = REGISTRY_TABS.Contacts;
const HEADINGS = ['Cliente', 'Papel', 'Nombre', 'Correo', 'Para o copia', 'Imprescindible'];
const read = (...cells: CellContent[][]) => readTable(TAB, { sheetId: 9, cells });

describe('readTable', () => {
  it('reads rows by the columns’ keys', () => {
    const table = valueOf(read(HEADINGS, ['acme', 'partner', 'Ana', 'a@b.example', 'cc', 'yes']));

    expect(table.sheetId).toBe(9);
    expect(table.rows).toEqual([
      {
        customer: 'acme',
        role: 'partner',
        name: 'Ana',
        address: 'a@b.example',
        recipient: 'cc',
        needed: 'yes',
      },
    ]);
  });

  it('finds columns in any order, in any language, beside others', () => {
    const headings = ['Mío', 'To or Cc', 'NAME', 'Adreça', 'client:', 'Necessari', 'Rol'];

    const table = valueOf(read(headings, ['x', 'to', 'Ana', 'a@b.example', 'acme', 'no', 'helpdesk']));

    expect(table.rows[0]).toMatchObject({ customer: 'acme', name: 'Ana', role: 'helpdesk', recipient: 'to' });
    expect(table.place({ customer: 'acme', name: '=1', role: 'partner' })).toEqual([
      null,
      null,
      '=1',
      null,
      'acme',
      null,
      'partner',
    ]);
  });

  it('reads numbers, flags, blanks and short rows as texts', () => {
    const table = valueOf(read(HEADINGS, [12, true, '  Ana  '], [], [null, ''], ['zeta']));

    expect(table.rows).toEqual([
      expect.objectContaining({ customer: '12', role: 'true', name: 'Ana', address: '', needed: '' }),
      expect.objectContaining({ customer: 'zeta', role: '' }),
    ]);
  });

  it('says that the tab is missing', () => {
    expect(refusalOf(readTable(TAB, undefined))).toEqual({ code: 'tab-missing', tab: 'Contacts' });
  });

  it.each([
    ['one heading', ['Cliente', 'Papel', 'Nombre', 'Para o copia', 'Imprescindible'], ['Correo']],
    [
      'a heading that is only a guess',
      [...HEADINGS.slice(0, 5), 'Imprescindible siempre'],
      ['Imprescindible'],
    ],
    ['all of an empty tab', [], HEADINGS],
  ])('says that it lacks %s', (_what, headings, missing) => {
    expect(refusalOf(read(headings))).toEqual({
      code: 'heading-missing',
      tab: 'Contacts',
      headings: missing,
    });
  });
});

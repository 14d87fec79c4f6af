import type { Json } from '../../emulator/kernel/json';
import type { Sheet } from '../../emulator/sheets/state';
import { ENGINEER, MANAGER, VIEWER } from '../support/drive-world';
import { LOG, openSheetsScript, sheetOf, valuesOf } from '../support/sheets-script';

const open = (about: Partial<Sheet> = {}) => openSheetsScript([sheetOf([['h'], ['a'], ['b']], about)]);

const cellRange = (
  startRowIndex: number,
  endRowIndex?: number,
  startColumnIndex = 1,
  endColumnIndex = 2,
): Json => ({
  sheetId: 7,
  startRowIndex,
  ...(endRowIndex === undefined ? {} : { endRowIndex }),
  startColumnIndex,
  endColumnIndex,
});

describe('setDataValidation', () => {
  const rule = (...values: string[]) => ({
    condition: { type: 'ONE_OF_LIST', values: values.map((userEnteredValue) => ({ userEnteredValue })) },
    inputMessage: 'Choose',
    strict: true,
    showCustomUi: true,
  });
  const list = (values: string[]) => ({ values, strict: true, showCustomUi: true, message: 'Choose' });
  const rows = (startRow: number, endRow?: number) => ({
    startRow,
    ...(endRow === undefined ? {} : { endRow }),
    startColumn: 1,
    endColumn: 2,
  });

  it('sets a list, replaces a part of it, and clears a part of it', () => {
    const script = open();
    const set = (range: Json, one?: Json): void => {
      script.batch({ setDataValidation: { range, ...(one === undefined ? {} : { rule: one }) } });
    };
    const lists = () => script.spreadsheet.sheets[0]!.validations;
    set(cellRange(1), rule('a', 'b'));
    expect(lists()).toEqual([{ range: rows(1), ...list(['a', 'b']) }]);
    set(cellRange(3, 5), rule('c'));
    expect(lists()).toEqual([
      { range: rows(1, 3), ...list(['a', 'b']) },
      { range: rows(5), ...list(['a', 'b']) },
      { range: rows(3, 5), ...list(['c']) },
    ]);
    set(cellRange(2, 4));
    expect(lists().map(({ range }) => range)).toEqual([rows(1, 2), rows(5), rows(4, 5)]);
    set({ sheetId: 7 });
    expect(lists()).toEqual([]);
  });

  it.each<[Json, string]>([
    [
      { range: cellRange(1), rule: { condition: { type: 'BOOLEAN' } } },
      'undefined not emulated: a data validation of type BOOLEAN',
    ],
    [
      { range: cellRange(1), rule: { condition: { type: 'ONE_OF_LIST' } } },
      '400 Invalid requests[0].setDataValidation: ONE_OF_LIST needs at least one value',
    ],
    [
      { range: cellRange(1, 1001) },
      '400 Invalid requests[0].setDataValidation: Range (Log!B2:B1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
    [
      { range: cellRange(3, 3) },
      '400 Invalid requests[0].setDataValidation: Range is empty or negative: startRowIndex[3] and endRowIndex[3]',
    ],
    [{}, '400 Invalid requests[0].setDataValidation: range is required'],
  ])('refuses %j', (setDataValidation, refusal) => {
    expect(open().refusal('batchUpdate', { requests: [{ setDataValidation }] }, LOG)).toBe(refusal);
  });
});

describe('conditional formats', () => {
  const rule = (value: string, type = 'TEXT_EQ') => ({
    ranges: [cellRange(1)],
    booleanRule: {
      condition: { type, values: [{ userEnteredValue: value }] },
      format: { backgroundColor: { red: 1, green: 1 }, textFormat: { bold: true, strikethrough: true } },
    },
  });
  const add = (value: string, index?: number): Json => ({
    addConditionalFormatRule: { rule: rule(value), ...(index === undefined ? {} : { index }) },
  });
  const texts = ({ spreadsheet }: ReturnType<typeof open>) =>
    spreadsheet.sheets[0]!.conditionalFormats.map(({ condition }) =>
      condition.type === 'text' ? condition.equals : condition.formula,
    );

  it('are added at the front, or where the index says', () => {
    const script = open();
    script.batch(add('b'), add('a'), add('c', 2));
    expect(texts(script)).toEqual(['a', 'b', 'c']);
    expect(script.spreadsheet.sheets[0]!.conditionalFormats[0]).toEqual({
      ranges: [{ startRow: 1, startColumn: 1, endColumn: 2 }],
      condition: { type: 'text', equals: 'a' },
      format: { background: '#ffff00', bold: true, strikethrough: true },
    });
  });

  it('are replaced, moved and deleted, and the replies tell the old ones', () => {
    const script = open();
    script.batch(add('b'), add('a'));
    const formula = rule('=$B2="x"', 'CUSTOM_FORMULA');
    const { replies } = script.batch(
      { updateConditionalFormatRule: { index: 1, rule: formula } },
      { updateConditionalFormatRule: { sheetId: 7, index: 1, newIndex: 0 } },
      { deleteConditionalFormatRule: { sheetId: 7, index: 1 } },
    );
    expect(texts(script)).toEqual(['=$B2="x"']);
    expect(replies).toMatchObject([
      {
        updateConditionalFormatRule: {
          oldIndex: 1,
          newIndex: 1,
          oldRule: { booleanRule: { condition: { type: 'TEXT_EQ' } } },
        },
      },
      { updateConditionalFormatRule: { oldIndex: 1, newIndex: 0 } },
      {
        deleteConditionalFormatRule: {
          rule: { booleanRule: { condition: { values: [{ userEnteredValue: 'a' }] } } },
        },
      },
    ]);
  });

  it.each<[Json, string]>([
    [
      { addConditionalFormatRule: { rule: rule('x', 'NUMBER_GREATER') } },
      'undefined not emulated: a conditional format of type NUMBER_GREATER',
    ],
    [
      { addConditionalFormatRule: { rule: { ranges: [cellRange(1)], gradientRule: {} } } },
      'undefined not emulated: a conditional format with a gradient',
    ],
    [
      { addConditionalFormatRule: { rule: { ...rule('x'), ranges: [] } } },
      '400 Invalid requests[0].addConditionalFormatRule: ConditionalFormatRule.ranges must be ranges on one sheet',
    ],
    [
      { addConditionalFormatRule: { rule: rule('$B2="x"', 'CUSTOM_FORMULA') } },
      `400 Invalid requests[0].addConditionalFormatRule: Invalid custom formula, it must start with '=': $B2="x"`,
    ],
    [
      { deleteConditionalFormatRule: { sheetId: 7, index: 0 } },
      '400 Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 7 at index: 0',
    ],
  ])('refuse %j', (request, refusal) => {
    expect(open().refusal('batchUpdate', { requests: [request] }, LOG)).toBe(refusal);
  });
});

describe('filters', () => {
  it('are set and cleared', () => {
    const script = open();
    script.batch({ setBasicFilter: { filter: { range: { sheetId: 7, endColumnIndex: 3 } } } });
    expect(script.spreadsheet.sheets[0]!.filter).toEqual({ startRow: 0, startColumn: 0, endColumn: 3 });
    script.batch({ clearBasicFilter: { sheetId: 7 } });
    expect(script.spreadsheet.sheets[0]!.filter).toBeNull();
  });
});

describe('protected ranges', () => {
  const protect = (protectedRange: object): Json => ({
    addProtectedRange: { protectedRange: protectedRange as Json },
  });
  const column = { range: cellRange(0, undefined, 0, 1) };

  /** A log whose first column only the manager may edit. */
  function guarded(range: Json = column.range) {
    const script = open();
    const resource = { requests: [protect({ range, description: 'ID' })] };
    const { answer } = script.attempt(MANAGER, 'batchUpdate', resource, LOG);
    return { script, answer: answer as { replies: [{ addProtectedRange: { protectedRange: Json } }] } };
  }

  it('are answered with their id and who may edit them', () => {
    const { script, answer } = guarded();
    const { id } = script.spreadsheet.sheets[0]!.protectedRanges[0]!;
    expect(answer.replies[0].addProtectedRange.protectedRange).toEqual({
      protectedRangeId: id,
      range: { sheetId: 7, startRowIndex: 0, endRowIndex: 1000, startColumnIndex: 0, endColumnIndex: 1 },
      description: 'ID',
      editors: { users: [MANAGER] },
      requestingUserCanEdit: true,
    });
  });

  const typed = { valueInputOption: 'RAW' };
  const attempts: [string, Json[]][] = [
    ['Values.update', [{ values: [['x']] }, LOG, 'Log!A2', typed]],
    ['Values.append', [{ values: [['x']] }, LOG, 'Log!A:A', typed]],
    ['Values.clear', [{}, LOG, 'Log!A:Z']],
    [
      'batchUpdate',
      [
        { requests: [{ updateCells: { start: { sheetId: 7 }, rows: [{ values: [{}] }], fields: '*' } }] },
        LOG,
      ],
    ],
    [
      'batchUpdate',
      [{ requests: [{ appendCells: { sheetId: 7, rows: [{ values: [{}] }], fields: '*' } }] }, LOG],
    ],
    ['batchUpdate', [{ requests: [{ repeatCell: { range: column.range, cell: {}, fields: '*' } }] }, LOG]],
    ['batchUpdate', [{ requests: [{ setDataValidation: { range: column.range } }] }, LOG]],
    [
      'batchUpdate',
      [{ requests: [{ sortRange: { range: { sheetId: 7 }, sortSpecs: [{ dimensionIndex: 1 }] } }] }, LOG],
    ],
    ['batchUpdate', [{ requests: [{ deleteSheet: { sheetId: 7 } }] }, LOG]],
    [
      'batchUpdate',
      [
        {
          requests: [
            { deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } },
          ],
        },
        LOG,
      ],
    ],
  ];

  it.each(attempts)('keep out others than their editors: %s %j', (method, args) => {
    const { script } = guarded();
    expect(script.refusal(method, ...args)).toMatch(
      /^400 .*You are trying to edit a protected cell or object\. Please contact/,
    );
    expect(valuesOf(script.spreadsheet.sheets[0])).toEqual([['h'], ['a'], ['b']]);
  });

  it('let editors in, and everybody beside them', () => {
    const { script } = guarded();
    const write = (user: string, range: string): number | undefined =>
      script.attempt(user, 'Values.update', { values: [['x']] }, LOG, range, typed).code;
    expect([write(MANAGER, 'Log!A2'), write(ENGINEER, 'Log!B2'), write(ENGINEER, 'Log!A2')]).toEqual([
      undefined,
      undefined,
      400,
    ]);
  });

  it('of a whole sheet keep it from being renamed', () => {
    const { script } = guarded({ sheetId: 7 });
    const requests = [{ updateSheetProperties: { properties: { sheetId: 7, title: 'N' }, fields: 'title' } }];
    expect(script.refusal('batchUpdate', { requests }, LOG)).toMatch(/protected cell or object/);
    expect(script.spreadsheet.sheets[0]!.protectedRanges[0]!.range).toBeNull();
  });

  it('by a warning only keep nobody out', () => {
    const script = open();
    script.batch(protect({ ...column, warningOnly: true }));
    script.ask('Values.update', { values: [['x']] }, LOG, 'Log!A2', typed);
    expect(valuesOf(script.spreadsheet.sheets[0])[1]).toEqual(['x']);
  });

  it('are changed and lifted by their editors alone', () => {
    const { script } = guarded();
    const { id } = script.spreadsheet.sheets[0]!.protectedRanges[0]!;
    const update: Json = {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: id, editors: { users: [ENGINEER] }, warningOnly: true },
        fields: 'editors',
      },
    };
    const lift: Json = { deleteProtectedRange: { protectedRangeId: id } };
    expect(script.refusal('batchUpdate', { requests: [update] }, LOG)).toMatch(/protected cell or object/);
    expect(script.refusal('batchUpdate', { requests: [lift] }, LOG)).toMatch(/protected cell or object/);
    script.attempt(MANAGER, 'batchUpdate', { requests: [update] }, LOG);
    expect(script.spreadsheet.sheets[0]!.protectedRanges).toEqual([
      {
        id,
        range: { startRow: 0, startColumn: 0, endColumn: 1 },
        description: 'ID',
        warningOnly: false,
        editors: [ENGINEER, MANAGER],
      },
    ]);
    script.batch(lift);
    expect(script.spreadsheet.sheets[0]!.protectedRanges).toEqual([]);
  });

  it('do not keep out the owner of a file in My Drive', () => {
    const { script } = guarded();
    script.workspace.world.drive.files[LOG]!.parent = `my-drive:${ENGINEER}`;
    script.ask('Values.update', { values: [['x']] }, LOG, 'Log!A2', typed);
    expect(valuesOf(script.spreadsheet.sheets[0])[1]).toEqual(['x']);
  });

  it('are read by who may only look', () => {
    const { script } = guarded();
    const fields = 'sheets.protectedRanges(description,requestingUserCanEdit)';
    expect(script.attempt(VIEWER, 'get', LOG, { fields }).answer).toEqual({
      sheets: [{ protectedRanges: [{ description: 'ID' }] }],
    });
  });
});

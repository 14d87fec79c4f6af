import type { HeadingMatch } from '../../src/domain/heading-match';
import { LANGUAGES } from '../../src/domain/language';
import type { LogColumnKey } from '../../src/domain/log-columns';
import { LOG_COLUMNS } from '../../src/domain/log-columns';
import { logDesign, missingLogColumns, translateLog, translateTitle } from '../../src/domain/log-design';
import { STATUSES } from '../../src/domain/log-status';
import type { SheetChange } from '../../src/domain/sheet-change';

type Kind = SheetChange['kind'];
const of = <K extends Kind>(changes: readonly SheetChange[], kind: K) =>
  changes.filter((change): change is Extract<SheetChange, { kind: K }> => change.kind === kind);

describe.each(LANGUAGES)('logDesign in %s', (language) => {
  const design = logDesign(4, language);

  it('is all about the one sheet', () => {
    expect(new Set(design.map((change) => change.sheetId))).toEqual(new Set([4]));
  });

  it('writes the headings, freezes their row and filters them', () => {
    expect(of(design, 'write')).toEqual([
      {
        sheetId: 4,
        kind: 'write',
        row: 0,
        column: 0,
        rows: [LOG_COLUMNS.map(({ heading }) => heading[language])],
      },
    ]);
    expect(of(design, 'freeze')).toEqual([{ sheetId: 4, kind: 'freeze', rows: 1 }]);
    expect(of(design, 'filter')[0]?.range).toEqual({ startRow: 0, startColumn: 0, endColumn: 17 });
  });

  it('lets date, status, what and environment fit a phone of 412 px with its row numbers', () => {
    const widths = of(design, 'width').slice(0, 4);

    expect(widths.map(({ column }) => LOG_COLUMNS[column]?.key)).toEqual([
      'date',
      'status',
      'what',
      'environment',
    ]);
    expect(widths.reduce((sum, { pixels }) => sum + pixels, 0)).toBeLessThanOrEqual(412 - 46);
  });

  it('offers the statuses in that language and bears others', () => {
    expect(of(design, 'drop-down')).toEqual([
      {
        sheetId: 4,
        kind: 'drop-down',
        range: { startRow: 1, startColumn: 1, endColumn: 2 },
        values: STATUSES.map(({ words }) => words[language]),
        strict: false,
      },
    ]);
  });

  it('colours the statuses of every language', () => {
    const coloured = of(design, 'colour-rule').map(({ equals }) => equals);
    const words = STATUSES.flatMap((status) => Object.values(status.words));

    expect(new Set(coloured)).toEqual(new Set(words));
    expect(coloured).toHaveLength(new Set(words).size);
  });

  it('formats dates and times below the headings as such', () => {
    const format = (key: LogColumnKey) => {
      const column = LOG_COLUMNS.findIndex((one) => one.key === key);
      return of(design, 'format').find(({ range }) => range.startColumn === column)?.format;
    };

    expect((['date', 'start', 'actual-end', 'duration', 'what'] as const).map(format)).toEqual([
      'date',
      'time',
      'date-time',
      'number',
      'wrapped',
    ]);
  });

  it('warns before the headings or the ids are edited, and forbids neither', () => {
    expect(of(design, 'warn-before-edit').map(({ range }) => range)).toEqual([
      { startRow: 0, endRow: 1 },
      { startRow: 1, startColumn: 16, endColumn: 17 },
    ]);
    expect(of(design, 'only-editors')).toEqual([]);
  });
});

describe('colours', () => {
  /** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
  function luminance(hex: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  it.each(STATUSES.map(({ code, colours }) => [code, colours] as const))(
    'of %s can be read',
    (_code, colours) => {
      const [light, dark] = [luminance(colours.background), luminance(colours.text)];
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('translateLog', () => {
  const MATCHES: HeadingMatch<LogColumnKey>[] = [
    { key: 'status', column: 3, certain: true },
    { key: 'date', column: 5, certain: true },
    { key: 'notes', column: 6, certain: false },
  ];

  it('writes the certain headings and nothing else, where they are', () => {
    expect(of(translateLog(4, 2, MATCHES, 'en'), 'write')).toEqual([
      { sheetId: 4, kind: 'write', row: 2, column: 3, rows: [['Status']] },
      { sheetId: 4, kind: 'write', row: 2, column: 5, rows: [['Date']] },
    ]);
  });

  it('offers the statuses below', () => {
    expect(of(translateLog(4, 2, MATCHES, 'ca'), 'drop-down')[0]).toMatchObject({
      range: { startRow: 3, startColumn: 3, endColumn: 4 },
      values: expect.arrayContaining(['Planificat', 'Cancel·lat']) as string[],
    });
  });

  it('changes nothing where nothing is known for certain', () => {
    expect(translateLog(4, 0, [{ key: 'status', column: 0, certain: false }], 'ca')).toEqual([]);
  });
});

describe('missingLogColumns', () => {
  const grid = { sheetId: 4, columnCount: 10, filledColumns: 6 };

  it('is nothing when none is missing', () => {
    expect(missingLogColumns(grid, 0, [], 'es')).toEqual([]);
  });

  it.each([
    ['that do not fit', 9, [{ sheetId: 4, kind: 'resize', columns: 10 }]],
    ['that fit', 10, []],
  ])('makes room for four columns %s', (_what, columnCount, expected) => {
    const changes = missingLogColumns({ ...grid, columnCount }, 0, ['id', 'notes', 'start', 'end'], 'es');

    expect(of(changes, 'resize')).toEqual(expected);
  });

  it('writes them in their usual order right of everything, and looks like them', () => {
    const changes = missingLogColumns(grid, 1, ['id', 'status', 'start'], 'es');

    expect(of(changes, 'write')).toEqual([
      { sheetId: 4, kind: 'write', row: 1, column: 6, rows: [['Estado', 'Hora inicio', 'ID']] },
    ]);
    expect(of(changes, 'format').map(({ range, format }) => [range, format])).toEqual([
      [{ startRow: 2, startColumn: 6, endColumn: 7 }, 'wrapped'],
      [{ startRow: 2, startColumn: 7, endColumn: 8 }, 'time'],
      [{ startRow: 2, startColumn: 8, endColumn: 9 }, 'wrapped'],
    ]);
    expect(of(changes, 'drop-down')[0]?.range).toEqual({ startRow: 2, startColumn: 6, endColumn: 7 });
    expect(of(changes, 'colour-rule').length).toBeGreaterThan(STATUSES.length);
  });
});

describe('translateTitle', () => {
  it.each([
    ['Despliegues', 'ca', ['Desplegaments']],
    ['Deployments', 'es', ['Despliegues']],
    ['Desplegaments', 'ca', []],
    ['Producción 2026', 'en', []],
  ] as const)('makes of %j in %s: %j', (title, language, titles) => {
    const changes = translateTitle({ sheetId: 4, title }, language);

    expect(changes.map((change) => (change.kind === 'rename-sheet' ? change.title : change.kind))).toEqual(
      titles,
    );
  });
});

import { LANGUAGES } from '../../src/domain/language';
import { TEMPLATE_KINDS, TEMPLATE_ROW_KINDS } from '../../src/domain/template-kind';
import { previewTemplates, unusedRows } from '../../src/domain/template-preview';
import { mailProblemMessage } from '../../src/messages/mail-problems';
import { aTable, defaultTable } from '../support/registry-table';

const SUPPORT = { portal: 'https://support.example/', phone: '871 000 000' };

type Row = Parameters<typeof aTable>[1][number];

const row = (about: Row): Row => ({ kind: 'start', language: 'es', subject: '', body: 'Texto', ...about });

const previewsOf = (...rows: readonly Row[]) => previewTemplates(aTable('Templates', rows), SUPPORT);

const problemsOf = (...rows: readonly Row[]) => previewsOf(...rows).filter(({ problem }) => problem !== null);

describe('the usual templates', () => {
  const previews = previewTemplates(defaultTable('Templates'), SUPPORT);

  it('are all there, each in its row, and can be filled in', () => {
    expect(previews.map(({ kind, language }) => `${kind} ${language}`)).toEqual(
      TEMPLATE_ROW_KINDS.flatMap((kind) => LANGUAGES.map((language) => `${kind} ${language}`)),
    );
    expect(previews.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(new Set(previews.map(({ cell }) => cell)).size).toBe(previews.length);
    expect(previews.every(({ cell }) => /^Templates![A-Z]\d+$/.test(cell))).toBe(true);
  });

  it('leave no tag and nothing half said', () => {
    for (const { subject, text } of previews)
      expect(`${subject}\n${text}`).not.toMatch(/\{\{|\}\}|undefined/);
  });

  it('say what the sample says, in their own language', () => {
    const of = (kind: string, language: string) =>
      previews.find((one) => one.kind === kind && one.language === language)?.text ?? '';

    expect(of('start', 'es')).toContain('* ES-1000001 Informe mensual\n* ES-1000002 Bajas & altas');
    expect(of('planned', 'ca')).toContain('dimecres 2 de desembre de 2026');
    expect(of('moved', 'en')).toContain('Tuesday 1 December 2026 at 16:30');
    expect(of('delay', 'es')).toContain('17:45');
    expect(of('end', 'es')).toContain('* ES-1000002 Bajas & altas');
    expect(of('end-with-issues', 'en')).toContain('The monthly report takes longer than usual');
    expect(of('rollback-guide', 'es')).toContain('addon-llum: 3.2.11 → 3.2.10');
    for (const kind of TEMPLATE_KINDS) expect(of(kind, 'es')).toContain('Aquí va lo que se escriba');
  });

  it('are told where the tab has no rows, without a cell', () => {
    const none = previewsOf();

    expect(none.map(({ cell }) => cell).join('')).toBe('');
    expect(none.map(({ text }) => text)).toEqual(previews.map(({ text }) => text));
  });
});

describe('a template at fault', () => {
  it.each<[Row, string, string]>([
    [row({ body: 'Uno\nDos {{cliente}}' }), 'Templates!D2', 'en la línea 2: «cliente» no es ningún dato'],
    [
      row({ body: '{{#tickets}}\n* {{.}}' }),
      'Templates!D2',
      'en la línea 1: la sección «tickets» no se cierra',
    ],
    [row({ body: 'a\n\nb {{tickets}}' }), 'Templates!D2', 'en la línea 3: «tickets» no es un texto'],
    [row({ body: 'a\r\nb {{{customer}}}' }), 'Templates!D2', 'en la línea 2: «customer» usa una forma'],
    [row({ body: '{{customer' }), 'Templates!D2', 'en la línea 1: unas llaves no se cierran: «customer»'],
    [row({ kind: 'delay', body: '{{newEnd}}{{issues}}' }), 'Templates!D2', 'en la línea 1: «issues» no es'],
    [row({ kind: 'planned', subject: '{{date}}' }), 'Templates!C2', 'en el asunto: «date» no es ningún dato'],
    [row({ kind: 'rollback-guide', body: '\n\n{{where}}'.trim() }), 'Templates!D2', 'en la línea 1: «where»'],
    [
      row({ kind: 'rollback-guide', subject: '{{steps}}' }),
      'Templates!C2',
      'en el asunto: «steps» no es un texto',
    ],
  ])('%j is told where it stands, by its placeholder and its line', (wrong, cell, words) => {
    const [first] = problemsOf(wrong);

    expect(first?.cell).toBe(cell);
    expect(first?.problem && mailProblemMessage(first.problem, 'es')).toContain(words);
  });

  it('keeps the others as they are, but for a subject that all mails of its language share', () => {
    expect(problemsOf(row({ body: '{{x}}' })).map(({ kind, language }) => [kind, language])).toEqual([
      ['start', 'es'],
    ]);
    expect(
      problemsOf(row({ kind: 'planned', subject: '{{x}}' })).map(({ kind, language, cell }) => [
        kind,
        language,
        cell,
      ]),
    ).toEqual(TEMPLATE_KINDS.map((kind) => [kind, 'es', 'Templates!C2']));
  });
});

describe('unusedRows', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ['nothing where each is used', [row({}), row({ language: 'CA' }), row({ kind: 'Rollback-guide' })], []],
    ['an unknown kind', [row({ kind: 'strat' })], ['Templates!A2']],
    ['an unknown language', [row({}), row({ language: 'fr' })], ['Templates!A3']],
    ['the second of two', [row({}), row({ body: 'Otro' })], ['Templates!A3']],
    ['nothing without a text', [row({ kind: 'strat', body: '' })], []],
  ])('tells %s', (_what, rows, cells) => {
    expect(unusedRows(aTable('Templates', rows))).toEqual(cells);
  });
});

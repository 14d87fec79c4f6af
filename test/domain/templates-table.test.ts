import { DEFAULT_TEMPLATES } from '../../src/domain/default-templates';
import { templatesOf } from '../../src/domain/templates-table';
import { aTable, defaultTable } from '../support/registry-table';

const ROW = { kind: 'start', language: 'ca', subject: 'Assumpte', body: 'Bon dia' };
const read = (...rows: Parameters<typeof aTable>[1]) => templatesOf(aTable('Templates', rows));
const usual = DEFAULT_TEMPLATES.find(({ kind, language }) => kind === 'start' && language === 'ca');
const startOf = (templates: ReturnType<typeof templatesOf>) =>
  templates.find(({ kind, language }) => kind === 'start' && language === 'ca');

describe('templatesOf', () => {
  it('reads what Set up wrote, and falls back to it', () => {
    expect(templatesOf(defaultTable('Templates'))).toEqual(DEFAULT_TEMPLATES);
    expect(read()).toEqual(DEFAULT_TEMPLATES);
  });

  it('puts a row in the place of its kind and language, and of no other', () => {
    const templates = read(ROW);

    expect(startOf(templates)).toEqual(ROW);
    expect(templates.filter((one) => !DEFAULT_TEMPLATES.includes(one))).toHaveLength(1);
  });

  it('takes the first of two rows', () => {
    expect(startOf(read(ROW, { ...ROW, body: 'Bona nit' }))?.body).toBe('Bon dia');
  });

  it('reads words in capitals, and line ends of any kind', () => {
    const row = { ...ROW, kind: 'Start', language: 'CA', body: 'a\r\nb\rc\nd' };

    expect(startOf(read(row))).toEqual({ ...ROW, body: 'a\nb\nc\nd' });
  });

  it.each([{ kind: 'begin' }, { language: 'fr' }, { kind: '' }, { body: '' }])('leaves %j out', (about) => {
    expect(read({ ...ROW, ...about })).toEqual(DEFAULT_TEMPLATES);
  });

  it('takes the usual subject where none is written', () => {
    expect(startOf(read({ ...ROW, subject: '' }))).toEqual({ ...ROW, subject: usual?.subject });
  });
});

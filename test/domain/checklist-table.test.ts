import { checklistOf } from '../../src/domain/checklist-table';
import { DEFAULT_CHECKLIST } from '../../src/domain/default-checklist';
import { aTable, defaultTable } from '../support/registry-table';

const ROW = { list: 'deployment', phase: 'deploy', order: 10, 'text-es': 'Desplegar', required: 'yes' };
const read = (about: Parameters<typeof aTable>[1][number]) =>
  checklistOf(aTable('Checklist', [{ ...ROW, ...about }]));

describe('checklistOf', () => {
  it('reads what Set up wrote', () => {
    expect(checklistOf(defaultTable('Checklist'))).toEqual(DEFAULT_CHECKLIST);
  });

  it.each([
    [
      { list: 'Rollback ', phase: 'VALIDATE' },
      { list: 'rollback', phase: 'validate' },
    ],
    [
      { 'text-ca': 'Desplega', 'text-en': '' },
      { text: { es: 'Desplegar', ca: 'Desplega', en: 'Desplegar' } },
    ],
    [{ 'text-es': '', 'text-en': 'Deploy' }, { text: { es: 'Deploy', ca: 'Deploy', en: 'Deploy' } }],
    [{ order: '2,5' }, { order: 2.5 }],
    [{ order: 0 }, { order: 0 }],
    [{ condition: 'Monitoring' }, { condition: 'monitoring' }],
    [{ condition: 'monitorin' }, { condition: null }],
    [{ required: 'sí' }, { required: true }],
    [{ required: 'no' }, { required: false }],
    [{ required: null }, { required: false }],
    [{ pair: 'maintenance' }, { pair: 'maintenance' }],
    [{ pair: null }, { pair: null }],
  ])('reads %j as %j', (row, item) => {
    expect(read(row)).toEqual([expect.objectContaining(item)]);
  });

  it.each([{ list: '' }, { list: 'deploy' }, { phase: 'later' }, { 'text-es': '' }])(
    'leaves %j out',
    (row) => {
      expect(read(row)).toEqual([]);
    },
  );

  it.each(['', 'first', 'NaN', 'Infinity'])('puts an item of order %j behind all others', (order) => {
    const rows = [
      { ...ROW, order, 'text-es': 'last' },
      { ...ROW, order: 900_000, 'text-es': 'first' },
    ];
    const items = checklistOf(aTable('Checklist', rows)).sort((one, other) => one.order - other.order);

    expect(items.map(({ text }) => text.es)).toEqual(['first', 'last']);
  });
});

import { CHECKLIST_PLACEHOLDERS } from '../../src/domain/checklist-placeholders';
import { CHECKLIST_CONDITIONS, CHECKLIST_PHASES, CHECKLISTS } from '../../src/domain/checklist';
import type { ChecklistCondition } from '../../src/domain/checklist';
import { DEFAULT_CHECKLIST } from '../../src/domain/default-checklist';
import { LANGUAGES } from '../../src/domain/language';

const itemsOf = (list: string) => DEFAULT_CHECKLIST.filter((item) => item.list === list);

const textsFor = (list: string, ...holding: readonly ChecklistCondition[]): readonly string[] =>
  itemsOf(list)
    .filter(({ condition }) => condition === null || holding.includes(condition))
    .map(({ text }) => text.en);

describe('DEFAULT_CHECKLIST', () => {
  it("is the procedure's step 3 where everything is there", () => {
    const everything = CHECKLIST_CONDITIONS.filter(
      (one) => one !== 'no-monitoring' && one !== 'no-component',
    );

    expect(textsFor('deployment', ...everything)).toEqual([
      'Put the console into maintenance mode',
      'Configure, publish or deploy {{component}} {{version}}',
      'Restart consoles: {{consoles}}',
      'Restart syncservers: {{syncservers}}',
      'Restart {{other}}',
      'Validate that the system is working correctly',
      'Validate that one can sign in to every console: {{consoles}}',
      'Validate that every syncserver is connected and processing tasks: {{syncservers}}',
      'Validate access management (AM): sign in to a federated application',
      'Validate privileged access (PAM): open a session',
      'Validate, if possible, all changes applied',
      'Check the monitoring to ensure that the machines are still under control: {{monitoring}}',
      'Take the console out of maintenance mode',
    ]);
  });

  it('is short where an environment has nothing of its own', () => {
    expect(textsFor('deployment', 'no-monitoring', 'no-component')).toEqual([
      'Apply the described change',
      'Validate that the system is working correctly',
      'Validate, if possible, all changes applied',
      'Check that the machines are still under control: CPU, memory, disk and logs',
    ]);
  });

  it('goes back to the versions before', () => {
    expect(textsFor('rollback', 'component', 'no-monitoring')).toEqual([
      'Save the logs and the evidence of the problem before going back',
      'Take {{component}} back to {{previousVersion}}',
      'Undo the changes of configuration and data that the rollback guide names',
      'Validate that the system is working correctly',
      'Check that the machines are still under control: CPU, memory, disk and logs',
    ]);
  });

  it('uses every condition', () => {
    const used = new Set(DEFAULT_CHECKLIST.map(({ condition }) => condition));

    expect(CHECKLIST_CONDITIONS.filter((condition) => !used.has(condition))).toEqual([]);
  });

  describe.each(CHECKLISTS)('%s', (list) => {
    const items = itemsOf(list);

    it('is in order, phase after phase', () => {
      const orders = items.map(({ order }) => order);
      const phases = items.map(({ phase }) => CHECKLIST_PHASES.indexOf(phase));

      expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
      expect(phases).toEqual([...phases].sort((a, b) => a - b));
    });

    it('takes the console out of maintenance mode once it was put into it', () => {
      const paired = items.filter(({ pair }) => pair !== null);

      expect(
        paired.map(({ pair, phase, condition, required }) => [pair, phase, condition, required]),
      ).toEqual([
        ['maintenance', 'prepare', 'maintenance-mode', true],
        ['maintenance', 'finish', 'maintenance-mode', true],
      ]);
    });
  });

  it.each(DEFAULT_CHECKLIST.map((item) => [item.list, item.text.en, item] as const))(
    'says the same in three languages (%s: %s)',
    (_list, _text, { text }) => {
      const [first, ...others] = LANGUAGES.map((language) =>
        [...text[language].matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name),
      );

      expect(others).toEqual([first, first]);
      expect(first?.filter((name) => !Object.keys(CHECKLIST_PLACEHOLDERS).includes(name ?? ''))).toEqual([]);
    },
  );
});

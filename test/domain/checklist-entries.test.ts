import * as fc from 'fast-check';
import type { ChecklistCondition, ChecklistItem } from '../../src/domain/checklist';
import { CHECKLIST_CONDITIONS } from '../../src/domain/checklist';
import type { ChecklistAbout } from '../../src/domain/checklist-entries';
import { entriesFor, keepTicks } from '../../src/domain/checklist-entries';
import { DEFAULT_CHECKLIST } from '../../src/domain/default-checklist';
import type { ChecklistEntry } from '../../src/domain/deployment';
import { LANGUAGES } from '../../src/domain/language';
import { anEnvironment } from '../support/builders';

const BARE = anEnvironment({ maintenanceMode: false, consoles: 0, syncservers: 0 });
const NOTHING: ChecklistAbout = {
  components: [],
  restarts: { consoles: false, syncservers: false, other: '' },
  environments: [BARE],
};
const item = (text: string, about: Partial<ChecklistItem> = {}): ChecklistItem => ({
  list: 'deployment',
  phase: 'deploy',
  order: 10,
  text: { es: text, ca: text, en: text },
  condition: null,
  required: true,
  pair: null,
  ...about,
});
const texts = (items: readonly ChecklistItem[], about: Partial<ChecklistAbout> = {}) =>
  entriesFor('deployment', items, { ...NOTHING, ...about }, 'es').map(({ text }) => text);

const there = (about: Partial<typeof BARE>) => ({
  environments: [BARE, anEnvironment({ ...BARE, ...about })],
});
const restarting = (about: Partial<ChecklistAbout['restarts']>) => ({
  restarts: { ...NOTHING.restarts, ...about },
});

describe('entriesFor', () => {
  const always = ['no-monitoring', 'no-component'];
  it.each([
    [{}, always],
    [{ environments: [] }, always],
    [there({ maintenanceMode: true }), ['maintenance-mode', ...always]],
    [there({ accessManagement: true }), ['access-management', ...always]],
    [there({ privilegedAccess: true }), ['privileged-access', ...always]],
    [there({ consoles: 1 }), ['consoles', ...always]],
    [there({ syncservers: 1 }), ['syncservers', ...always]],
    [there({ monitoringUrl: 'https://m.example' }), ['monitoring', 'no-component']],
    [restarting({ consoles: true }), ['no-monitoring', 'restart-consoles', 'no-component']],
    [restarting({ syncservers: true }), ['no-monitoring', 'restart-syncservers', 'no-component']],
    [restarting({ other: 'el IdP' }), ['no-monitoring', 'restart-other', 'no-component']],
    [restarting({ other: ' ' }), always],
    [{ components: [{ name: 'a', version: '1' }] }, ['no-monitoring', 'component']],
  ] satisfies [Partial<ChecklistAbout>, string[]][])('of what is %j holds %j', (about, conditions) => {
    const items = CHECKLIST_CONDITIONS.map((condition: ChecklistCondition) => item(condition, { condition }));

    expect(texts(items, about)).toEqual(conditions);
  });

  it('sorts by order and numbers within the list', () => {
    const items = [
      item('last', { order: Number.MAX_SAFE_INTEGER }),
      item('elsewhere', { list: 'rollback' }),
      item('first', { order: 1, required: false, pair: 'maintenance', phase: 'prepare' }),
    ];
    const entries = entriesFor('deployment', items, NOTHING, 'es');

    expect(entries.map(({ id, text }) => [id, text])).toEqual([
      ['deployment/1', 'first'],
      ['deployment/2', 'last'],
    ]);
    expect(entries[0]).toEqual({
      id: 'deployment/1',
      list: 'deployment',
      phase: 'prepare',
      text: 'first',
      required: false,
      pair: 'maintenance',
      state: 'todo',
    });
  });

  it.each([
    ['{{consoles}} y {{syncservers}}', '5 y 1'],
    ['{{monitoring}}', 'https://a.example https://b.example'],
    ['Reiniciar {{other}}', 'Reiniciar el IdP & <más>'],
    ['{{component}}', '{{component}}'],
    ['{{consols}} {{consoles}}', '{{consols}} {{consoles}}'],
    ['{{consoles', '{{consoles'],
    ['{{{other}}}', '{{{other}}}'],
    ['sin nada', 'sin nada'],
  ])('fills %j in as %j', (template, text) => {
    const environments = [
      anEnvironment({ consoles: 2, syncservers: 1, monitoringUrl: 'https://a.example' }),
      anEnvironment({ consoles: 3, syncservers: 0, monitoringUrl: 'https://b.example' }),
      anEnvironment({ consoles: 0, syncservers: 0, monitoringUrl: 'https://a.example' }),
    ];

    expect(texts([item(template)], { environments, ...restarting({ other: 'el IdP\n& <más>' }) })).toEqual([
      text,
    ]);
  });

  it('does not say that there are none where nobody registered how many', () => {
    expect(texts([item('{{consoles}}')])).toEqual(['?']);
  });

  it('makes one entry of each component, with the version to go to or back to', () => {
    const components = [
      { name: 'addon-scim', version: '3.0.22', previousVersion: '3.0.21' },
      { name: 'console', version: '' },
      { name: '{{other}}', version: '1', previousVersion: '' },
    ];
    const items = ['Desplegar {{component}} {{version}}', '{{component}}: {{previousVersion}}'].map((text) =>
      item(text, { condition: 'component' }),
    );

    expect(texts(items, { components })).toEqual([
      'Desplegar addon-scim 3.0.22',
      'Desplegar console',
      'Desplegar {{other}} 1',
      'addon-scim: 3.0.21',
      'console: la versión anterior',
      '{{other}}: la versión anterior',
    ]);
    expect(
      LANGUAGES.map((language) => {
        const [, entry] = entriesFor(
          'rollback',
          DEFAULT_CHECKLIST,
          { ...NOTHING, components: [components[1]!] },
          language,
        );
        return entry?.text;
      }),
    ).toEqual([
      'Devolver console a la versión anterior',
      'Tornar console a la versió anterior',
      'Take console back to the previous version',
    ]);
  });

  it('leaves no placeholder in the usual lists, whatever there is', () => {
    const environments = [
      anEnvironment({ accessManagement: true, privilegedAccess: true, monitoringUrl: 'https://m.example' }),
    ];
    const components = [{ name: 'addon-scim', version: '3.0.22' }];
    const restarts = { consoles: true, syncservers: true, other: 'el IdP' };
    const all = LANGUAGES.flatMap((language) =>
      (['deployment', 'rollback'] as const).flatMap((list) =>
        entriesFor(list, DEFAULT_CHECKLIST, { environments, components, restarts }, language),
      ),
    );

    expect(all.length).toBeGreaterThan(60);
    expect(all.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });
});

describe('keepTicks', () => {
  const entry = (id: string, text: string, about: Partial<ChecklistEntry> = {}): ChecklistEntry => ({
    id,
    list: 'deployment',
    phase: 'deploy',
    text,
    required: true,
    pair: '',
    state: 'todo',
    ...about,
  });
  const told = {
    state: 'failed',
    by: 'engineer@soffid.example',
    at: '2026-12-01T16:00:00.000Z',
    note: 'Error',
  } as const;

  it('keeps what was told of entries that stay, and asks for the new ones', () => {
    const before = [entry('deployment/1', 'a 1', told), entry('deployment/2', 'b 1')];
    const after = [
      entry('deployment/1', 'c 1'),
      entry('deployment/2', 'a 1', { required: false, pair: 'x' }),
    ];

    expect(keepTicks(before, after)).toEqual([
      entry('deployment/3', 'c 1'),
      entry('deployment/1', 'a 1', { ...told, required: false, pair: 'x' }),
    ]);
  });

  it.each([
    ['done', true],
    ['failed', true],
    ['todo', false],
    ['not-applicable', false],
  ] as const)('of what is no longer asked for, and is %s: %s', (state, stays) => {
    const gone = entry('deployment/1', 'a 1', { state });

    expect(keepTicks([gone], [])).toEqual(stays ? [gone] : []);
  });

  it('tells apart the same text in another phase or list, and twice in one', () => {
    const before = [entry('deployment/1', 'a', told), entry('deployment/2', 'a')];
    const after = [
      entry('deployment/1', 'a', { phase: 'validate' }),
      entry('rollback/1', 'a', { list: 'rollback' }),
      entry('deployment/2', 'a'),
      entry('deployment/3', 'a'),
    ];

    expect(keepTicks(before, after).map(({ id, state }) => [id, state])).toEqual([
      ['deployment/3', 'todo'],
      ['rollback/4', 'todo'],
      ['deployment/1', 'failed'],
      ['deployment/2', 'todo'],
    ]);
  });

  it('gives no id twice, loses nothing done, and changes nothing that did not change', () => {
    const some = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('todo', 'done', 'failed')), {
        maxLength: 8,
      })
      .map((pairs) =>
        pairs.map(([text, state], index) => entry(`deployment/${String(index + 1)}`, text, { state })),
      );
    fc.assert(
      fc.property(some, some, (before, after) => {
        const asked = after.map((one) => ({ ...one, state: 'todo' as const }));
        const kept = keepTicks(before, asked);

        expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length);
        expect(kept).toEqual(expect.arrayContaining(before.filter(({ state }) => state !== 'todo')));
        expect(kept.slice(0, asked.length).map(({ text }) => text)).toEqual(asked.map(({ text }) => text));
        expect(keepTicks(before, before)).toEqual(before);
      }),
    );
  });
});

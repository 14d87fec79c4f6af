import { DEFAULT_CHECKLIST } from '../../src/domain/default-checklist';
import type { GuideTemplate } from '../../src/domain/default-guide';
import { DEFAULT_GUIDES } from '../../src/domain/default-guide';
import { GUIDE_PLACEHOLDERS } from '../../src/domain/guide-placeholders';
import { LANGUAGES } from '../../src/domain/language';
import { guideTemplateOf, templateCell } from '../../src/domain/templates-table';
import { templateTags } from '../../src/domain/template-tags';
import type { GuideAbout } from '../../src/domain/rollback-guide';
import { composeGuide } from '../../src/domain/rollback-guide';
import { anEnvironment, refusalOf, valueOf } from '../support/builders';
import { aTable, defaultTable } from '../support/registry-table';

const ABOUT: GuideAbout = {
  customerName: 'Cooperativa Llum',
  environments: ['PRO'],
  there: [anEnvironment({ name: 'PRO', monitoringUrl: 'https://monitor.example/llum' })],
  tickets: [{ number: 'ES-7412280', title: 'Els <organismes>', url: '' }],
  mailThreads: [],
  what: '',
  restarts: { consoles: true, syncservers: false, other: '' },
  components: [
    {
      name: 'addon-scim',
      version: '3.0.22',
      previous: '3.0.21',
      inPlace: [
        { environment: 'PRO', version: '3.0.21', id: 'DEP-2026-0140', artifact: 'https://nexus.example/a' },
      ],
    },
  ],
  checklist: DEFAULT_CHECKLIST,
  executor: 'Tom Harding',
  backup: 'Marta Soler',
};

const NOTHING: GuideAbout = {
  ...ABOUT,
  there: [],
  tickets: [],
  components: [],
  checklist: [],
  restarts: { consoles: false, syncservers: false, other: '' },
  backup: '',
};

const guide = (about: Partial<GuideAbout> = {}, template: Partial<GuideTemplate> = {}) =>
  composeGuide({ ...ABOUT, ...about }, { ...DEFAULT_GUIDES.es, ...template });

describe('composeGuide', () => {
  it('says what is deployed, what to go back to and where it is, the steps in order, and who answers for it', () => {
    const { title, text } = valueOf(guide());

    expect(title).toBe('Guía de rollback: Cooperativa Llum, PRO, Els <organismes>');
    expect(text).toContain('# Qué se despliega\n\nCooperativa Llum, PRO\n* ES-7412280 Els <organismes>');
    expect(text).toContain('# A qué se vuelve\n\n* addon-scim: 3.0.22 → 3.0.21');
    expect(text).toContain('* addon-scim 3.0.21: https://nexus.example/a (DEP-2026-0140)');
    const found = [
      '# Pasos',
      'Devolver addon-scim a 3.0.21',
      'Reiniciar consolas',
      '# Cómo comprobarlo',
      'https://monitor.example/llum',
      '# Para terminar',
      'Quitar el modo mantenimiento',
      '# Quién responde',
    ].map((part) => text.indexOf(part));
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found).not.toContain(-1);
    expect(text).toMatch(/Tom Harding \(suplente: Marta Soler\)$/);
  });

  it.each(LANGUAGES)('leaves nothing half said where little is known, in %s', (language) => {
    const { text } = valueOf(composeGuide(NOTHING, DEFAULT_GUIDES[language]));

    expect(text).not.toMatch(/\{\{|\}\}|undefined|\(\)|: *$/m);
    expect(text).toMatch(/Tom Harding$/);
    expect(text.match(/^# /gm)).toHaveLength(6);
  });

  it('is HTML whose values are text', () => {
    const { html } = valueOf(guide());

    expect(html).toContain('<h2>A qué se vuelve</h2>\n<ul>\n<li>addon-scim: 3.0.22 → 3.0.21</li>\n</ul>');
    expect(html).toContain('<a href="https://nexus.example/a">https://nexus.example/a</a>');
    expect(html).toContain('Els &lt;organismes&gt;');
    expect(html).not.toContain('<organismes>');
    expect(valueOf(guide({}, { body: '# <b>{{customer}}</b>' })).html).toContain(
      '<h2>&lt;b&gt;Cooperativa Llum&lt;/b&gt;</h2>',
    );
  });

  it.each([
    ['body', 'uno\n{{customer}}\n{{components}}', 'unknown-placeholder', 'components', 3],
    ['body', 'uno\n{{#steps}}\n{{steps}}\n{{/steps}}', 'no-text', 'steps', 3],
    ['body', '{{{customer}}}', 'forbidden-tag', 'customer', 1],
    ['subject', '{{#title}}', 'unclosed-section', 'title', 1],
  ] as const)('refuses the %s «%s»', (part, text, ...[code, placeholder, line]) => {
    const problem = refusalOf(guide({}, { [part]: text }));

    expect(problem).toMatchObject({ code: 'template', kind: 'rollback-guide', language: 'es', part });
    expect(problem).toMatchObject({ problem: { code, line } });
    expect(JSON.stringify(problem)).toContain(placeholder);
  });
});

describe('the usual guides', () => {
  it.each(LANGUAGES)('use what there is, and all of it, in %s', (language) => {
    const { subject, body } = DEFAULT_GUIDES[language];
    const used = new Set(valueOf(templateTags(`${subject}\n${body}`)).map(({ name }) => name));

    expect([...used].filter((name) => name !== '.').sort()).toEqual(Object.keys(GUIDE_PLACEHOLDERS).sort());
  });

  it('are what Set up writes, and what is taken where the tab has no such row', () => {
    expect(guideTemplateOf(defaultTable('Templates'), 'ca')).toEqual(DEFAULT_GUIDES.ca);
    expect(guideTemplateOf(aTable('Templates', []), 'en')).toEqual(DEFAULT_GUIDES.en);
  });

  it('give way to the team’s own', () => {
    const row = { kind: 'Rollback-Guide', language: 'es', subject: '', body: 'Volver\r\natrás' };
    const table = aTable('Templates', [row]);

    expect(guideTemplateOf(table, 'es')).toEqual({ ...DEFAULT_GUIDES.es, body: 'Volver\natrás' });
    expect(templateCell(table, 'rollback-guide', 'es', 'body')).toBe('Templates!D2');
    expect(templateCell(table, 'rollback-guide', 'ca', 'body')).toBe('');
  });
});

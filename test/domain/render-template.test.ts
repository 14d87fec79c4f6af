import * as fc from 'fast-check';
import Mustache from 'mustache';
import { renderTemplate } from '../../src/domain/render-template';

const values = {
  title: 'Uno & <b>dos</b>',
  none: '',
  yes: true,
  no: false,
  items: ['a', 'b'],
  empty: [],
};

const text = (template: string): unknown => {
  const rendered = renderTemplate(template, values, 'text');
  return rendered.ok ? rendered.value : rendered.error;
};

describe('renderTemplate', () => {
  it.each([
    ['{{title}}', 'Uno & <b>dos</b>'],
    ['{{ title }}', 'Uno & <b>dos</b>'],
    ['{{#title}}«{{.}}»{{/title}}{{#none}}never{{/none}}', '«Uno & <b>dos</b>»'],
    ['{{^none}}nothing{{/none}}{{^title}}never{{/title}}', 'nothing'],
    ['{{#yes}}yes{{/yes}}{{#no}}never{{/no}}{{^no}}no{{/no}}', 'yesno'],
    ['x\n{{#items}}\n* {{.}}\n{{/items}}\ny', 'x\n* a\n* b\ny'],
    ['{{#items}}{{title}}{{^no}}{{.}}{{/no}};{{/items}}', 'Uno & <b>dos</b>a;Uno & <b>dos</b>b;'],
    ['{{^empty}}no items{{/empty}}', 'no items'],
    ['{{! a note for who edits it }}x', 'x'],
    ['a  \n\n\n\n{{#no}}\nb\n{{/no}}\n\nc\t\n', 'a\n\nc'],
    ['a\r\n{{#yes}}\r\nb\r\n{{/yes}}\r\nc', 'a\nb\nc'],
    ['', ''],
    ['a } { } b', 'a } { } b'],
  ])('renders %j', (template, rendered) => {
    expect(text(template)).toBe(rendered);
  });

  it.each([
    ['x\n{{missing}}', 'unknown-placeholder', 'missing', 2],
    ['{{#missing}}{{/missing}}', 'unknown-placeholder', 'missing', 1],
    ['{{constructor}}', 'unknown-placeholder', 'constructor', 1],
    ['{{__proto__}}', 'unknown-placeholder', '__proto__', 1],
    ['{{#toString}}{{/toString}}', 'unknown-placeholder', 'toString', 1],
    ['{{title.length}}', 'unknown-placeholder', 'title.length', 1],
    ['{{ti tle}}', 'unknown-placeholder', 'ti tle', 1],
    ['{{}}', 'unknown-placeholder', '', 1],
    ['{{#.}}{{/.}}', 'unknown-placeholder', '.', 1],
    ['a\nb\n{{{title}}}', 'forbidden-tag', 'title', 3],
    ['{{& title}}', 'forbidden-tag', 'title', 1],
    ['{{=<% %>=}}', 'forbidden-tag', '<% %>=', 1],
    ['{{> title}}', 'forbidden-tag', 'title', 1],
    ['\n{{title', 'unclosed-tag', 'title', 2],
    ['{{title}} }}', 'unclosed-tag', '', 1],
    ['{{title}\n', 'unclosed-tag', 'title', 1],
    ['a\n{{#yes}}\nb', 'unclosed-section', 'yes', 2],
    ['a{{/yes}}', 'unopened-section', 'yes', 1],
    ['{{#yes}}\n{{#items}}\n{{/yes}}\n{{/items}}', 'crossed-section', 'yes', 3],
    ['{{#items}}\n{{#items}}{{/items}}{{/items}}', 'repeated-section', 'items', 2],
    ['{{items}}', 'no-text', 'items', 1],
    ['{{yes}}', 'no-text', 'yes', 1],
    ['{{.}}', 'no-text', '.', 1],
    ['{{#yes}}{{.}}{{/yes}}', 'no-text', '.', 1],
    ['{{^empty}}{{.}}{{/empty}}', 'no-text', '.', 1],
  ])('refuses %j as %s', (template, code, placeholder, line) => {
    expect(text(template)).toEqual({ code, placeholder, line });
  });

  it('escapes values, and them only, for HTML', () => {
    expect(renderTemplate('<p>{{title}}</p>', values, 'html')).toEqual({
      ok: true,
      value: '<p>Uno &amp; &lt;b&gt;dos&lt;/b&gt;</p>',
    });
  });

  it('takes tags in a value as text', () => {
    const rendered = renderTemplate(
      '{{a}} {{#b}}{{.}}{{/b}}',
      { a: '{{b}}', b: ['{{{a}}}', '{{/b}}'] },
      'text',
    );

    expect(rendered).toEqual({ ok: true, value: '{{b}} {{{a}}}{{/b}}' });
  });

  it('leaves Mustache as it was, and does not depend on it', () => {
    const { tags } = Mustache;
    Mustache.tags = ['<%', '%>'];
    try {
      expect(text('{{title}}')).toBe('Uno & <b>dos</b>');
      expect(Mustache.render('<%title%>', values)).toBe('Uno &amp; &lt;b&gt;dos&lt;&#x2F;b&gt;');
    } finally {
      Mustache.tags = tags;
    }
  });

  it('never throws, whatever the template and the values', () => {
    const names = fc.constantFrom('a', 'b', '.', 'constructor', 'hasOwnProperty', '__proto__', '');
    const signs = fc.constantFrom('{{', '{{#', '{{^', '{{/', '{{{', '{{!', '{{=', '{{>', '{{ & ');
    const tag = fc
      .tuple(signs, names, fc.constantFrom('}}', '}}}', '=}}', '}', ''))
      .map((parts) => parts.join(''));
    const templates = fc.array(fc.oneof(tag, fc.string(), fc.constant('\n'))).map((parts) => parts.join(''));
    const value = fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string()));
    const someValues = fc.dictionary(fc.oneof(names, fc.string()), value);
    fc.assert(
      fc.property(templates, someValues, (template, some) => {
        const rendered = renderTemplate(template, some, 'html');

        expect(rendered.ok ? rendered.value : rendered.error.code).toEqual(expect.any(String));
      }),
      { numRuns: 1000 },
    );
  });
});

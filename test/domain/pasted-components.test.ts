import * as fc from 'fast-check';
import { pastedEntries } from '../../src/domain/pasted-lines';
import { parseComponents } from '../../src/domain/pasted-components';

const component = (name: string, version = '') => ({ name, version });

describe('parseComponents', () => {
  it.each([
    ['a name and a version', 'addon-diba 3.2.11', component('addon-diba', '3.2.11')],
    ['a name of two words', 'diputació programari 3.2.1', component('diputació programari', '3.2.1')],
    ['a short version', 'diputació aplicacions 3.21', component('diputació aplicacions', '3.21')],
    ['a version with a v', 'addon-x v3.2.11', component('addon-x', 'v3.2.11')],
    ['a snapshot', 'addon-x 3.2.12-SNAPSHOT', component('addon-x', '3.2.12-SNAPSHOT')],
    ['no version', 'biblioteques programari', component('biblioteques programari')],
    ['a name that ends in v and a letter', 'plugin vsphere', component('plugin vsphere')],
    ['a file', 'name-3.2.1.jar', component('name', '3.2.1')],
    [
      'a file with a snapshot',
      'iam-console-3.2.12-SNAPSHOT.war',
      component('iam-console', '3.2.12-SNAPSHOT'),
    ],
    ['a file with a number in its name', 'plugin-365-3.2.1.jar', component('plugin-365', '3.2.1')],
    ['a file with a plain version', 'plugin_sap-7.zip', component('plugin_sap', '7')],
    ['a file without version', 'plugin.jar', component('plugin.jar')],
    ['words before a file', 'connector plugin-3.2.1.tar.gz', component('connector plugin', '3.2.1')],
    ['a name joined to its version', 'addon-diba-3.2.11', component('addon-diba', '3.2.11')],
    ['a name that has a number', 'office-365', component('office-365')],
    ['coordinates', 'com.example:addon-x:3.2.1', component('com.example:addon-x', '3.2.1')],
    ['a tag of an image', 'syncserver@3.5.1', component('syncserver', '3.5.1')],
    ['a colon between', 'addon-x: 3.2.1', component('addon-x', '3.2.1')],
    ['a dash between', 'addon-x – 3.2.1', component('addon-x', '3.2.1')],
    ['a comma between', 'addon-x, 3.2.1', component('addon-x', '3.2.1')],
    ['the word', 'addon-x versión: 3.2.1', component('addon-x', '3.2.1')],
    ['brackets', 'addon-x (3.2.1).', component('addon-x', '3.2.1')],
    ['a move', 'addon-x 3.2.10 -> 3.2.11', component('addon-x', '3.2.11')],
    ['a comma in a name', 'consola, parche 3.2.1', component('consola, parche', '3.2.1')],
    ['two cells', 'addon-diba\t3.2.11', component('addon-diba', '3.2.11')],
    ['cells around', '\taddon diba\tPRO\t3.2.11\tMarta', component('addon diba', '3.2.11')],
    ['both in one cell', 'addon-diba 3.2.11\tMarta', component('addon-diba', '3.2.11')],
    ['an asterisk', '* addon-diba 3.2.11', component('addon-diba', '3.2.11')],
    ['a dash before', '- addon-diba 3.2.11', component('addon-diba', '3.2.11')],
    ['a bullet', '•\taddon-diba 3.2.11', component('addon-diba', '3.2.11')],
    ['a numbered list', '2. addon-diba 3.2.11', component('addon-diba', '3.2.11')],
    ['a quoted mail', '> * addon-diba 3.2.11', component('addon-diba', '3.2.11')],
    ['other spaces', '\u200baddon\u00a0diba  3.2.11\u00a0', component('addon diba', '3.2.11')],
  ])('reads %s', (_what, text, expected) => {
    expect(parseComponents(text)).toEqual({ components: [expected], unread: [] });
  });

  it.each([
    ['lines', 'a x 1.2\r\n\r\nb 3'],
    ['commas', 'a x 1.2, b 3'],
    ['semicolons', 'a x 1.2; b 3;'],
  ])('reads several between %s', (_what, text) => {
    expect(parseComponents(text)).toEqual({
      components: [component('a x', '1.2'), component('b', '3')],
      unread: [],
    });
  });

  it.each([
    ['twice the same', 'a 1\nA  1', [component('a', '1')]],
    ['one with a version later', 'a\nb\na 1', [component('a', '1'), component('b')]],
    ['one without a version later', 'a 1\na', [component('a', '1')]],
    ['two versions', 'a 1\na 2', [component('a', '1'), component('a', '2')]],
  ])('keeps of %s what it has to', (_what, text, components) => {
    expect(parseComponents(text).components).toEqual(components);
  });

  it.each([
    'Los componentes a desplegar son los siguientes:',
    '3.2.1',
    'Componente\tEntorno',
    'addon-x\t3.2.10\t3.2.11',
    `${'x'.repeat(121)} 1`,
    `x 1${'0'.repeat(40)}`,
  ])('gives back what it cannot read: %s', (line) => {
    expect(parseComponents(line)).toEqual({ components: [], unread: [line] });
  });

  it('reads a name of 120 characters and a version of 40', () => {
    const longest = component('x'.repeat(120), '1'.repeat(40));
    expect(parseComponents(`${longest.name} ${longest.version}`).components).toEqual([longest]);
  });

  it.each(['', ' ', '\n', '* \n -', '---'])('finds nothing in %j', (text) => {
    expect(parseComponents(text)).toEqual({ components: [], unread: [] });
  });

  it('reads 200 lines and gives back the rest', () => {
    const lines = Array.from({ length: 201 }, (_line, at) => `addon-${String(at)}x 1.0`);
    const { components, unread } = parseComponents(lines.join('\n'));

    expect(components).toHaveLength(200);
    expect(unread).toEqual(['addon-200x 1.0']);
  });

  it('reads any text, and loses no line', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'addon',
        '-',
        '3.2.1',
        'v',
        '.jar',
        ' ',
        '\n',
        '\t',
        ',',
        ';',
        '->',
        ':',
        '@',
        '(',
        '* ',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const { components, unread } = parseComponents(text);
        expect(components.length + unread.length > 0).toBe(pastedEntries(text).length > 0);
        for (const { name, version } of components) {
          expect(name).toBe(name.trim());
          expect(version).toMatch(/^$|^v?\d\S*$/i);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a long text in no time', () => {
    for (const text of ['a-'.repeat(50_000), 'a 1, '.repeat(20_000), 'x - '.repeat(200), 'a:@'.repeat(300)])
      expect(parseComponents(text).unread.length + parseComponents(text).components.length).toBe(1);
  });
});

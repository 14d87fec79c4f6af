import * as fc from 'fast-check';
import { titleOf } from '../../src/domain/deployment-title';

const NOTHING = { what: '', tickets: [], mailThreads: [], components: [] };
const ticket = (number: string, title: string) => ({ number, title, url: '' });
const thread = (subject: string) => ({ subject, messageId: '' });
const component = (name: string) => ({ name, version: '1.0' });

describe('titleOf', () => {
  it.each([
    [{}, ''],
    [
      { what: 'Cambiar el certificado\r\nde la consola', tickets: [ticket('ES-1', 'Uno')] },
      'Cambiar el certificado',
    ],
    [{ what: '\n \nAlta', components: [component('a')] }, 'Alta'],
    [{ tickets: [ticket('ES-1', 'Uno')], components: [component('a')] }, 'Uno'],
    [{ tickets: [ticket('ES-1', ' ')] }, 'ES-1'],
    [{ tickets: [ticket('ES-1', 'Uno'), ticket('ES-2', 'Dos')], mailThreads: [thread('Alta')] }, 'Uno (+2)'],
    [{ mailThreads: [thread('Alta')] }, 'Alta'],
    [{ mailThreads: [thread(''), thread('Alta'), thread('Baja')] }, 'Alta (+1)'],
    [{ components: [component('addon-scim'), component('')] }, 'addon-scim'],
    [{ components: [component('addon-scim'), component('console')] }, 'addon-scim, console'],
    [{ tickets: [ticket('ES-1', '=HYPERLINK("x")\tu\nv')] }, '=HYPERLINK("x") u v'],
  ])('of %j is %j', (about, title) => {
    expect(titleOf({ ...NOTHING, ...about })).toBe(title);
  });

  it.each([
    ['a'.repeat(120), 'a'.repeat(120)],
    ['a'.repeat(121), `${'a'.repeat(119)}…`],
    [`${'a'.repeat(118)} bcd`, `${'a'.repeat(118)}…`],
    ['😀'.repeat(121), `${'😀'.repeat(119)}…`],
  ])('cuts %j', (what, title) => {
    expect(titleOf({ ...NOTHING, what })).toBe(title);
  });

  it('does not cut off how many more there are', () => {
    const tickets = [ticket('ES-1', 'a'.repeat(300)), ticket('ES-2', 'b')];

    expect(titleOf({ ...NOTHING, tickets })).toBe(`${'a'.repeat(114)}… (+1)`);
  });

  it('is one line of 120 characters at most', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, fc.array(text), fc.array(text), (what, titles, names) => {
        const title = titleOf({
          ...NOTHING,
          what,
          tickets: titles.map((one) => ticket('', one)),
          components: names.map(component),
        });

        expect(Array.from(title).length).toBeLessThanOrEqual(120);
        expect(title).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});

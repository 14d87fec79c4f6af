import { LONGEST_QUOTE, quoteOf } from '../../src/domain/mail-quote';

describe('quoteOf', () => {
  it.each([
    ['Sí.\n\nAdelante el miércoles.', 'Sí. Adelante el miércoles.'],
    ['Sí.\n> ¿El miércoles?\n> Gracias', 'Sí.'],
    ['Sí.\nEl lun, 30 nov 2026 a las 9:00, Ana Serra (<ana@soffid.example>)\nescribió:\n\n> Hola', 'Sí.'],
    ['Yes.\nOn Mon, Nov 30, 2026 at 9:00 AM Ana <ana@soffid.example> wrote:\nHello', 'Yes.'],
    ['Sí,\nEl miércoles.\nEl lun, 30 nov 2026 a las 9:00, Ana escribió:\n> Hola', 'Sí, El miércoles.'],
    ['Sí.\n-----Mensaje original-----\nHola', 'Sí.'],
    ['Sí.\n________________________________\nHola', 'Sí.'],
    ['Sí.\nDe: Ana Serra <ana@soffid.example>\nEnviado el: lunes, 30 de noviembre de 2026 9:00\nHola', 'Sí.'],
    ['Sí.\n-- \nNúria Ferrer', 'Sí.'],
    ['De: mi parte, adelante', 'De: mi parte, adelante'],
    ['El 3 de diciembre me va bien', 'El 3 de diciembre me va bien'],
    ['> Solo lo citado', '> Solo lo citado'],
    ['Sí\u202e\u200b\u0007 señora', 'Sí señora'],
    ['', ''],
  ])('of %j is %j', (text, quote) => {
    expect(quoteOf(text)).toBe(quote);
  });

  it('ends between words, and within half a character never', () => {
    expect(quoteOf('palabra '.repeat(100))).toBe(`${'palabra '.repeat(37).trim()}…`);
    expect(quoteOf('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
    expect(quoteOf(`${'x'.repeat(298)}😀😀`)).toBe(`${'x'.repeat(298)}…`);
    expect(quoteOf('x'.repeat(300))).toHaveLength(LONGEST_QUOTE);
  });
});

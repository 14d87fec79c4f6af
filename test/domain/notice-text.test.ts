import { DEFAULT_NOTES } from '../../src/domain/default-note';
import type { Deployment } from '../../src/domain/deployment';
import { LANGUAGES } from '../../src/domain/language';
import { NOTE_PLACEHOLDERS } from '../../src/domain/note-placeholders';
import { noticeText } from '../../src/domain/notice-text';
import { templateTags } from '../../src/domain/template-tags';
import { refusalOf, valueOf } from '../support/builders';
import { ended } from '../support/deployment-builders';
import { MADRID } from '../support/zones';

const TOLD = { number: 'ES-7412280', title: 'Tractar els ORGANISMES', isDeployed: true };
const facts = (about: Partial<(typeof DEFAULT_NOTES)['es']> = {}) => ({
  customer: { name: 'Vilanova' },
  zone: MADRID,
  now: '2026-12-02T16:00:00.000Z',
  noteTemplate: { ...DEFAULT_NOTES.es, ...about },
});

const lines = (about: Partial<Deployment>, told = TOLD): string[] =>
  valueOf(noticeText({ ...ended(), ...about }, told, facts()))
    .text.split('\n')
    .slice(1);

const LEFT_OUT = 'Esto ha quedado fuera del despliegue.';

describe('what a ticket is told', () => {
  it.each<[Partial<Deployment>, string[]]>([
    [
      { outcome: 'completed' },
      ['El despliegue se ha completado satisfactoriamente.', 'Componentes:', '* addon-diba 3.2.11'],
    ],
    [
      { outcome: 'completed-with-issues', issues: ['Va lento', 'Falta un informe'] },
      [
        'El despliegue ha terminado con incidencias pendientes:',
        '* Va lento',
        '* Falta un informe',
        'Componentes:',
        '* addon-diba 3.2.11',
      ],
    ],
    [{ outcome: 'rolled-back' }, ['No se ha podido completar el despliegue y se han revertido los cambios.']],
    [{ outcome: 'aborted' }, ['El despliegue se ha interrumpido antes de aplicar ningún cambio.']],
    [
      { outcome: 'completed', components: [{ name: 'addon-diba', version: '3.2.11', deployed: false }] },
      ['El despliegue se ha completado satisfactoriamente.'],
    ],
  ])('is how it ended, and what is there now: %j', (about, told) => {
    expect(lines(about)).toEqual(told);
  });

  it.each<[Partial<Deployment>, boolean]>([
    [{ outcome: 'completed' }, true],
    [{ outcome: 'completed-with-issues', issues: ['x'] }, true],
    [{ outcome: 'rolled-back' }, false],
    [{ outcome: 'aborted' }, false],
  ])('is that it was left out, where others were not: %j %s', (about, isLeftOut) => {
    expect(lines(about, { ...TOLD, isDeployed: false }).includes(LEFT_OUT)).toBe(isLeftOut);
  });

  it('may name the ticket, on one line', () => {
    const body = '{{ticket}}: {{ticketTitle}} ({{customer}}, {{day}}, {{time}})';
    expect(valueOf(noticeText(ended(), { ...TOLD, title: 'Dos\nlíneas' }, facts({ body }))).text).toMatch(
      /^ES-7412280: Dos líneas \(Vilanova, \S+ \d+ de diciembre de 2026, \d\d:\d\d\)$/,
    );
  });

  it.each(['subject', 'body'] as const)('is refused where its template is spoilt: %s', (part) => {
    expect(refusalOf(noticeText(ended(), TOLD, facts({ [part]: 'a\n{{tickets}}' })))).toMatchObject({
      code: 'template',
      kind: 'closing-note',
      part,
      problem: { placeholder: 'tickets', line: 2 },
    });
  });

  it.each(LANGUAGES)('uses nothing that there is not, in %s', (language) => {
    const used = valueOf(templateTags(DEFAULT_NOTES[language].body)).map(({ name }) => name);
    expect(used.filter((name) => name !== '.' && !(name in NOTE_PLACEHOLDERS))).toEqual([]);
  });
});

import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import type { TemplateRowKind } from '../domain/template-kind';
import { byLanguage } from './catalogue';
import { templateNames } from './deployment-states';

/** The view of the templates, beside the registry. */
interface TemplatesMessages {
  readonly title: string;
  readonly intro: string;
  readonly problems: string;
  readonly noProblems: string;
  readonly unused: (cell: string) => string;
  readonly go: (cell: string) => string;
  readonly usual: string;
  readonly language: string;
  readonly wrong: string;
  readonly placeholders: string;
  readonly section: string;
  readonly list: string;
  readonly again: string;
}

export const templatesMessages = byLanguage<TemplatesMessages>({
  title: ['Plantillas', 'Plantilles', 'Templates'],
  intro: [
    'Así quedan con datos inventados. Se cambian en la pestaña Templates del registro.',
    'Així queden amb dades inventades. Es canvien a la pestanya Templates del registre.',
    'This is how they look with invented data. They are changed in the registry’s Templates tab.',
  ],
  problems: ['Qué hay que corregir', 'Què cal corregir', 'What needs mending'],
  noProblems: ['Todas se pueden usar.', 'Totes es poden fer servir.', 'All of them can be used.'],
  unused: [
    (cell) => `La fila de ${cell} no se usa: su tipo o su idioma no existen, o hay otra igual antes.`,
    (cell) =>
      `La fila de ${cell} no es fa servir: el seu tipus o el seu idioma no existeixen, o n'hi ha una d'igual abans.`,
    (cell) =>
      `The row of ${cell} is not used: its kind or language does not exist, or another one comes before it.`,
  ],
  go: [(cell) => `Ir a ${cell}`, (cell) => `Ves a ${cell}`, (cell) => `Go to ${cell}`],
  usual: [
    'El registro no tiene esta fila: se usa el texto habitual.',
    'El registre no té aquesta fila: es fa servir el text habitual.',
    'The registry has no such row: the usual text is used.',
  ],
  language: ['Idioma de las plantillas', 'Idioma de les plantilles', 'Language of the templates'],
  wrong: ['Hay que corregirla', 'Cal corregir-la', 'Needs mending'],
  placeholders: ['Datos que admite', 'Dades que admet', 'What it may hold'],
  section: ['solo para una sección', 'només per a una secció', 'for a section only'],
  list: ['lista', 'llista', 'list'],
  again: ['Comprobar de nuevo', 'Torna a comprovar', 'Check again'],
});

const guide = localized(['la guía de rollback', 'la guia de rollback', 'the rollback guide']);

const note = localized(['el comentario del ticket', 'el comentari del tiquet', 'the comment in the ticket']);

/** Each as it stands in a sentence. */
export const templateRowNames: Readonly<Record<TemplateRowKind, Localized>> = {
  ...templateNames,
  'closing-note': note,
  'rollback-guide': guide,
};

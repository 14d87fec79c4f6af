import type { Language } from '../domain/language';
import type { MailProblem } from '../domain/mail';
import type { TemplateProblemCode } from '../domain/template-tags';
import type { Localized } from '../domain/localized';
import { localized } from '../domain/localized';
import type { WordsFor } from './words';
import { wordsOf } from './words';

/** What is wrong with a template, to stand behind its name and line; `{name}` is the placeholder as the template writes it. */
const TEMPLATE_PROBLEMS: Readonly<Record<TemplateProblemCode, Localized>> = {
  'forbidden-tag': localized([
    '«{name}» usa una forma que no se admite ({{{, {{&, {{= o {{>)',
    '«{name}» fa servir una forma que no s’admet ({{{, {{&, {{= o {{>)',
    '“{name}” uses a form that is not allowed ({{{, {{&, {{= or {{>)',
  ]),
  'unclosed-tag': localized([
    'unas llaves no se cierran: «{name}»',
    'unes claus no es tanquen: «{name}»',
    'braces are not closed: “{name}”',
  ]),
  'unclosed-section': localized([
    'la sección «{name}» no se cierra',
    'la secció «{name}» no es tanca',
    'the section “{name}” is not closed',
  ]),
  'unopened-section': localized([
    'la sección «{name}» se cierra sin haberse abierto',
    'la secció «{name}» es tanca sense haver-se obert',
    'the section “{name}” is closed and was not opened',
  ]),
  'crossed-section': localized([
    'la sección «{name}» se cierra antes que otra que está dentro',
    'la secció «{name}» es tanca abans que una altra que hi ha dins',
    'the section “{name}” is closed before another inside it',
  ]),
  'repeated-section': localized([
    'la sección «{name}» está dentro de otra igual',
    'la secció «{name}» és dins d’una altra d’igual',
    'the section “{name}” stands inside another of its name',
  ]),
  'unknown-placeholder': localized([
    '«{name}» no es ningún dato de esta plantilla',
    '«{name}» no és cap dada d’aquesta plantilla',
    '“{name}” is nothing that this template has',
  ]),
  'no-text': localized([
    '«{name}» no es un texto, y solo sirve para una sección',
    '«{name}» no és un text, i només serveix per a una secció',
    '“{name}” is no text, and serves as a section only',
  ]),
};

const words: WordsFor<MailProblem> = {
  es: {
    'template-missing': ({ kind, language }) =>
      `En la pestaña Templates del registro falta la plantilla «${kind}» en «${language}».`,
    template: ({ kind, language, part, problem }) =>
      `La plantilla «${kind}» en «${language}», de la pestaña Templates del registro, tiene un error ${part === 'subject' ? 'en el asunto' : `en la línea ${String(problem.line)}`}: ${templateProblem(problem, 'es')}.`,
    'value-missing': ({ placeholder }) => `El correo no tiene sentido sin «${placeholder}»: rellénelo antes.`,
  },
  ca: {
    'template-missing': ({ kind, language }) =>
      `A la pestanya Templates del registre falta la plantilla «${kind}» en «${language}».`,
    template: ({ kind, language, part, problem }) =>
      `La plantilla «${kind}» en «${language}», de la pestanya Templates del registre, té un error ${part === 'subject' ? 'a l’assumpte' : `a la línia ${String(problem.line)}`}: ${templateProblem(problem, 'ca')}.`,
    'value-missing': ({ placeholder }) => `El correu no té sentit sense «${placeholder}»: ompliu-lo abans.`,
  },
  en: {
    'template-missing': ({ kind, language }) =>
      `The registry’s Templates tab lacks the template “${kind}” in “${language}”.`,
    template: ({ kind, language, part, problem }) =>
      `The template “${kind}” in “${language}”, in the registry’s Templates tab, has an error in ${part === 'subject' ? 'its subject' : `line ${String(problem.line)}`}: ${templateProblem(problem, 'en')}.`,
    'value-missing': ({ placeholder }) =>
      `The mail makes no sense without “${placeholder}”: fill it in first.`,
  },
};

const templateProblem = (
  { code, placeholder }: { readonly code: TemplateProblemCode; readonly placeholder: string },
  language: Language,
): string => TEMPLATE_PROBLEMS[code][language].replace('{name}', () => placeholder);

/** Which template, where in it, and what is wrong: an administrator mends it in the registry. */
export const mailProblemMessage = (problem: MailProblem, language: Language): string =>
  wordsOf(words, language, problem);

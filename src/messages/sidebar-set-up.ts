import { byLanguage } from './catalogue';

interface SetUpMessages {
  readonly title: string;
  readonly intro: string;
  readonly steps: string;
  readonly nothingToDo: string;
  readonly language: string;
  readonly languageHint: string;
  readonly companyName: string;
  readonly companyPlace: string;
  readonly companyPlaceHint: string;
  readonly reviewTitle: string;
  readonly willBeDone: string;
  readonly company: (name: string, place: string, language: string) => string;
  readonly submit: string;
  readonly submitting: string;
  readonly doneTitle: string;
  readonly openTemplate: string;
  readonly next: string;
}

export const setUpMessages = byLanguage<SetUpMessages>({
  title: ['Preparar el espacio de trabajo', "Preparar l'espai de treball", 'Set up the workspace'],
  intro: [
    'Puede repetirse sin riesgo: solo se crea lo que falta.',
    'Es pot repetir sense risc: només es crea el que falta.',
    'It can be repeated safely: only what is missing is made.',
  ],
  steps: ['Qué se hará', 'Què es farà', 'What will be done'],
  nothingToDo: ['No falta nada por crear.', 'No falta crear res.', 'Nothing is missing.'],
  language: ['Idioma', 'Llengua', 'Language'],
  languageHint: [
    'Para los títulos de la plantilla y del registro.',
    'Per als títols de la plantilla i del registre.',
    'For the headings of the template and the registry.',
  ],
  companyName: ['Nombre de la empresa', "Nom de l'empresa", 'Company name'],
  companyPlace: ['Localidad de la empresa', "Localitat de l'empresa", 'Company’s town'],
  companyPlaceHint: [
    'Sus festivos cuentan al elegir fechas. Por ejemplo: Palma.',
    "Els seus festius compten a l'hora de triar dates. Per exemple: Palma.",
    'Its public holidays count when dates are chosen. For example: Palma.',
  ],
  reviewTitle: ['Confirme', 'Confirmeu', 'Confirm'],
  willBeDone: ['Se hará lo siguiente:', 'Es farà el següent:', 'This will be done:'],
  company: [
    (name, place, language) => `Anotar la empresa «${name}», de ${place}, con los títulos en ${language}`,
    (name, place, language) => `Anotar l'empresa «${name}», de ${place}, amb els títols en ${language}`,
    (name, place, language) => `Note the company “${name}”, of ${place}, with headings in ${language}`,
  ],
  submit: ['Preparar ahora', 'Prepara-ho ara', 'Set up now'],
  submitting: ['Preparando…', "S'està preparant…", 'Setting up…'],
  doneTitle: ['Todo está preparado', 'Tot està preparat', 'Everything is set up'],
  openTemplate: ['Abrir la plantilla', 'Obre la plantilla', 'Open the template'],
  next: [
    'Ahora, en el registro de despliegues, añada a su equipo en la pestaña Team y cree el primer cliente.',
    'Ara, al registre de desplegaments, afegiu el vostre equip a la pestanya Team i creeu el primer client.',
    'Now, in the deployments registry, add your team to the Team tab and create the first customer.',
  ],
});

import { byLanguage } from './catalogue';

/** The rollback guide, in the form of a plan. */
interface GuideMessages {
  readonly make: string;
  readonly making: string;
  readonly made: string;
  readonly checking: string;
  readonly opens: string;
  readonly notDrive: string;
}

export const guideMessages = byLanguage<GuideMessages>({
  make: ['Crear guía', 'Crea la guia', 'Make the guide'],
  making: ['Creando la guía…', "S'està creant la guia…", 'Making the guide…'],
  made: [
    'Guía creada: revísela y complétela.',
    'Guia creada: reviseu-la i completeu-la.',
    'The guide is made: review and complete it.',
  ],
  checking: ['Comprobando el enlace…', "S'està comprovant l'enllaç…", 'Checking the link…'],
  opens: ['El enlace abre:', "L'enllaç obre:", 'The link opens:'],
  notDrive: [
    'No es un enlace de Drive: se acepta sin abrirlo.',
    "No és un enllaç de Drive: s'accepta sense obrir-lo.",
    'This is no Drive link: it is taken without opening it.',
  ],
});

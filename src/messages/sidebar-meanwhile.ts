import { byLanguage } from './catalogue';

/** Somebody else saved a deployment while one was typing. */
interface MeanwhileMessages {
  /** @param who empty where nobody knows */
  readonly changed: (who: string) => string;
  /** Nothing of it that can be told. */
  readonly saved: string;
  readonly kept: string;
  readonly bothChanged: string;
  /** What the other person wrote there. */
  readonly theirs: (what: string) => string;
  readonly removed: string;
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly pending: string;
  readonly useTheirs: string;
  /** @param step «empezar» */
  readonly noLonger: (step: string, state: string) => string;
  readonly keptUntil: string;
  readonly discard: string;
  readonly typedMail: string;
  /** @param step «Terminar el despliegue» */
  readonly leftover: (step: string) => string;
  readonly see: string;
}

export const meanwhileMessages = byLanguage<MeanwhileMessages>({
  changed: [
    (who) => `${who || 'Alguien'} lo ha cambiado mientras tanto:`,
    (who) => `${who || 'Algú'} ho ha canviat mentrestant:`,
    (who) => `${who || 'Somebody'} changed it meanwhile:`,
  ],
  saved: [
    'Alguien lo ha guardado mientras tanto. Compruébelo y siga.',
    'Algú ho ha desat mentrestant. Comproveu-ho i continueu.',
    'Somebody saved it meanwhile. Check it and go on.',
  ],
  kept: ['Lo que ha escrito se conserva.', 'El que heu escrit es conserva.', 'What you typed is kept.'],
  bothChanged: [
    'Los dos han cambiado lo mismo, y queda lo que ha escrito usted:',
    'Tots dos heu canviat el mateix, i queda el que heu escrit vós:',
    'Both of you changed the same, and what you typed stands:',
  ],
  theirs: [
    (what) => `La otra persona puso: ${what}`,
    (what) => `L'altra persona hi va posar: ${what}`,
    (what) => `The other person wrote: ${what}`,
  ],
  removed: ['lo ha quitado', 'ho ha tret', 'removed it'],
  nothing: ['nada', 'res', 'nothing'],
  yes: ['sí', 'sí', 'yes'],
  no: ['no', 'no', 'no'],
  pending: ['pendiente', 'pendent', 'pending'],
  useTheirs: ['Usar el suyo', 'Fes servir el seu', 'Use theirs'],
  noLonger: [
    (step, state) => `Ya no se puede ${step}: el despliegue está en estado «${state}».`,
    (step, state) => `Ja no es pot ${step}: el desplegament està en estat «${state}».`,
    (step, state) => `It is too late to ${step}: the deployment is “${state}”.`,
  ],
  keptUntil: [
    'Lo que ha escrito se conserva aquí hasta que lo descarte.',
    'El que heu escrit es conserva aquí fins que ho descarteu.',
    'What you typed is kept here until you discard it.',
  ],
  discard: ['Descartar lo escrito', "Descarta el que s'ha escrit", 'Discard what was typed'],
  typedMail: ['El correo que ha escrito', 'El correu que heu escrit', 'The mail that you wrote'],
  leftover: [
    (step) => `Quedó algo escrito sin guardar en «${step}».`,
    (step) => `Va quedar alguna cosa escrita sense desar a «${step}».`,
    (step) => `Something typed in “${step}” was never saved.`,
  ],
  see: ['Ver', 'Mostra', 'See'],
});

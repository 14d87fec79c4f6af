import { byLanguage } from './catalogue';

/** A mail that is about to leave, as it is looked at and changed. */
interface MailMessages {
  readonly title: string;
  readonly how: string;
  readonly send: string;
  readonly draft: string;
  readonly none: string;
  readonly subject: string;
  readonly text: string;
  readonly to: string;
  readonly cc: string;
  readonly addHint: string;
  readonly notAddress: string;
  readonly remove: (who: string) => string;
  readonly edited: string;
  readonly stale: string;
  readonly restore: string;
  readonly confirm: string;
  readonly confirmIt: (finding: string) => string;
}

export const mailMessages = byLanguage<MailMessages>({
  title: ['Correo', 'Correu', 'Mail'],
  how: ['¿Avisar por correo?', 'Avisar per correu?', 'Tell them by mail?'],
  send: ['Enviar ahora', 'Envia ara', 'Send now'],
  draft: ['Dejar como borrador', 'Deixa com a esborrany', 'Leave as a draft'],
  none: ['No enviar correo', 'No enviïs cap correu', 'No mail'],
  subject: ['Asunto', 'Assumpte', 'Subject'],
  text: ['Texto', 'Text', 'Text'],
  to: ['Para', 'Per a', 'To'],
  cc: ['CC', 'CC', 'Cc'],
  addHint: ['Escriba o pegue direcciones', 'Escriviu o enganxeu adreces', 'Type or paste addresses'],
  notAddress: [
    'Esto no es una dirección de correo: corríjalo o bórrelo.',
    'Això no és una adreça de correu: corregiu-ho o esborreu-ho.',
    'This is not a mail address: correct or delete it.',
  ],
  remove: [(who) => `Quitar ${who}`, (who) => `Treu ${who}`, (who) => `Remove ${who}`],
  edited: ['Ha cambiado este correo.', 'Heu canviat aquest correu.', 'You have changed this mail.'],
  stale: [
    'Ha cambiado este correo, y el propuesto ya es otro: compruebe que lo suyo sigue valiendo.',
    'Heu canviat aquest correu, i el proposat ja és un altre: comproveu que el vostre encara val.',
    'You have changed this mail, and the proposed one is another by now: check that yours still holds.',
  ],
  restore: ['Volver al propuesto', 'Torna al proposat', 'Back to the proposed one'],
  confirm: ['Márquelo si es correcto.', 'Marqueu-ho si és correcte.', 'Tick it if it is right.'],
  confirmIt: [
    (finding) => `${finding} Es correcto.`,
    (finding) => `${finding} És correcte.`,
    (finding) => `${finding} That is right.`,
  ],
});

import { byLanguage } from './catalogue';

/** What the boxes that take a paste say. */
interface PasteMessages {
  readonly read: string;
  readonly clear: string;
  readonly taken: (what: string) => string;
  readonly takenFromMail: (what: string) => string;
  readonly notRead: (texts: string) => string;
  readonly tickets: (count: number) => string;
  readonly mails: (count: number) => string;
  readonly components: (count: number) => string;
  readonly people: (count: number) => string;
  readonly restarts: string;
}

const counted =
  (one: string, several: string) =>
  (count: number): string =>
    `${String(count)} ${count === 1 ? one : several}`;

export const pasteMessages = byLanguage<PasteMessages>({
  read: ['Añadir', 'Afegeix', 'Add'],
  clear: ['Quitar', 'Treu', 'Remove'],
  taken: [(what) => `Añadido: ${what}.`, (what) => `S'ha afegit: ${what}.`, (what) => `Added: ${what}.`],
  takenFromMail: [
    (what) => `Del correo de inicio se ha tomado: ${what}.`,
    (what) => `Del correu d'inici s'ha agafat: ${what}.`,
    (what) => `Taken from the Start mail: ${what}.`,
  ],
  notRead: [
    (texts) => `No se ha entendido: ${texts}. Corríjalo o quítelo.`,
    (texts) => `No s'ha entès: ${texts}. Corregiu-ho o traieu-ho.`,
    (texts) => `Not understood: ${texts}. Correct or remove it.`,
  ],
  tickets: [counted('ticket', 'tickets'), counted('tiquet', 'tiquets'), counted('ticket', 'tickets')],
  mails: [counted('correo', 'correos'), counted('correu', 'correus'), counted('mail', 'mails')],
  components: [
    counted('componente', 'componentes'),
    counted('component', 'components'),
    counted('component', 'components'),
  ],
  people: [counted('persona', 'personas'), counted('persona', 'persones'), counted('person', 'people')],
  restarts: ['los reinicios', 'els reinicis', 'the restarts'],
});

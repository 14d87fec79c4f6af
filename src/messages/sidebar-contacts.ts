import { byLanguage } from './catalogue';

interface ContactMessages {
  readonly title: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly addPasted: string;
  readonly added: (count: number) => string;
  readonly alreadyThere: (count: number) => string;
  readonly unread: (texts: string) => string;
  readonly unnamed: string;
  readonly name: string;
  readonly address: string;
  readonly role: string;
  readonly recipient: string;
  readonly roleOf: (who: string) => string;
  readonly recipientOf: (who: string) => string;
  readonly edit: (who: string) => string;
  readonly remove: (who: string) => string;
  readonly add: string;
}

export const contactMessages = byLanguage<ContactMessages>({
  title: ['Contactos', 'Contactes', 'Contacts'],
  paste: [
    'Pegue aquí las líneas Para y CC de un correo',
    "Enganxeu aquí les línies Per a i CC d'un correu",
    'Paste the To and Cc lines of a mail here',
  ],
  pasteHint: [
    'Se añaden los contactos y sus dominios.',
    "S'hi afegeixen els contactes i els seus dominis.",
    'The contacts and their domains are added.',
  ],
  addPasted: ['Añadir', 'Afegeix', 'Add'],
  added: [
    (count) => (count === 1 ? '1 contacto añadido.' : `${String(count)} contactos añadidos.`),
    (count) => (count === 1 ? "S'ha afegit 1 contacte." : `S'han afegit ${String(count)} contactes.`),
    (count) => (count === 1 ? '1 contact added.' : `${String(count)} contacts added.`),
  ],
  alreadyThere: [
    (count) => (count === 1 ? '1 ya estaba.' : `${String(count)} ya estaban.`),
    (count) => (count === 1 ? '1 ja hi era.' : `${String(count)} ja hi eren.`),
    (count) => (count === 1 ? '1 was there already.' : `${String(count)} were there already.`),
  ],
  unread: [
    (texts) => `No se ha podido leer: ${texts}`,
    (texts) => `No s'ha pogut llegir: ${texts}`,
    (texts) => `Could not be read: ${texts}`,
  ],
  unnamed: ['Contacto sin dirección', 'Contacte sense adreça', 'Contact without address'],
  name: ['Nombre', 'Nom', 'Name'],
  address: ['Dirección de correo', 'Adreça de correu', 'Mail address'],
  role: ['Papel', 'Paper', 'Role'],
  recipient: ['Para o CC', 'Per a o CC', 'To or Cc'],
  roleOf: [(who) => `Papel de ${who}`, (who) => `Paper de ${who}`, (who) => `Role of ${who}`],
  recipientOf: [
    (who) => `Para o CC de ${who}`,
    (who) => `Per a o CC de ${who}`,
    (who) => `To or Cc for ${who}`,
  ],
  edit: [(who) => `Editar ${who}`, (who) => `Edita ${who}`, (who) => `Edit ${who}`],
  remove: [(who) => `Quitar ${who}`, (who) => `Treu ${who}`, (who) => `Remove ${who}`],
  add: ['Añadir un contacto', 'Afegeix un contacte', 'Add a contact'],
});

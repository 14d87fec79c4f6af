import { LONGEST_NAME } from '../domain/customer-name';
import type { ContactRole } from '../domain/customer';
import type { Language } from '../domain/language';
import { byLanguage } from './catalogue';
import type { DateFieldCode } from './date-fields';
import { dateFieldWords } from './date-fields';

type FieldCode =
  | DateFieldCode
  | 'required'
  | 'too-long'
  | 'too-many'
  | 'address'
  | 'domain'
  | 'https-link'
  | 'choice'
  | 'number'
  | 'text'
  | 'name-required'
  | 'name-too-long'
  | 'name-characters'
  | 'name-dots'
  | 'name-reserved'
  | 'column-twice'
  | 'lines-unread'
  | 'project'
  | 'not-in-team'
  | 'backup-same'
  | 'environment-out-of-scope'
  | 'nothing-to-deploy'
  | 'no-to'
  | `party-${ContactRole}`
  | 'outcome-failed-items'
  | 'outcome-rolling-back'
  | 'outcome-not-rolled-back';

/** `{limit}` is what stands behind the code, as in `too-long:80`. */
type FieldWords = Readonly<Record<FieldCode, string>>;

const NAME_LIMIT = String(LONGEST_NAME);

const words = byLanguage<FieldWords>({
  required: ['Rellene este campo.', 'Ompliu aquest camp.', 'Fill in this field.'],
  'too-long': [
    'Use como mucho {limit} caracteres.',
    'Feu servir com a màxim {limit} caràcters.',
    'Use at most {limit} characters.',
  ],
  'too-many': [
    'Como mucho puede haber {limit}.',
    "Com a màxim n'hi pot haver {limit}.",
    'There can be at most {limit}.',
  ],
  address: [
    'Escriba una dirección completa, como nombre@cliente.example.',
    'Escriviu una adreça completa, com nom@client.example.',
    'Write a whole address, such as name@customer.example.',
  ],
  domain: [
    'Escriba solo el dominio, como cliente.example.',
    'Escriviu només el domini, com client.example.',
    'Write the domain alone, such as customer.example.',
  ],
  'https-link': [
    'Escriba un enlace completo que empiece por «https» y no tenga espacios.',
    'Escriviu un enllaç complet que comenci per «https» i no tingui espais.',
    'Write a whole link that begins with “https” and has no spaces.',
  ],
  choice: ['Elija una de las opciones.', 'Trieu una de les opcions.', 'Choose one of the options.'],
  number: [
    'Escriba un número entero del 0 al 99.',
    'Escriviu un nombre enter del 0 al 99.',
    'Write a whole number from 0 to 99.',
  ],
  text: ['Este valor no es válido.', 'Aquest valor no és vàlid.', 'This value is not valid.'],
  'name-required': [
    'Escriba el nombre del cliente.',
    'Escriviu el nom del client.',
    'Write the customer’s name.',
  ],
  'name-too-long': [
    `Use como mucho ${NAME_LIMIT} caracteres.`,
    `Feu servir com a màxim ${NAME_LIMIT} caràcters.`,
    `Use at most ${NAME_LIMIT} characters.`,
  ],
  'name-characters': [
    'Un archivo no puede llevar ninguno de estos signos: \\ / : * ? " < > |',
    'Un fitxer no pot dur cap d\'aquests signes: \\ / : * ? " < > |',
    'A file cannot have any of these characters: \\ / : * ? " < > |',
  ],
  'name-dots': [
    'El nombre no puede empezar con un punto.',
    'El nom no pot començar amb un punt.',
    'The name cannot begin with a full stop.',
  ],
  'name-reserved': [
    'Este nombre está reservado: añada otra palabra.',
    'Aquest nom està reservat: afegiu-hi una altra paraula.',
    'This name is reserved: add another word.',
  ],
  'column-twice': [
    'Dos datos no pueden salir de la misma columna: elija otra.',
    'Dues dades no poden sortir de la mateixa columna: trieu-ne una altra.',
    'Two things cannot come from the same column: choose another one.',
  ],
  ...dateFieldWords,
  'lines-unread': [
    'Queda texto sin entender: corríjalo o quítelo.',
    'Queda text sense entendre: corregiu-lo o traieu-lo.',
    'There is text left that is not understood: correct or remove it.',
  ],
  project: [
    'Escriba el proyecto con sus grupos: Soffid/addons/nombre.',
    'Escriviu el projecte amb els grups: Soffid/addons/nom.',
    'Write the project with its groups: Soffid/addons/name.',
  ],
  'not-in-team': [
    'Elija a alguien del equipo que despliegue.',
    "Trieu algú de l'equip que desplegui.",
    'Choose somebody of the team who deploys.',
  ],
  'backup-same': [
    'El suplente debe ser otra persona que el responsable.',
    'El suplent ha de ser una altra persona que el responsable.',
    'The backup must be another person than the executor.',
  ],
  'environment-out-of-scope': [
    'El procedimiento solo cubre producción, TEST/PRE que el cliente considera productivo y Soffid Cloud TEST con datos de producción: este entorno queda fuera.',
    'El procediment només cobreix producció, TEST/PRE que el client considera productiu i Soffid Cloud TEST amb dades de producció: aquest entorn en queda fora.',
    'The procedure covers production, TEST/PRE that the customer considers productive, and Soffid Cloud TEST with production data: this environment is none of them.',
  ],
  'nothing-to-deploy': [
    'Diga qué se despliega: componentes, tickets, correos o una descripción.',
    'Digueu què es desplega: components, tiquets, correus o una descripció.',
    'Say what is deployed: components, tickets, mails or a description.',
  ],
  'no-to': [
    'Alguien debe estar en Para, y no solo en copia.',
    'Algú ha de ser a Per a, i no només en còpia.',
    'Somebody must be in To, and not only in copy.',
  ],
  'party-project-team': [
    'Falta avisar a alguien del equipo del proyecto.',
    "Falta avisar algú de l'equip del projecte.",
    'Somebody of the project team has to be told.',
  ],
  'party-support-team': [
    'Falta avisar al equipo de soporte.',
    "Falta avisar l'equip de suport.",
    'The support team has to be told.',
  ],
  'party-partner': ['Falta avisar al partner.', 'Falta avisar el partner.', 'The partner has to be told.'],
  'party-customer-manager': [
    'Falta avisar a un responsable del cliente.',
    'Falta avisar un responsable del client.',
    'A manager of the customer has to be told.',
  ],
  'party-helpdesk': [
    'Falta avisar al helpdesk del cliente.',
    'Falta avisar el helpdesk del client.',
    'The customer’s helpdesk has to be told.',
  ],
  'outcome-failed-items': [
    'Hay puntos de la lista que han fallado: elija «Completado con incidencias».',
    'Hi ha punts de la llista que han fallat: trieu «Completat amb incidències».',
    'Some items of the checklist failed: choose “Completed with issues”.',
  ],
  'outcome-rolling-back': [
    'Se está revirtiendo: solo puede terminar como «Revertido».',
    "S'està revertint: només pot acabar com a «Revertit».",
    'It is being rolled back: it can only end as “Rolled back”.',
  ],
  'outcome-not-rolled-back': [
    'Elija antes «Revertir»: así sale la lista para volver atrás.',
    'Trieu abans «Reverteix»: així surt la llista per tornar enrere.',
    'Choose “Roll back” first: it brings the checklist of the way back.',
  ],
});

const isFieldCode = (text: string): text is FieldCode => Object.keys(words.en).includes(text);

/** @param code of a schema or a refusal, such as `required` or `too-long:80`; one that is not known reads as a value that is not valid */
export function fieldMessage(code: string, language: Language): string {
  const [name = '', limit = ''] = code.split(':');
  return words[language][isFieldCode(name) ? name : 'text'].replace('{limit}', limit);
}

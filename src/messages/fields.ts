import { LONGEST_NAME } from '../domain/customer-name';
import type { Language } from '../domain/language';

/** A limit stands behind the code, as in `too-long:80`; the other sentences take none. */
type FieldWords = Readonly<Record<FieldCode, (limit: string) => string>>;

type FieldCode =
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
  | 'column-twice';

const NAME_LIMIT = String(LONGEST_NAME);

const words: Readonly<Record<Language, FieldWords>> = {
  es: {
    required: () => 'Rellene este campo.',
    'too-long': (limit) => `Use como mucho ${limit} caracteres.`,
    'too-many': (limit) => `Como mucho puede haber ${limit}.`,
    address: () => 'Escriba una dirección completa, como nombre@cliente.example.',
    domain: () => 'Escriba solo el dominio, como cliente.example.',
    'https-link': () => 'Escriba un enlace completo que empiece por «https» y no tenga espacios.',
    choice: () => 'Elija una de las opciones.',
    number: () => 'Escriba un número entero del 0 al 99.',
    text: () => 'Este valor no es válido.',
    'name-required': () => 'Escriba el nombre del cliente.',
    'name-too-long': () => `Use como mucho ${NAME_LIMIT} caracteres.`,
    'name-characters': () => 'Un archivo no puede llevar ninguno de estos signos: \\ / : * ? " < > |',
    'name-dots': () => 'El nombre no puede empezar ni terminar con un punto.',
    'name-reserved': () => 'Este nombre está reservado: añada otra palabra.',
    'column-twice': () => 'Dos datos no pueden salir de la misma columna: elija otra.',
  },
  ca: {
    required: () => 'Ompliu aquest camp.',
    'too-long': (limit) => `Feu servir com a màxim ${limit} caràcters.`,
    'too-many': (limit) => `Com a màxim n'hi pot haver ${limit}.`,
    address: () => 'Escriviu una adreça completa, com nom@client.example.',
    domain: () => 'Escriviu només el domini, com client.example.',
    'https-link': () => 'Escriviu un enllaç complet que comenci per «https» i no tingui espais.',
    choice: () => 'Trieu una de les opcions.',
    number: () => 'Escriviu un nombre enter del 0 al 99.',
    text: () => 'Aquest valor no és vàlid.',
    'name-required': () => 'Escriviu el nom del client.',
    'name-too-long': () => `Feu servir com a màxim ${NAME_LIMIT} caràcters.`,
    'name-characters': () => 'Un fitxer no pot dur cap d\'aquests signes: \\ / : * ? " < > |',
    'name-dots': () => 'El nom no pot començar ni acabar amb un punt.',
    'name-reserved': () => 'Aquest nom està reservat: afegiu-hi una altra paraula.',
    'column-twice': () => 'Dues dades no poden sortir de la mateixa columna: trieu-ne una altra.',
  },
  en: {
    required: () => 'Fill in this field.',
    'too-long': (limit) => `Use at most ${limit} characters.`,
    'too-many': (limit) => `There can be at most ${limit}.`,
    address: () => 'Write a whole address, such as name@customer.example.',
    domain: () => 'Write the domain alone, such as customer.example.',
    'https-link': () => 'Write a whole link that begins with “https” and has no spaces.',
    choice: () => 'Choose one of the options.',
    number: () => 'Write a whole number from 0 to 99.',
    text: () => 'This value is not valid.',
    'name-required': () => 'Write the customer’s name.',
    'name-too-long': () => `Use at most ${NAME_LIMIT} characters.`,
    'name-characters': () => 'A file cannot have any of these characters: \\ / : * ? " < > |',
    'name-dots': () => 'The name cannot begin or end with a full stop.',
    'name-reserved': () => 'This name is reserved: add another word.',
    'column-twice': () => 'Two things cannot come from the same column: choose another one.',
  },
};

const isFieldCode = (text: string): text is FieldCode => text in words.en;

/** @param code of a schema or a refusal, such as `required` or `too-long:80`; one that is not known reads as a value that is not valid */
export function fieldMessage(code: string, language: Language): string {
  const [name = '', limit = ''] = code.split(':');
  return words[language][isFieldCode(name) ? name : 'text'](limit);
}

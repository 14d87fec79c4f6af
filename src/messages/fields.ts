import { LONGEST_NAME } from '../domain/customer-name';
import type { Language } from '../domain/language';
import { byLanguage } from './catalogue';

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
});

const isFieldCode = (text: string): text is FieldCode => Object.keys(words.en).includes(text);

/** @param code of a schema or a refusal, such as `required` or `too-long:80`; one that is not known reads as a value that is not valid */
export function fieldMessage(code: string, language: Language): string {
  const [name = '', limit = ''] = code.split(':');
  return words[language][isFieldCode(name) ? name : 'text'].replace('{limit}', limit);
}

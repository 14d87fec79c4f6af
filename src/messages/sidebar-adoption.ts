import { byLanguage } from './catalogue';

interface AdoptionMessages {
  readonly title: string;
  readonly columnsTitle: string;
  readonly sheet: string;
  readonly rows: (count: number) => string;
  readonly onlyChange: (column: string, rows: number) => string;
  readonly chooseColumns: string;
  readonly noColumn: string;
  readonly check: string;
  readonly example: (texts: string) => string;
  readonly register: (customer: string) => string;
  readonly writeId: (column: string, sheet: string) => string;
  readonly columnsFound: (count: number) => string;
  readonly submit: string;
  readonly submitting: string;
  readonly doneTitle: (name: string) => string;
}

export const adoptionMessages = byLanguage<AdoptionMessages>({
  title: ['Adoptar el registro', 'Adoptar el registre', 'Adopt the log'],
  columnsTitle: ['Columnas', 'Columnes', 'Columns'],
  sheet: ['Pestaña de los despliegues', 'Pestanya dels desplegaments', 'Tab with the deployments'],
  rows: [
    (count) => (count === 1 ? '1 fila' : `${String(count)} filas`),
    (count) => (count === 1 ? '1 fila' : `${String(count)} files`),
    (count) => (count === 1 ? '1 row' : `${String(count)} rows`),
  ],
  onlyChange: [
    (column, rows) =>
      rows === 1
        ? `Solo se escribirá una columna de identificador, la ${column}. La fila que ya hay no se toca.`
        : `Solo se escribirá una columna de identificador, la ${column}. Las ${String(rows)} filas que ya hay no se tocan.`,
    (column, rows) =>
      rows === 1
        ? `Només s'escriurà una columna d'identificador, la ${column}. La fila que ja hi ha no es toca.`
        : `Només s'escriurà una columna d'identificador, la ${column}. Les ${String(rows)} files que ja hi ha no es toquen.`,
    (column, rows) =>
      rows === 1
        ? `Only one ID column will be written, in column ${column}. The row that is there stays untouched.`
        : `Only one ID column will be written, in column ${column}. The ${String(rows)} rows that are there stay untouched.`,
  ],
  chooseColumns: [
    'Diga en qué columna está cada dato. Lo que no esté, déjelo sin columna.',
    'Digueu en quina columna és cada dada. El que no hi sigui, deixeu-ho sense columna.',
    'Say which column holds what. Leave what is not there without a column.',
  ],
  noColumn: ['No está', 'No hi és', 'Not there'],
  check: ['Compruébelo', 'Comproveu-ho', 'Check this'],
  example: [
    (texts) => `Ejemplos: ${texts}`,
    (texts) => `Exemples: ${texts}`,
    (texts) => `Examples: ${texts}`,
  ],
  register: [
    (customer) => `Anotar «${customer}» en el registro de despliegues`,
    (customer) => `Anotar «${customer}» al registre de desplegaments`,
    (customer) => `Note “${customer}” in the deployments registry`,
  ],
  writeId: [
    (column, sheet) =>
      `Escribir el título del identificador en la columna ${column} de «${sheet}», y nada más`,
    (column, sheet) => `Escriure el títol de l'identificador a la columna ${column} de «${sheet}», i res més`,
    (column, sheet) => `Write the heading of the ID into column ${column} of “${sheet}”, and nothing else`,
  ],
  columnsFound: [
    (count) => (count === 1 ? 'Usar 1 columna existente' : `Usar ${String(count)} columnas existentes`),
    (count) =>
      count === 1 ? 'Fer servir 1 columna existent' : `Fer servir ${String(count)} columnes existents`,
    (count) => (count === 1 ? 'Use 1 existing column' : `Use ${String(count)} existing columns`),
  ],
  submit: ['Adoptar', 'Adopta', 'Adopt'],
  submitting: ['Adoptando…', "S'està adoptant…", 'Adopting…'],
  doneTitle: [
    (name) => `«${name}» ya está adoptado`,
    (name) => `«${name}» ja està adoptat`,
    (name) => `“${name}” is adopted`,
  ],
});

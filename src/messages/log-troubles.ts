import { joinWords } from '../domain/join-words';
import type { Language } from '../domain/language';
import { LOG_COLUMNS } from '../domain/log-columns';
import type { LogColumnKey } from '../domain/log-columns';
import type { LogTrouble } from '../domain/log-trouble';
import type { WordsFor } from './words';
import { wordsOf } from './words';

export function columnNames(keys: readonly LogColumnKey[], language: Language): string {
  const names = LOG_COLUMNS.filter((column) => keys.includes(column.key)).map(
    (column) => `«${column.heading[language]}»`,
  );
  return joinWords(names, language);
}

const words: WordsFor<LogTrouble> = {
  es: {
    'moved-out-of-folder': () =>
      'Este registro ya no está en la carpeta DEPLOYMENTS: devuélvalo allí para que el equipo lo encuentre.',
    name: ({ expected }) =>
      `El nombre del archivo no empieza por el del cliente. El procedimiento pide «${expected}».`,
    'tab-missing': () =>
      'La pestaña de los despliegues ya no existe: recupérela desde Archivo → Historial de versiones.',
    'headings-missing': () =>
      'No se encuentra la fila de títulos: devuélvala a las primeras filas de la pestaña.',
    'columns-missing': ({ columns }) =>
      `No se encuentran las columnas ${columnNames(columns, 'es')}: devuélvales su título.`,
    'read-only': () => 'Puede ver este registro, pero no editarlo: pida permiso de edición.',
  },
  ca: {
    'moved-out-of-folder': () =>
      "Aquest registre ja no és a la carpeta DEPLOYMENTS: torneu-l'hi perquè l'equip el trobi.",
    name: ({ expected }) =>
      `El nom del fitxer no comença pel del client. El procediment demana «${expected}».`,
    'tab-missing': () =>
      'La pestanya dels desplegaments ja no existeix: recupereu-la des de Fitxer → Historial de versions.',
    'headings-missing': () => 'No es troba la fila de títols: torneu-la a les primeres files de la pestanya.',
    'columns-missing': ({ columns }) =>
      `No es troben les columnes ${columnNames(columns, 'ca')}: torneu-los el títol.`,
    'read-only': () => "Podeu veure aquest registre, però no editar-lo: demaneu permís d'edició.",
  },
  en: {
    'moved-out-of-folder': () =>
      'This log is no longer in the DEPLOYMENTS folder: move it back, so that the team finds it.',
    name: ({ expected }) =>
      `The file’s name does not begin with the customer’s. The procedure asks for “${expected}”.`,
    'tab-missing': () => 'The tab with the deployments is gone: bring it back from File → Version history.',
    'headings-missing': () => 'The row of headings is not found: put it back into the first rows of the tab.',
    'columns-missing': ({ columns }) =>
      `These columns are not found: ${columnNames(columns, 'en')}. Give them back their headings.`,
    'read-only': () => 'You can see this log, but not edit it: ask for permission to edit.',
  },
};

export function logTroubleMessage(trouble: LogTrouble, language: Language): string {
  return wordsOf(words, language, trouble);
}

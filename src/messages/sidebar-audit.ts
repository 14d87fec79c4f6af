import type { AuditFinding } from '../domain/audit-chain';
import type { Language } from '../domain/language';
import { byLanguage } from './catalogue';
import type { WordsFor } from './words';
import { wordsOf } from './words';

/** Whether the audit is as it was written. */
interface AuditMessages {
  readonly verify: string;
  readonly verifying: string;
  readonly whole: (rows: number) => string;
  readonly changed: string;
  readonly intact: (rows: number) => string;
  readonly more: (count: number) => string;
  readonly whoDidIt: string;
}

export const auditMessages = byLanguage<AuditMessages>({
  verify: ['Comprobar la auditoría', "Comprova l'auditoria", 'Verify the audit'],
  verifying: ['Comprobando la auditoría…', "S'està comprovant l'auditoria…", 'Verifying the audit…'],
  whole: [
    (rows) => (rows === 1 ? 'La única fila está intacta.' : `Las ${String(rows)} filas están intactas.`),
    (rows) => (rows === 1 ? "L'única fila està intacta." : `Les ${String(rows)} files estan intactes.`),
    (rows) => (rows === 1 ? 'The only row is intact.' : `All ${String(rows)} rows are intact.`),
  ],
  changed: [
    'La auditoría no es la que escribió el complemento:',
    "L'auditoria no és la que va escriure el complement:",
    'The audit is not what the add-on wrote:',
  ],
  intact: [
    (rows) => `Filas intactas: ${String(rows)}.`,
    (rows) => `Files intactes: ${String(rows)}.`,
    (rows) => `Rows intact: ${String(rows)}.`,
  ],
  more: [
    (count) => `Y ${String(count)} más.`,
    (count) => `I ${String(count)} més.`,
    (count) => `And ${String(count)} more.`,
  ],
  whoDidIt: [
    'Archivo → Historial de versiones dice quién lo cambió y cuándo. El sello de cada fila empieza por su número.',
    'Fitxer → Historial de versions diu qui ho va canviar i quan. El segell de cada fila comença pel seu número.',
    'File → Version history tells who changed it and when. The hash of each row begins with its number.',
  ],
});

const about = ({ row, subject }: { readonly row: number; readonly subject: string }): string =>
  subject === '' ? String(row) : `${String(row)} (${subject})`;

const findings: WordsFor<AuditFinding> = {
  es: {
    altered: (line) => `Fila ${about(line)}: alguien la ha cambiado.`,
    unsealed: (line) => `Fila ${about(line)}: está escrita a mano, o alguien le ha quitado el sello.`,
    repeated: (line) => `Fila ${about(line)}: su número es también el de otra fila.`,
    unlinked: (line) => `Fila ${about(line)}: no se escribió a continuación de la que la precede.`,
    resumed: (line) => `Fila ${about(line)}: antes de ella se perdió el final de la auditoría.`,
    missing: ({ from, to }) =>
      from === to
        ? `Falta la fila de número ${String(from)}.`
        : `Faltan las filas de números ${String(from)} a ${String(to)}.`,
    head: () => 'La marca del final, a la derecha de los títulos, falta o no es la que corresponde.',
  },
  ca: {
    altered: (line) => `Fila ${about(line)}: algú l'ha canviada.`,
    unsealed: (line) => `Fila ${about(line)}: està escrita a mà, o algú n'ha tret el segell.`,
    repeated: (line) => `Fila ${about(line)}: el seu número és també el d'una altra fila.`,
    unlinked: (line) => `Fila ${about(line)}: no es va escriure a continuació de la que la precedeix.`,
    resumed: (line) => `Fila ${about(line)}: abans es va perdre el final de l'auditoria.`,
    missing: ({ from, to }) =>
      from === to
        ? `Falta la fila de número ${String(from)}.`
        : `Falten les files de números ${String(from)} a ${String(to)}.`,
    head: () => 'La marca del final, a la dreta dels títols, falta o no és la que correspon.',
  },
  en: {
    altered: (line) => `Row ${about(line)}: somebody changed it.`,
    unsealed: (line) => `Row ${about(line)}: it was written by hand, or somebody took its hash away.`,
    repeated: (line) => `Row ${about(line)}: its number is another row’s too.`,
    unlinked: (line) => `Row ${about(line)}: it was not written after the one that precedes it.`,
    resumed: (line) => `Row ${about(line)}: before it, the end of the audit was lost.`,
    missing: ({ from, to }) =>
      from === to
        ? `The row numbered ${String(from)} is missing.`
        : `The rows numbered ${String(from)} to ${String(to)} are missing.`,
    head: () => 'The mark of the end, right of the headings, is missing or is not the right one.',
  },
};

export const auditFindingMessage = (finding: AuditFinding, language: Language): string =>
  wordsOf(findings, language, finding);

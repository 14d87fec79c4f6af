import type { AuditCells, FoundHead, Link, Seal, Sign } from './audit-seal';
import { isIntact, parseSeal } from './audit-seal';
import type { CellContent } from './sheet-change';

/** A line of the audit as it stands in its tab. */
export interface AuditLine {
  /** As people count the rows. */
  readonly row: number;
  readonly cells: AuditCells;
  readonly hash: CellContent;
}

/** What the chain needs of a line, so that not all of the audit has to be kept at once. */
export interface CheckedLine {
  readonly row: number;
  readonly subject: string;
  readonly isResumed: boolean;
  /** Null where there is none, or nothing that looks like one. */
  readonly seal: Seal | null;
  readonly isIntact: boolean;
}

/** Of what somebody typed as the subject. */
const LONGEST = 80;

/** The action of the row that tells that the end of the chain was lost before it. */
export const RESUMED = 'resume-audit';

export type AuditFinding =
  | {
      /**
       * `altered`: a cell is not what was written; `unsealed`: written by hand, or its seal was taken away; `repeated`: its number is another
       * row's too; `unlinked`: it was written after another row than the one before it; `resumed`: the end of the chain was lost before it.
       */
      readonly code: 'altered' | 'unsealed' | 'repeated' | 'unlinked' | 'resumed';
      readonly row: number;
      readonly subject: string;
    }
  /** Numbers of rows that are gone, both inclusive. */
  | { readonly code: 'missing'; readonly from: number; readonly to: number }
  /** The sign of which row is the last one is missing, is not the add-on's, or names another row. */
  | { readonly code: 'head' };

export function checkLine(sign: Sign, { row, cells, hash }: AuditLine): CheckedLine {
  const seal = parseSeal(hash);
  return {
    row,
    subject: String(cells.subject ?? '').slice(0, LONGEST),
    isResumed: cells.action === RESUMED,
    seal,
    isIntact: seal !== null && isIntact(sign, cells, seal),
  };
}

type Sealed = CheckedLine & { readonly seal: Seal };

const isSealed = (line: CheckedLine): line is Sealed => line.seal !== null;

/** @param replaced those that stand where another row was seen */
function findingOf(
  line: CheckedLine,
  at: ReadonlyMap<number, readonly Sealed[]>,
  replaced: readonly CheckedLine[],
): AuditFinding[] {
  const { row, subject, seal } = line;
  const about = (code: 'altered' | 'unsealed' | 'repeated' | 'unlinked' | 'resumed'): AuditFinding[] => [
    { code, row, subject },
  ];
  if (seal === null) return about('unsealed');
  if (!line.isIntact) return about('altered');
  const intactAt = (seq: number): Sealed[] => (at.get(seq) ?? []).filter((one) => one.isIntact);
  if (intactAt(seal.seq).length > 1) return about('repeated');
  const [before, ...others] = intactAt(seal.seq - 1);
  const followsAnother = before && others.length === 0 && before.seal.mark !== seal.previous;
  if (followsAnother || replaced.includes(line)) return about('unlinked');
  return line.isResumed ? about('resumed') : [];
}

/** @param known the number that the chain goes to at least; what a spoilt seal says beyond it means nothing */
function gaps(sealed: readonly Sealed[], known: number): AuditFinding[] {
  const last = Math.max(known, ...sealed.flatMap((line) => (line.isIntact ? [line.seal.seq] : [])));
  const seqs = sealed.map(({ seal }) => seal.seq).filter((seq) => seq <= last);
  const found: AuditFinding[] = [];
  let expected = 1;
  for (const seq of [...seqs.sort((one, other) => one - other), last + 1]) {
    if (seq > expected) found.push({ code: 'missing', from: expected, to: seq - 1 });
    expected = Math.max(expected, seq + 1);
  }
  return found;
}

/** Whether the row of that number is another one than the one that was seen there. */
const isOther = ({ seq, mark }: Link, at: ReadonlyMap<number, readonly Sealed[]>): boolean =>
  at.has(seq) && !at.get(seq)?.some((line) => line.seal.mark === mark || !line.isIntact);

/** The head tells the truth when it names the last of the rows that the script sealed. */
function headFindings(
  head: FoundHead,
  sealed: readonly Sealed[],
  at: ReadonlyMap<number, readonly Sealed[]>,
): AuditFinding[] {
  const { last } = head;
  if (last === null) return head.column === null && sealed.length === 0 ? [] : [{ code: 'head' }];
  const isBehind = sealed.some(({ seal, isIntact: intact }) => intact && seal.seq > last.seq);
  return isBehind || isOther(last, at) ? [{ code: 'head' }] : [];
}

/**
 * What is amiss in the audit, whatever order its rows are in.
 * @param seen a row that the chain is known to have had, from elsewhere than the tab; null when none is known
 */
export function auditFindings(
  lines: readonly CheckedLine[],
  head: FoundHead,
  seen: Link | null,
): AuditFinding[] {
  const sealed = lines.filter(isSealed);
  const at = new Map<number, Sealed[]>();
  for (const line of sealed) at.set(line.seal.seq, [...(at.get(line.seal.seq) ?? []), line]);
  const replaced = seen !== null && isOther(seen, at) ? (at.get(seen.seq) ?? []) : [];
  return [
    ...lines.flatMap((line) => findingOf(line, at, replaced)),
    ...gaps(sealed, Math.max(head.last?.seq ?? 0, seen?.seq ?? 0)),
    ...headFindings(head, sealed, at),
  ];
}

import type { AuditFinding, CheckedLine } from '../domain/audit-chain';
import { auditFindings, checkLine } from '../domain/audit-chain';
import type { FoundHead, Sign } from '../domain/audit-seal';
import { AUDIT_KEYS, findHead } from '../domain/audit-seal';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { ok } from '../domain/result';
import type { CellContent } from '../domain/sheet-change';
import { AUDITORS } from '../domain/team-role';
import type { SheetInfo } from './drive-ports';
import { enter } from './enter';
import type { Ports } from './ports';
import type { Registry } from './registry';
import { AUDIT_TOP, withFresh } from './registry';

export interface AuditReport {
  /** Rows that are as they were written, in their place. */
  readonly intact: number;
  readonly findings: readonly AuditFinding[];
}

/** Rows read at once: each may hold a whole record. */
const PAGE = 1000;

/** How often it is read while others write. */
const PATIENCE = 3;

/** @param from how many rows are above, the headings too */
function linesIn(registry: Registry, cells: SheetInfo['cells'], from: number, sign: Sign): CheckedLine[] {
  const { columnOf } = registry.table('Audit');
  const at = (row: readonly CellContent[], key: string): CellContent => row[columnOf(key)] ?? null;
  return cells.flatMap((row, index) => {
    const told = Object.fromEntries(AUDIT_KEYS.map((key) => [key, at(row, key)]));
    const hash = at(row, 'hash');
    const isBlank = [hash, ...Object.values(told)].every((cell) => cell === null || cell === '');
    return isBlank ? [] : [checkLine(sign, { row: from + index + 1, cells: told, hash })];
  });
}

interface Read {
  readonly lines: readonly CheckedLine[];
  readonly head: FoundHead;
  /** Nobody wrote a row meanwhile: all of it is of one moment. */
  readonly isSteady: boolean;
}

type Reader = Pick<Ports, 'spreadsheets'>;

interface Page {
  /** With the tab's headings as they are now. */
  readonly registry: Registry;
  readonly cells: SheetInfo['cells'];
}

/** @param from how many rows are above, the headings too */
function readPage({ spreadsheets }: Reader, registry: Registry, from: number): Result<Page, Refusal> {
  const range = `${String(from + 1)}:${String(from + PAGE)}`;
  const read = spreadsheets.readTabs(registry.id, [AUDIT_TOP, { title: 'Audit', range }]);
  const [top = null, page = null] = read ?? [];
  const fresh = withFresh(registry, ['Audit'], [top]);
  return fresh.ok ? ok({ registry: fresh.value, cells: page?.cells ?? [] }) : fresh;
}

/** Page by page, up to one without any row: people leave some blank. */
function readAll(ports: Reader, registry: Registry, sign: Sign): Result<Read, Refusal> {
  const lines: CheckedLine[] = [];
  const heads: FoundHead[] = [];
  for (let from = 1; ; from += PAGE) {
    const page = readPage(ports, registry, from);
    if (!page.ok) return page;
    const { registry: fresh, cells } = page.value;
    const head = findHead(sign, fresh.auditTop.cells[0] ?? []);
    heads.push(head);
    lines.push(...linesIn(fresh, cells, from, sign));
    if (cells.length === 0)
      return ok({ lines, head, isSteady: heads.every(({ text }) => text === head.text) });
  }
}

/** Reads the whole audit and tells what somebody changed in it. */
export function verifyAudit(ports: Ports): Result<AuditReport, Refusal> {
  const config = ports.config.read();
  const entrance = enter(ports, config, AUDITORS);
  if (!entrance.ok) return entrance;
  const { auditKey, auditSeen } = config;
  // Without its key, nothing can be told from what somebody made up.
  const sign: Sign = (text) => (auditKey === null ? '' : ports.seal.sign(auditKey, text));
  const again = (): Result<Read, Refusal> => readAll(ports, entrance.value.registry, sign);
  let read = again();
  for (let times = 1; times < PATIENCE && read.ok && !read.value.isSteady; times += 1) read = again();
  if (!read.ok) return read;
  const { lines, head } = read.value;
  const findings = auditFindings(lines, head, auditSeen);
  const named = new Set(findings.flatMap((finding) => ('row' in finding ? [finding.row] : [])));
  return ok({ intact: lines.filter(({ row }) => !named.has(row)).length, findings });
}

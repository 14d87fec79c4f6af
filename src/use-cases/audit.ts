import type { AuditCells, FoundHead, Link } from '../domain/audit-seal';
import { BEGINNING, findHead, headText, parseSeal, sealAfter, sealText } from '../domain/audit-seal';
import { RESUMED } from '../domain/audit-chain';
import type { Instant } from '../domain/calendar-date';
import { columnLetter } from '../domain/column-letter';
import { roomFor } from '../domain/grid';
import { languageOf } from '../domain/language';
import type { Refusal } from '../domain/refusal';
import { AUDIT_HEAD_NOTE } from '../domain/registry-deployment-columns';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { SheetChange } from '../domain/sheet-change';
import type { Entrance } from './enter';
import { gridOf } from './log-sheet';
import type { Config, Ports } from './ports';
import type { Registry } from './registry';
import { AUDIT_TOP, withFresh } from './registry';

export interface AuditEntry {
  readonly at: Instant;
  readonly who: string;
  readonly action: string;
  readonly subject: string;
  readonly before?: string;
  readonly after?: string;
}

type Needed = Pick<Ports, 'config' | 'ids' | 'seal' | 'spreadsheets'>;

/** Where a row is written, as it was read under the lock that is held. */
type Place = Pick<Entrance, 'config' | 'registry'>;

/** Made by whoever needs it first. @param known may have been read before another run made it */
function keyFor({ config, ids }: Pick<Ports, 'config' | 'ids'>, known: Config): string {
  const kept = known.auditKey ?? config.read().auditKey;
  if (kept !== null) return kept;
  const auditKey = `${ids.uuid()}${ids.uuid()}`;
  config.write({ auditKey });
  return auditKey;
}

/** Where the chain ends by the rows alone, which costs a call; null when none is sealed. */
function lastSealed({ spreadsheets }: Pick<Ports, 'spreadsheets'>, registry: Registry): Link | null {
  const letter = columnLetter(registry.table('Audit').columnOf('hash'));
  const read = spreadsheets.readTabs(registry.id, [{ title: 'Audit', range: `${letter}:${letter}` }]);
  const seals = (read?.[0]?.cells ?? []).map(([cell]) => parseSeal(cell));
  return seals.reduce<Link | null>((last, seal) => (seal && seal.seq > (last?.seq ?? 0) ? seal : last), null);
}

/** Beside the headings, where every verb reads it anyway, and sorting and filtering leave it. */
function headChanges({ auditTop, settings }: Registry, { column }: FoundHead, text: string): SheetChange[] {
  const grid = gridOf(auditTop);
  const { sheetId } = auditTop;
  const at = column ?? grid.filledColumns;
  const write: SheetChange = { sheetId, kind: 'write', row: 0, column: at, rows: [[text]] };
  if (column !== null) return [write];
  const range = { startRow: 0, endRow: 1, startColumn: at, endColumn: at + 1 };
  const note = AUDIT_HEAD_NOTE[languageOf(settings.get('template-language'))];
  return [
    ...roomFor(grid, 1),
    write,
    { sheetId, kind: 'format', range, format: 'clipped' },
    { sheetId, kind: 'note', row: 0, column: at, text: note },
  ];
}

/** Sheets keeps one kind of line break. */
const cellsOf = ({ before = '', after = '', ...entry }: AuditEntry): AuditCells => ({
  ...entry,
  from: 'sidebar',
  before: before.replace(/\r\n?/g, '\n') || null,
  after: after.replace(/\r\n?/g, '\n') || null,
});

/**
 * A row of the registry's history, sealed after the one before it, and with it the new end of the chain; to be written under the lock.
 * Where the end was lost, a row of its own says so for good.
 */
export function auditChanges(ports: Needed, { config, registry }: Place, entry: AuditEntry): SheetChange[] {
  const key = keyFor(ports, config);
  const sign = (text: string): string => ports.seal.sign(key, text);
  const head = findHead(sign, registry.auditTop.cells[0] ?? []);
  const found = head.last ?? lastSealed(ports, registry) ?? BEGINNING;
  const seen = config.auditSeen ?? BEGINNING;
  const isSpoilt = head.last === null && (found !== BEGINNING || head.column !== null);
  const isLost = isSpoilt || seen.seq > found.seq;
  const resumed = { ...entry, action: RESUMED, subject: 'Audit', before: head.text, after: '' };
  const table = registry.table('Audit');
  // Numbers of rows that are gone stay gone.
  let last = seen.seq > found.seq ? seen : found;
  const rows = [...(isLost ? [resumed] : []), entry].map((one) => {
    const cells = cellsOf(one);
    const seal = sealAfter(sign, last, cells);
    last = seal;
    return table.place({ ...cells, hash: sealText(seal) });
  });
  return [
    { sheetId: table.sheetId, kind: 'append', rows },
    ...headChanges(registry, head, headText(sign, last)),
  ];
}

/** The last row of the chain by its head; null where that is spoilt, or is before the row that is known to have been there. */
export function auditEnd({ seal }: Pick<Ports, 'seal'>, { config, registry }: Place): Link | null {
  const { auditKey, auditSeen } = config;
  if (auditKey === null) return null;
  const { last } = findHead((text) => seal.sign(auditKey, text), registry.auditTop.cells[0] ?? []);
  return last && last.seq > (auditSeen?.seq ?? 0) ? last : null;
}

/** How often the lock is asked for when what was done has to be written down. */
const PATIENCE = 3;

/** Writes a row for what was done without the lock. @param place as it was read before */
export function audit(
  ports: Needed & Pick<Ports, 'mutex'>,
  { config, registry }: Place,
  entry: AuditEntry,
): Result<null, Refusal> {
  const append = (): Result<null, Refusal> => {
    const sheets = ports.spreadsheets.readTabs(registry.id, [AUDIT_TOP]);
    const fresh = withFresh(registry, ['Audit'], sheets ?? []);
    if (!fresh.ok) return fresh;
    const changes = auditChanges(ports, { config, registry: fresh.value }, entry);
    ports.spreadsheets.change(registry.id, changes);
    return ok(null);
  };
  for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
    const held = ports.mutex.hold(append);
    if (held) return held.value;
  }
  return err({ code: 'busy' });
}

import type { Deployment } from '../domain/deployment';
import { deploymentRow } from '../domain/registry-row';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { CellContent, SheetChange } from '../domain/sheet-change';
import type { Decision } from '../domain/verbs/decision';
import type { Acted } from './act';
import { auditChanges, auditEnd } from './audit';
import { changedMeanwhile } from './changed-meanwhile';
import type { DeploymentCase } from './deployment-case';
import { idAfter, languageOfViewer } from './deployment-case';
import { findRecord, recordParts, recordsSheetId, writeRecord } from './deployment-store';
import { namesIn } from './names-in';
import type { Ports } from './ports';
import { AUDIT_TOP, withFresh } from './registry';

/** Ticks are told by the checklist itself, drafts by their own history. */
const UNAUDITED: readonly Decision['verb'][] = ['tick', 'save-draft'];

/** With the whole record as it is saved, so that what somebody spoils in `_records` can be had again. */
function auditRow(
  ports: Ports,
  one: DeploymentCase,
  { verb, deployment, reason }: Pick<Decision, 'verb' | 'deployment' | 'reason'>,
): SheetChange[] {
  if (UNAUDITED.includes(verb)) return [];
  const before = one.stored?.deployment;
  const revision = before === undefined ? '' : `${before.state}, rev ${String(before.rev)}`;
  return auditChanges(ports, one, {
    at: ports.clock.now(),
    who: one.member.address,
    action: verb,
    subject: deployment.id || deployment.uid,
    before: reason === '' ? revision : `${revision}: ${reason}`,
    after: JSON.stringify(deployment),
  });
}

/** The registry's row of the deployment, for people to sort and filter; a draft has none. */
function projected(ports: Ports, one: DeploymentCase, deployment: Deployment): SheetChange[] {
  if (deployment.state === 'draft') return [];
  const { registry, customer, places } = one;
  const table = registry.table('Deployments');
  const values: Readonly<Record<string, CellContent>> = deploymentRow(deployment, {
    customerName: customer.name,
    zone: places.customer.zone,
    names: namesIn(registry),
    language: languageOfViewer(ports),
  });
  const row = table.rowWith('uid', deployment.uid);
  return row === null
    ? [{ sheetId: table.sheetId, kind: 'append', rows: [table.place(values)] }]
    : table.write(row, values);
}

function write(
  ports: Ports,
  one: DeploymentCase,
  decision: Decision,
  row: number | null,
): Result<Acted, Refusal> {
  const { registry } = one;
  const { deployment } = decision;
  const besides =
    decision.verb === 'tick' ? [] : [...projected(ports, one, deployment), ...auditRow(ports, one, decision)];
  const written = writeRecord(ports, {
    registryId: registry.id,
    sheetId: recordsSheetId(registry.parts),
    row,
    deployment,
    besides,
  });
  return written.ok ? ok({ one, deployment, row: written.value }) : written;
}

/** A number is taken before its deployment is written, so that none is given twice; one that is lost is only missing. */
function takeNumber(ports: Ports, one: DeploymentCase, { deployment }: Decision): void {
  const [, year, number] = /^DEP-(\d{4})-(\d+)$/.exec(deployment.id) ?? [];
  if (year === undefined || one.stored?.deployment.id === deployment.id) return;
  ports.config.writeLastNumber(year, Number(number), auditEnd(ports, one));
}

/** Saves a decision over what it was taken from; to be called under the lock that both share. */
export function saveStep(ports: Ports, one: DeploymentCase, decision: Decision): Result<Acted, Refusal> {
  takeNumber(ports, one, decision);
  return write(ports, one, decision, one.stored?.row ?? null);
}

/** The same case with the record and the projection where they are by now. */
function readAgain(ports: Ports, one: DeploymentCase, uid: string): Result<DeploymentCase, Refusal> {
  const { registry, stored } = one;
  const sheets = ports.spreadsheets.readTabs(registry.id, [
    { title: 'Deployments' },
    AUDIT_TOP,
    ...recordParts(stored?.row ?? -1),
  ]);
  if (!sheets) return err({ code: 'registry-unreachable' });
  const fresh = withFresh(registry, ['Deployments', 'Audit'], sheets);
  if (!fresh.ok) return fresh;
  const parts = sheets.slice(2);
  const found = findRecord(ports, registry.id, uid, parts);
  if (!found.ok) return found;
  return ok({ ...one, stored: found.value, registry: { ...fresh.value, parts } });
}

/** Another deployment may have got, since the counter was read, the number that a decision took before the lock. */
function renumbered(one: DeploymentCase, decision: Decision): Decision {
  const { deployment } = decision;
  if (deployment.id === '' || one.stored?.deployment.id === deployment.id) return decision;
  const taken = one.registry.table('Deployments').rows.map((row) => row['id'] ?? '');
  let { id } = deployment;
  while (taken.includes(id)) id = idAfter(id);
  return { ...decision, deployment: { ...deployment, id } };
}

/** Saves a decision that was taken before the lock, if the record is still the one that it was taken from. */
export function saveAgain(ports: Ports, one: DeploymentCase, decision: Decision): Result<Acted, Refusal> {
  const fresh = readAgain(ports, one, decision.deployment.uid);
  if (!fresh.ok) return fresh;
  const { stored } = fresh.value;
  if (stored?.deployment.rev !== one.stored?.deployment.rev) return err(changedMeanwhile(fresh.value));
  return saveStep(ports, fresh.value, renumbered(fresh.value, decision));
}

/** The same case with the record alone where it is by now. */
function readRecord(ports: Ports, one: DeploymentCase, uid: string): Result<DeploymentCase, Refusal> {
  const { registry, stored } = one;
  const parts = ports.spreadsheets.readTabs(registry.id, recordParts(stored?.row ?? -1)) ?? [];
  const found = findRecord(ports, registry.id, uid, parts);
  return found.ok ? ok({ ...one, stored: found.value, registry: { ...registry, parts } }) : found;
}

/**
 * Saves what a run carried out over the record as it is by now, whoever changed it meanwhile. A close may close it by this very save,
 * which the registry's row and the audit then tell too.
 */
export function saveMerged(
  ports: Ports,
  { one, deployment, row }: Acted,
  merge: (fresh: Deployment) => Deployment,
  verb: Decision['verb'],
): Acted {
  const known = { ...one, stored: { deployment, row } };
  const read = verb === 'close' ? readAgain : readRecord;
  const fresh = read(ports, known, deployment.uid);
  const stored = fresh.ok ? fresh.value.stored : null;
  if (!fresh.ok || stored === null) throw new Error(`${deployment.uid} is gone from _records`);
  const merged = merge(stored.deployment);
  const after = { ...merged, rev: merged.rev + 1 };
  const told = { verb, deployment: after, reason: '' };
  const isTold = after.state !== stored.deployment.state;
  const written = writeRecord(ports, {
    registryId: one.registry.id,
    sheetId: recordsSheetId(fresh.value.registry.parts),
    row: stored.row,
    deployment: after,
    besides: isTold ? [...projected(ports, fresh.value, after), ...auditRow(ports, fresh.value, told)] : [],
  });
  if (!written.ok) throw new Error(`${deployment.uid} could not be saved: ${written.error.code}`);
  return { one, deployment: after, row: written.value };
}

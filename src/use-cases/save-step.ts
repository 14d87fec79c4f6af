import type { Deployment } from '../domain/deployment';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { SheetChange } from '../domain/sheet-change';
import type { Decision } from '../domain/verbs/decision';
import type { Acted } from './act';
import { auditChanges, auditEnd } from './audit';
import { changedMeanwhile } from './changed-meanwhile';
import type { DeploymentCase } from './deployment-case';
import { idAfter } from './deployment-case';
import { findRecord, recordParts, recordsSheetId, writeRecord } from './deployment-store';
import type { Ports } from './ports';
import { AUDIT_TOP, withFresh } from './registry';
import { checkOf, lineOf, NO_LINE, putRight } from './registry-line';

type Told = Pick<Decision, 'verb' | 'deployment' | 'reason'>;

/** Ticks are told by the checklist itself, drafts by their own history. */
const UNAUDITED: readonly Decision['verb'][] = ['tick', 'save-draft'];

/** With the whole record as it is saved, so that what somebody spoils in `_records` can be had again. */
function auditRow(ports: Ports, one: DeploymentCase, { verb, deployment, reason }: Told): SheetChange[] {
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

/** @param isTold whether the registry's line and the audit say it too */
function write(ports: Ports, one: DeploymentCase, told: Told, isTold: boolean): Result<Acted, Refusal> {
  const { registry, stored } = one;
  const { deployment } = told;
  const line = isTold ? lineOf(ports, one, told) : NO_LINE;
  const saved = writeRecord(ports, {
    registryId: registry.id,
    sheetId: recordsSheetId(registry.parts),
    row: stored?.row ?? null,
    deployment,
    besides: isTold ? [...line.writes, ...auditRow(ports, one, told)] : [],
    check: checkOf(line),
  });
  if (!saved.ok) return saved;
  putRight(ports, registry.id, line, saved.value.checked);
  return ok({ one, deployment, row: saved.value.row });
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
  return write(ports, one, decision, true);
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
  const isTold = after.state !== stored.deployment.state;
  const saved = write(ports, fresh.value, { verb, deployment: after, reason: '' }, isTold);
  if (!saved.ok) throw new Error(`${deployment.uid} could not be saved: ${saved.error.code}`);
  return { one, deployment: after, row: saved.value.row };
}

import { wait } from '../../support/adapter-world';
import { recordsIn } from '../deployments';
import { ADMIN, ask } from '../organisation';
import { LAPSED } from './claims';
import { allDrafts } from './mails';
import type { Stage } from './stage';

/** Whoever was cut short opens the deployment once more: then no draft is there that no effect knows. */
export function strayDrafts({ company, begun, doer }: Stage): string[] {
  wait(company.workspace, LAPSED);
  const { uid } = begun;
  const reply = ask(company.workspace, doer.visitor, 'outside', { uid, row: -1 });
  if (!reply.ok) return [`looking outside: ${reply.code}`];
  const known = recordsIn(company).flatMap(({ effects }) =>
    effects.flatMap((effect) => (effect.kind === 'mail' ? [effect.draft?.draftId] : [])),
  );
  return allDrafts(company)
    .filter(({ draftId }) => !known.includes(draftId))
    .map(({ mailbox, draftId }) => `nobody knows the draft ${draftId} of ${mailbox}`);
}

export function brokenSeals({ company }: Stage): string[] {
  const reply = ask(company.workspace, ADMIN, 'verifyAudit');
  if (!reply.ok) return [`verifying the audit: ${reply.code}`];
  return reply.value.findings.map((finding) => `audit: ${JSON.stringify(finding)}`);
}

import type { DeploymentView } from '../../../src/protocol/deployment-view';
import type { MailThread } from '../../../src/domain/deployment';
import type { Company } from '../deployments';
import { act, aForm, END, next, nextWithMail, plan, start, tickAll } from '../deployments';
import { valueOf } from '../organisation';

export const draft = (company: Company): DeploymentView =>
  valueOf(act({ verb: 'save-draft', form: aForm() }, { company })).view;

/** 17:00 in Madrid. */
export function dayComes({ workspace }: Company): void {
  workspace.setClock('2026-12-02T16:00:00.000Z');
}

/** Planned, and its day has come. */
export function due(company: Company): DeploymentView {
  const view = plan(company);
  dayComes(company);
  return view;
}

export const ended = (company: Company, mails: readonly MailThread[] = []): DeploymentView =>
  valueOf(nextWithMail(company, tickAll(company, start(company, aForm({ mails }))), END)).view;

/** Ended, and its one ticket told. */
export function told(company: Company): DeploymentView {
  const closing = valueOf(next(company, ended(company), { verb: 'close', review: '' })).view;
  const key = 'close/1/ES-7412280';
  return valueOf(next(company, closing, { verb: 'settle', key, how: 'by-hand' })).view;
}

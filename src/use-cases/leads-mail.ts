import type { Deployment } from '../domain/deployment';
import type { MailContent } from '../domain/effect';
import type { LeadsMailKind } from '../domain/template-kind';
import type { SaidOnce } from '../domain/verbs/decision';
import type { DeploymentCase } from './deployment-case';
import { languageOfViewer } from './deployment-case';
import type { Ports } from './ports';

/** Where a file of the drive opens. */
const urlOf = (fileId: string): string => `https://docs.google.com/spreadsheets/d/${fileId}/edit`;

function linkOf({ customer: { log } }: DeploymentCase): string {
  return log.kind === 'made' ? urlOf(log.fileId) : '';
}

/** Those who may allow exceptions, but for whoever acts. */
const leadsOf = ({ registry, member }: DeploymentCase) =>
  registry.team.filter(({ roles, address }) => roles.includes('lead') && address !== member.address);

/** What the leads are told of a step; null when there is nobody to tell. */
export function leadsMail(
  ports: Pick<Ports, 'wording' | 'session'>,
  one: DeploymentCase,
  deployment: Deployment,
  { template, said }: { readonly template: LeadsMailKind; readonly said: SaidOnce },
): MailContent | null {
  const to = leadsOf(one).map(({ address, name }) => ({ address, name }));
  if (to.length === 0) return null;
  const { subject, text } = ports.wording.leadsMail(template, {
    deployment,
    customerName: one.customer.name,
    from: one.member.name || one.member.address,
    start: said.start ?? deployment.actual.start ?? deployment.planned.start,
    zone: one.places.customer.zone,
    findings: said.findings ?? deployment.verdict?.findings ?? [],
    reason: said.note ?? '',
    link: linkOf(one),
    language: languageOfViewer(ports),
  });
  return { subject, text, to, cc: [] };
}

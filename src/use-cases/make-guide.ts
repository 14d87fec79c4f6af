import { checklistOf } from '../domain/checklist-table';
import type { Customer } from '../domain/customer-record';
import type { Deployment } from '../domain/deployment';
import type { GuideForm } from '../domain/guide-form';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { GuideAbout } from '../domain/rollback-guide';
import { composeGuide } from '../domain/rollback-guide';
import { memberWith } from '../domain/team';
import { DEPLOYERS } from '../domain/team-role';
import { guideTemplateOf } from '../domain/templates-table';
import { versionsInPlace } from '../domain/versions-in-place';
import { wayBack } from '../domain/way-back';
import { customerOf, languageOfViewer } from './deployment-case';
import { readRecords } from './deployment-store';
import type { FileInfo } from './drive-ports';
import type { Entrance } from './enter';
import { enter } from './enter';
import { lastFirst, LIST_PARTS, listDeployments } from './list-deployments';
import type { Ports } from './ports';

const FOLDER = 'Rollback guides';

/** How many of the last deployments are looked through for what runs now. */
const RECENT = 30;

/** The last ones of the customer in those environments that brought something. */
function earlierOnes(
  ports: Ports,
  { registry }: Entrance,
  { key }: Customer,
  environments: readonly string[],
): Deployment[] {
  const rows = listDeployments(registry.parts)
    .filter(({ customerKey }) => customerKey === key)
    .filter(({ summary }) => summary.environments.some((name) => environments.includes(name)))
    .filter(({ summary: { outcome } }) => outcome === 'completed' || outcome === 'completed-with-issues')
    .sort(lastFirst)
    .slice(0, RECENT)
    .map(({ row }) => row);
  return readRecords(ports, registry.id, rows).map(({ deployment }) => deployment);
}

function aboutOf(ports: Ports, entrance: Entrance, customer: Customer, request: GuideForm): GuideAbout {
  const { registry, member } = entrance;
  const { environments, tickets, mails, components, what, restarts } = request;
  const earlier = earlierOnes(ports, entrance, customer, environments);
  const nameOf = (address: string): string => memberWith(registry.team, address)?.name || address;
  return {
    customerName: customer.name,
    environments,
    there: customer.environments.filter(({ name }) => environments.includes(name)),
    tickets,
    mailThreads: mails,
    what,
    restarts,
    components: components.map((component) =>
      wayBack(component, versionsInPlace(component.name, environments, earlier), environments.length),
    ),
    checklist: checklistOf(registry.table('Checklist')),
    executor: nameOf(request.executor || member.address),
    backup: nameOf(request.backup),
  };
}

/** Beside the registry, where the team alone looks: customers may be members of DEPLOYMENTS. */
function folderFor(ports: Ports, registryId: string, marked: readonly FileInfo[]): FileInfo | null {
  const folder = marked.find(({ mark }) => mark?.kind === 'guides');
  if (folder) return folder;
  const registry = marked.find(({ id }) => id === registryId) ?? ports.files.find(registryId);
  return registry && ports.files.createFolder(FOLDER, registry.folderId, { kind: 'guides' });
}

/**
 * A document for the team that says how to go back, made once for a deployment: a search of Drive finds the one that is there, and
 * lags by some seconds, so that two people who ask in the same moment get one each.
 */
export function makeGuide(ports: Ports, request: GuideForm): Result<FileInfo, Refusal> {
  const entrance = enter(ports, ports.config.read(), DEPLOYERS, {
    tabs: ['Templates', 'Checklist'],
    parts: LIST_PARTS,
  });
  if (!entrance.ok) return entrance;
  const { registry } = entrance.value;
  const customer = customerOf(ports, registry, request.customerKey);
  if (!customer.ok) return customer;
  const { name, partner, managedBy } = customer.value;
  if (managedBy === 'partner-only') return err({ code: 'out-of-scope', name, partner });
  const mark = { kind: 'guide', uid: request.uid } as const;
  const marked = ports.files.marked(mark, { kind: 'guides' }, { kind: 'registry' });
  const made = marked.find((file) => file.mark?.kind === 'guide');
  if (made) return ok(made);
  const template = guideTemplateOf(registry.table('Templates'), languageOfViewer(ports));
  const guide = composeGuide(aboutOf(ports, entrance.value, customer.value, request), template);
  if (!guide.ok) return err({ code: 'mail-template', problem: guide.error });
  const folder = folderFor(ports, registry.id, marked);
  if (!folder) return err({ code: 'registry-unreachable' });
  return ok(ports.files.createDocument(guide.value.title, guide.value.html, folder.id, mark));
}

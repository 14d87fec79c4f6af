import type { Customer } from '../domain/customer-record';
import type { Instant } from '../domain/calendar-date';
import type { Language } from '../domain/language';
import { logTroubleMessage } from '../messages/log-troubles';
import { serverMessages } from '../messages/server';
import type { FileLink, HomeView, Notice, UnfinishedCustomer, Viewer } from '../protocol/home-view';
import type { FileInfo } from '../use-cases/drive-ports';
import type { Home } from '../use-cases/read-home';
import { customerView, spreadsheetUrl } from './customer-view';
import { linesOf, linesOfViewer } from './deployment-lines';

const link = ({ name, url }: FileInfo): FileLink => ({ name, url });

function unfinished(customer: Customer, now: Instant): UnfinishedCustomer[] {
  if (customer.log.kind !== 'claimed') return [];
  const { by, until } = customer.log.claim;
  return [{ key: customer.key, name: customer.name, by, mayFinish: until <= now }];
}

function logNotices(place: Extract<Home['place'], { kind: 'log' }>, language: Language): Notice[] {
  const { customer, troubles } = place;
  const notices = troubles.map((trouble): Notice => ({
    severity: trouble.code === 'name' ? 'warning' : 'error',
    text: logTroubleMessage(trouble, language),
  }));
  if (customer.managedBy !== 'partner-only') return notices;
  return [{ severity: 'info', text: serverMessages[language].partnerOnly(customer.partner) }, ...notices];
}

/** What the sidebar shows of what was read. */
export function homeView({ member, registry, place }: Home, viewer: Viewer, now: Instant): HomeView {
  const known: Viewer = { ...viewer, name: member.name, roles: member.roles };
  const registryLink: FileLink = { name: 'Deployments registry', url: spreadsheetUrl(registry.id) };
  const common = { viewer: known, notices: [], registry: registryLink };
  switch (place.kind) {
    case 'elsewhere':
      return { ...common, kind: 'elsewhere', logs: place.logs.map(link) };
    case 'template':
      return { ...common, kind: 'template' };
    case 'registry':
      return registryView(place, registry.customers, known, now);
    case 'log':
      return {
        ...common,
        kind: 'log',
        notices: logNotices(place, viewer.language),
        ...logView(place, registry, member.address),
        now,
      };
    case 'unknown-log':
      return { ...common, kind: 'unknown-log', suggestedName: place.suggestedName, file: link(place.file) };
    case 'duplicate-log': {
      const { log, name } = customerView(place.customer);
      return {
        ...common,
        kind: 'duplicate-log',
        customerName: name,
        original: log ?? { name, url: registryLink.url },
      };
    }
  }
}

function logView(
  { customer, deployments, places }: Extract<Home['place'], { kind: 'log' }>,
  registry: Home['registry'],
  address: string,
) {
  return {
    customer: customerView(customer),
    zone: places.customer.zone,
    deployments: linesOf(deployments, customer, registry),
    mine: linesOfViewer(deployments, address, customer, registry),
  };
}

function registryNotices(place: Extract<Home['place'], { kind: 'registry' }>, language: Language): Notice[] {
  const { duplicates, hasTemplate } = place;
  const messages = serverMessages[language];
  const names = duplicates.map((file) => `«${file.name}»`).join(', ');
  const copies: Notice[] =
    duplicates.length > 0 ? [{ severity: 'warning', text: messages.duplicates(names) }] : [];
  return hasTemplate ? copies : [{ severity: 'error', text: messages.templateMissing }, ...copies];
}

function registryView(
  place: Extract<Home['place'], { kind: 'registry' }>,
  customers: readonly Customer[],
  viewer: Viewer,
  now: Instant,
): HomeView {
  return {
    kind: 'registry',
    viewer,
    notices: registryNotices(place, viewer.language),
    customers: customers.map(customerView),
    unfinished: customers.flatMap((customer) => unfinished(customer, now)),
    notAdopted: place.notAdopted.map(link),
  };
}

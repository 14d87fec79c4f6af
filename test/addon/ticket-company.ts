import { createWorkspace } from '../../emulator/kernel/workspace';
import { createFakeZammad } from '../../emulator/zammad/fake-zammad';
import type { FakeZammad } from '../../emulator/zammad/fake-zammad';
import { SAMPLE_ZAMMAD_TOKEN } from '../../emulator/zammad/sample-directory';
import type { Ticket } from '../../src/domain/deployment';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import { aConnection } from '../support/config-store-contract';
import { fetchFrom } from '../support/outside-fetch';
import type { Company } from './deployments';
import { aForm, createCompany, END, nextWithMail, start, tickAll } from './deployments';
import { DIST, valueOf } from './organisation';

export const ZAMMAD = 'https://zammad.example';

export interface TicketCompany extends Company {
  readonly zammad: FakeZammad;
}

/** A company whose Zammad answers, and is connected. @param project the folder of the built add-on */
export function createTicketCompany(project = DIST): TicketCompany {
  const company = createCompany(project);
  const zammad = createFakeZammad({ now: () => company.workspace.now() });
  const workspace = createWorkspace({
    world: company.workspace.world,
    project,
    fetch: fetchFrom({ [ZAMMAD]: zammad }),
  });
  connect({ workspace });
  return { ...company, workspace, zammad };
}

function connect({ workspace }: Pick<TicketCompany, 'workspace'>): void {
  const { script } = workspace.world.script.properties;
  const connection = aConnection({ address: ZAMMAD, token: SAMPLE_ZAMMAD_TOKEN });
  script!['ZAMMAD'] = JSON.stringify(connection);
}

/** Sample tickets of the fake: all open, and with numbers that end differently. */
export const OPEN = ['7412280', '7412104', '7412224'] as const;

export const ticketsOf = (...digits: readonly string[]): Ticket[] =>
  digits.map((number) => ({ number: `ES-${number}`, title: `Ticket ${number}`, url: '' }));

/** A deployment of those tickets that has ended well. */
export function endedWith(company: Company, ...digits: readonly string[]): DeploymentView {
  const form = aForm({ tickets: ticketsOf(...digits) });
  return valueOf(nextWithMail(company, tickAll(company, start(company, form)), END)).view;
}

interface Written {
  readonly key: string;
  readonly body: string;
  readonly internal: boolean;
}

/** What the add-on has written into a ticket. */
export function notesIn({ zammad }: TicketCompany, digits: string): Written[] {
  const ticket = zammad.state.tickets.find(({ number }) => number === digits);
  return zammad.state.articles
    .filter((article) => article.ticket_id === ticket?.id && article.type_id === 10)
    .map(({ preferences, body, internal }) => {
      const ours = preferences['soffid_deployment'] as { readonly key: string } | undefined; // As the add-on writes it.
      return { key: ours?.key ?? '', body, internal };
    });
}

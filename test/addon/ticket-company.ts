import type { FaultOrder } from '../../emulator/http/faults';
import type { Realms } from '../../emulator/kernel/realms';
import { FRESH_REALMS } from '../../emulator/kernel/realms';
import type { Workspace } from '../../emulator/kernel/workspace';
import { createWorkspace } from '../../emulator/kernel/workspace';
import type { World } from '../../emulator/kernel/world';
import { createFakeZammad } from '../../emulator/zammad/fake-zammad';
import type { FakeZammad } from '../../emulator/zammad/fake-zammad';
import { SAMPLE_ZAMMAD_TOKEN } from '../../emulator/zammad/sample-directory';
import type { ZammadState } from '../../emulator/zammad/state';
import type { Ticket } from '../../src/domain/deployment';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import { aConnection } from '../support/config-store-contract';
import type { Answering } from '../support/outside-fetch';
import { fetchFrom } from '../support/outside-fetch';
import type { Company } from './deployments';
import { aForm, createCompany, END, nextWithMail, start, tickAll } from './deployments';
import { DIST, valueOf } from './organisation';

export const ZAMMAD = 'https://zammad.example';

export interface TicketCompany extends Company {
  readonly zammad: FakeZammad;
}

interface Kept {
  readonly state: ZammadState;
  readonly faults: FaultOrder[];
}

/** A snapshot of the world holds its tickets too, and the faults that are still to come. */
function withTickets(workspace: Workspace, zammad: FakeZammad): Workspace {
  const kept = new WeakMap<World, Kept>();
  return {
    ...workspace,
    snapshot() {
      const world = workspace.snapshot();
      kept.set(world, { state: zammad.snapshot(), faults: zammad.waitingFaults() });
      return world;
    },
    restore(world) {
      workspace.restore(world);
      const before = kept.get(world);
      if (before === undefined) return;
      zammad.restore(before.state);
      zammad.set({ faults: before.faults });
    },
  };
}

interface Options {
  /** The folder of the built add-on. */
  readonly project?: string;
  readonly realms?: Realms;
  /** Its filter changes what is written, so that a note's text tells nothing of whose it is. */
  readonly rewrites?: boolean;
}

/** With the marks of the add-on taken out of every text. */
const rewriting = (zammad: FakeZammad): Answering => ({
  answer(request) {
    const answer = zammad.answer(request);
    for (const article of zammad.state.articles)
      article.body = article.body.replace(/\(DEP-\d{4}-\d+\/\d+\)/g, '');
    return answer;
  },
});

/** A company whose Zammad answers, and is connected. */
export function createTicketCompany(options: Options = {}): TicketCompany {
  const { project = DIST, realms = FRESH_REALMS, rewrites = false } = options;
  const company = createCompany(project, realms);
  const zammad = createFakeZammad({ now: () => company.workspace.now() });
  const { world } = company.workspace;
  const bare = createWorkspace({
    world,
    project,
    realms,
    fetch: fetchFrom({ [ZAMMAD]: rewrites ? rewriting(zammad) : zammad }),
  });
  const workspace = withTickets(bare, zammad);
  connect({ workspace });
  return { ...company, workspace, zammad };
}

export const hasTickets = (company: Company): company is TicketCompany => 'zammad' in company;

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

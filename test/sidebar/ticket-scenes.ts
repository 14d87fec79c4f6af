import type { Page } from 'playwright-core';
import type { Deployment } from '../../src/domain/deployment';
import type { Language } from '../../src/domain/language';
import { closeMessages } from '../../src/messages/sidebar-close';
import { verbNames } from '../../src/messages/verbs';
import type { DeploymentView, NotePreview, PlanningView } from '../../src/protocol/deployment-view';
import type { TicketView } from '../../src/protocol/tickets';
import { button } from './controls';
import { openPlan, pasteInto, planning } from './plan-scenes';
import { openDeployment } from './run-scenes';
import { deployments, notices, receiptOf, startPreview, viewOf, withoutWarnings } from './sample-deployments';
import { aPlanning } from './sample-planning';
import { homes } from './sample-views';
import type { Scene } from './scenes';
import type { Behaviours } from './sidebar-page';

export const ZAMMAD = 'https://zammad.example';

export const urlOf = (digits: string): string => `${ZAMMAD}/#ticket/zoom/number/${digits}`;

/** A planning in whose company Zammad is connected. */
export const connected: PlanningView = { ...aPlanning, ticketAddress: ZAMMAD };

export const aTicketView = (about: Partial<TicketView> = {}): TicketView => ({
  number: 'ES-7412280',
  title: 'Tractar els ORGANISMES com si fósin un ORGÀNIC',
  url: urlOf('7412280'),
  trouble: '',
  ...about,
});

export const CLOSED = 'Está cerrado en Zammad (closed).';
export const MISSING = 'Zammad no tiene este ticket, o no deja verlo.';

export const someTickets: readonly TicketView[] = [
  aTicketView(),
  aTicketView({
    number: 'ES-7412150',
    title: 'Informe mensual',
    url: urlOf('7412150'),
    trouble: CLOSED,
  }),
  aTicketView({ number: 'ES-99999', title: '', url: '', trouble: MISSING }),
];

/** As one line of text. */
export const PASTED = 'ES-7412280, ES-7412150 y ES-99999';

export const answering = (...tickets: readonly TicketView[]): Behaviours => ({
  tickets: { value: { tickets } },
});

export const aNotePreview = (about: Partial<NotePreview> = {}): NotePreview => ({
  target: 'ES-7412280',
  text: 'Despliegue DEP-2026-0141 en Producció.\nEl despliegue se ha completado satisfactoriamente.',
  internal: true,
  trouble: '',
  ...about,
});

export const MERGED = 'Se fusionó con ES-7412280.';

export const someNotes: readonly NotePreview[] = [
  aNotePreview(),
  aNotePreview({ target: 'ES-7412104', internal: false }),
  aNotePreview({ target: 'ES-7412301', trouble: MERGED }),
];

export const ended: Deployment = {
  ...deployments.ended,
  tickets: someNotes.map(({ target: number }) => ({ number, title: 'Alta', url: '' })),
  mailThreads: [],
};

export const closingView = (deployment: Deployment = ended): DeploymentView => ({
  ...viewOf(deployment),
  ticketAddress: ZAMMAD,
});

/** Beside the log of a customer whose deployment has ended, with Zammad connected. */
export const closing =
  (more: Behaviours = {}, deployment: Deployment = ended) =>
  (language: Language): Behaviours => ({
    home: { value: homes.log(language) },
    deployment: { value: closingView(deployment) },
    prepare: {
      value: {
        ...withoutWarnings(startPreview),
        mail: null,
        mailIs: 'none',
        row: [],
        event: null,
        notes: someNotes,
      },
    },
    act: { value: receiptOf(ended, { state: 'closed' }, 'close') },
    ...more,
  });

export async function toNotes(page: Page, language: Language): Promise<void> {
  await openDeployment(page);
  await button(page, verbNames.close[language]).click();
  await page.getByRole('heading', { name: closeMessages[language].notes }).waitFor();
}

export const ticketScenes: Readonly<Record<string, Scene>> = {
  'plan-tickets': {
    behaviours: planning(connected, answering(...someTickets)),
    go: async (page, language) => {
      await openPlan(page, language);
      await pasteInto(page, 'boxes.tickets', `${PASTED}\nES-7412280 Otro título`);
      await page.getByText(MISSING).waitFor();
    },
  },
  'close-notes': {
    behaviours: closing(),
    go: async (page, language) => {
      await toNotes(page, language);
      await page.getByText(MERGED).waitFor();
    },
  },
  'close-notes-left': {
    behaviours: closing(
      {},
      { ...ended, effects: notices.map((one) => ({ ...one, problem: 'note-unknown' }) as typeof one) },
    ),
    go: async (page, language) => {
      await openDeployment(page);
      await button(page, closeMessages[language].writeNote).first().waitFor();
    },
  },
};

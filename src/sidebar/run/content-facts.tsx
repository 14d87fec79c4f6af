import type { Component, Ticket } from '../../domain/deployment';
import { runFactsMessages } from '../../messages/sidebar-run-facts';
import { minutesWords } from '../../messages/minutes-words';
import type { DeploymentView } from '../../protocol/deployment-view';
import { ExternalLink } from '../components/external-link';
import { Fold } from '../components/fold';
import { FactList } from './fact-list';
import { urlOfTicket } from './ticket-url';
import { useWords } from '../words';

/** What is deployed: tickets, components, restarts, minutes. */
export function ContentFacts({ view }: { readonly view: DeploymentView }) {
  const words = useWords(runFactsMessages);
  const { deployment } = view;
  const { tickets, mailThreads, components, what, restarts, planned, issues, remarks } = deployment;
  const restarted = [
    restarts.consoles ? words.consoles : '',
    restarts.syncservers ? words.syncservers : '',
    restarts.other,
  ].filter((one) => one !== '');
  return (
    <Fold title={words.what} open={deployment.state === 'planned'}>
      <FactList
        facts={[
          [
            words.tickets,
            [
              ...tickets.map((ticket) => (
                <TicketLine key={ticket.number} ticket={ticket} url={urlOfTicket(view, ticket)} />
              )),
              ...mailThreads.map(({ subject }) => `«${subject}»`),
            ],
          ],
          [
            words.components,
            components.map((component) => <ComponentLine key={component.name} component={component} />),
          ],
          ['', what === '' ? [] : [what]],
          [words.restarts, restarted.length === 0 ? [words.noRestarts] : restarted],
          [words.minutes, [minutesWords(planned.durationMinutes)]],
          [words.rollbackMinutes, [minutesWords(planned.rollbackMinutes)]],
          [words.issues, issues],
          [words.remarks, remarks === '' ? [] : [remarks]],
        ]}
      />
    </Fold>
  );
}

interface TicketLineProps {
  readonly ticket: Ticket;
  /** Empty where nobody knows. */
  readonly url: string;
}

function TicketLine({ ticket: { number, title, deployed }, url }: TicketLineProps) {
  const words = useWords(runFactsMessages);
  return (
    <>
      {url === '' ? <strong>{number}</strong> : <ExternalLink url={url}>{number}</ExternalLink>} {title}
      {deployed === false && <em> ({words.left})</em>}
    </>
  );
}

function ComponentLine({ component }: { readonly component: Component }) {
  const words = useWords(runFactsMessages);
  const { name, version, previousVersion, deployed } = component;
  return (
    <>
      {name} <strong>{version}</strong>
      {previousVersion !== undefined && <span class="under"> {words.from(previousVersion)}</span>}
      {deployed === false && <em> ({words.left})</em>}
    </>
  );
}

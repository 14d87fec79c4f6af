import type { PlanForm } from '../../domain/plan-form';
import { runFactsMessages } from '../../messages/sidebar-run-facts';
import { planMessages } from '../../messages/sidebar-plan';
import { peopleMessages } from '../../messages/sidebar-plan-people';
import { requisiteMessages } from '../../messages/sidebar-plan-requisites';
import { plannedSpan, whenMessages } from '../../messages/sidebar-plan-when';
import type { DeploymentContext } from '../../protocol/deployment-view';
import { FactList } from '../run/fact-list';
import { useLanguage, useWords } from '../words';
import { chosenTime } from '../dates/date-verdict';
import { nameInTeam } from './deployers';
import { PartiesSummary } from './parties-summary';
import { RequisitesSummary } from './requisites-summary';

interface PlanSummaryProps {
  readonly form: PlanForm;
  /** Of now, and what is due is due by the close. */
  readonly emergency: boolean;
  readonly context: DeploymentContext;
}

/** What a person should look at once more: the day, the versions and who is told, which are where mistakes hurt. */
export function PlanSummary({ form, emergency, context }: PlanSummaryProps) {
  const language = useLanguage();
  const facts = useWords(runFactsMessages);
  const people = useWords(peopleMessages);
  const { title: when } = useWords(whenMessages);
  const { environments } = useWords(planMessages);
  const { title: requisites } = useWords(requisiteMessages);
  const { zone, team } = context;
  const chosen = emergency ? null : chosenTime(form, context);
  const nameOf = (address: string): string[] => (address === '' ? [] : [nameInTeam(address, team)]);
  return (
    <FactList
      facts={[
        [when, chosen === null ? [] : [plannedSpan(chosen.start, chosen.minutes, zone, language)]],
        [environments, [form.environments.join(', ')]],
        [
          facts.tickets,
          [
            ...form.tickets.map(({ number, title }) => `${number} ${title}`),
            ...form.mails.map(({ subject }) => `«${subject}»`),
          ],
        ],
        [facts.components, form.components.map((one) => <ComponentWords key={one.name} component={one} />)],
        [facts.what, form.what === '' ? [] : [form.what]],
        [people.executor, nameOf(form.executor)],
        [people.backup, nameOf(form.backup)],
        [people.parties, [<PartiesSummary key="parties" parties={form.parties} />]],
        [
          requisites,
          [<RequisitesSummary key="requisites" content={form} team={team} emergency={emergency} />],
        ],
      ]}
    />
  );
}

interface ComponentWordsProps {
  readonly component: PlanForm['components'][number];
}

function ComponentWords({ component: { name, version, previousVersion } }: ComponentWordsProps) {
  const words = useWords(runFactsMessages);
  return (
    <>
      {name} <strong>{version}</strong>
      {previousVersion !== '' && <span class="under"> {words.from(previousVersion)}</span>}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import type { Prerequisite } from '../../domain/deployment';
import { PREREQUISITES } from '../../domain/plan-form';
import { missingBeforeStart } from '../../domain/verbs/evidence';
import { prerequisiteNames } from '../../messages/prerequisites';
import { runFormMessages } from '../../messages/sidebar-run-forms';
import { agreedHow, runFactsMessages } from '../../messages/sidebar-run-facts';
import { whenWords } from '../../messages/when-words';
import type { DeploymentView } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { ExternalLink } from '../components/external-link';
import { Fold } from '../components/fold';
import { nameOf, namesOf } from '../step/names';
import { useLanguage, useWords } from '../words';
import { FactList } from './fact-list';
import { LinkedText } from './linked-text';

interface PrerequisiteFactsProps {
  readonly view: DeploymentView;
  readonly onComplete: () => void;
}

/** What has to be there before the start, or who brings it until when; open while something is not. */
export function PrerequisiteFacts({ view, onComplete }: PrerequisiteFactsProps) {
  const words = useWords(runFactsMessages);
  const language = useLanguage();
  const { deployment } = view;
  const missing = missingBeforeStart(deployment).length;
  const { startComplete } = useWords(runFormMessages);
  const isOpen =
    deployment.state === 'planned' || (deployment.type === 'emergency' && deployment.state !== 'closed');
  const isWaiting = isOpen && missing > 0;
  return (
    <Fold
      open={isWaiting}
      title={
        <>
          {words.prerequisites}
          {isWaiting && <span class="next due"> {words.missingCount(missing)}</span>}
        </>
      }
    >
      <FactList
        facts={[
          ...PREREQUISITES.map((name): [string, ComponentChildren[]] => [
            capital(prerequisiteNames[name][language]),
            [<PrerequisiteWords key={name} prerequisite={deployment.prerequisites[name]} view={view} />],
          ]),
          [words.agreement, [<AgreementWords key="agreement" view={view} />]],
        ]}
      />
      {isWaiting && view.verbs.includes('edit') && <Button onClick={onComplete}>{startComplete}</Button>}
    </Fold>
  );
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

interface PrerequisiteWordsProps {
  readonly prerequisite: Prerequisite & { readonly riskAccepted?: boolean };
  readonly view: DeploymentView;
}

function PrerequisiteWords({ prerequisite, view }: PrerequisiteWordsProps) {
  const words = useWords(runFactsMessages);
  const risk = prerequisite.riskAccepted === true ? ` (${words.riskAccepted})` : '';
  if (prerequisite.state === 'there')
    return (
      <>
        <LinkedText text={prerequisite.evidence} />
        {risk}
      </>
    );
  return <DueWords due={prerequisite.state === 'due' ? prerequisite : null} view={view} />;
}

function AgreementWords({ view }: { readonly view: DeploymentView }) {
  const words = useWords(runFactsMessages);
  const language = useLanguage();
  const { agreement, agreementDue } = view.deployment;
  if (agreement === null) return <DueWords due={agreementDue} view={view} />;
  const { who, how, quote, link } = agreement;
  return (
    <>
      {words.agreed(who, agreedHow[how][language])}
      {quote !== '' && <q> {quote}</q>}{' '}
      {link !== '' && <ExternalLink url={link}>{words.evidence}</ExternalLink>}
    </>
  );
}

interface DueWordsProps {
  readonly due: { readonly by: string; readonly until: string } | null;
  readonly view: DeploymentView;
}

function DueWords({ due, view }: DueWordsProps) {
  const words = useWords(runFactsMessages);
  const language = useLanguage();
  if (due === null) return <span class="next due">{words.missing}</span>;
  const who = nameOf(due.by, namesOf(view));
  return <span class="next due">{words.due(who, whenWords(due.until, view.zone, language))}</span>;
}

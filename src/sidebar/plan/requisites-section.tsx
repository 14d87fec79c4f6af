import { joinWords } from '../../domain/join-words';
import { PREREQUISITES } from '../../domain/plan-form';
import { requisiteMessages } from '../../messages/sidebar-plan-requisites';
import type { TeamPerson } from '../../protocol/deployment-view';
import { useLanguage, useWords } from '../words';
import { AgreementField } from './agreement-field';
import type { ContentDraft } from './content-draft';
import type { ContentProps } from './content-props';
import { nameInTeam } from './deployers';
import { FoldedSection } from './folded-section';
import { PrerequisiteField } from './prerequisite-field';

/** The procedure's prerequisites and the agreement: there, or due before the start with somebody who brings it. */
export function RequisitesSection({ draft, onChange, context: { team } }: ContentProps) {
  const words = useWords(requisiteMessages);
  return (
    <FoldedSection
      title={words.title}
      summary={<Summary draft={draft} team={team} />}
      openLabel={words.change}
      paths={['prerequisites', 'agreement']}
    >
      {PREREQUISITES.map((name) => (
        <PrerequisiteField
          key={name}
          name={name}
          draft={draft}
          team={team}
          onChange={(changed) => onChange({ prerequisites: { ...draft.prerequisites, [name]: changed } })}
          onRisk={(riskAccepted) => onChange({ riskAccepted })}
        />
      ))}
      <AgreementField draft={draft} team={team} onChange={(agreement) => onChange({ agreement })} />
    </FoldedSection>
  );
}

interface SummaryProps {
  readonly draft: ContentDraft;
  readonly team: readonly TeamPerson[];
}

/** «5 pendientes, a cargo de Ana antes del inicio.» */
function Summary({ draft: { prerequisites, agreement, executor }, team }: SummaryProps) {
  const words = useWords(requisiteMessages);
  const language = useLanguage();
  const all = [...PREREQUISITES.map((name) => prerequisites[name]), agreement];
  const due = all.filter(({ state }) => state === 'due');
  const people = [...new Set(due.map(({ by }) => nameInTeam(by || executor, team)))];
  const who = joinWords(
    people.map((name) => name || words.executor('').toLowerCase()),
    language,
  );
  const there = all.length - due.length;
  if (due.length === 0) return <>{words.allThere}</>;
  return (
    <>
      {words.due(due.length, who)} {there > 0 && words.there(there)}
    </>
  );
}

import { PREREQUISITES } from '../../domain/plan-form';
import { requisiteMessages } from '../../messages/sidebar-plan-requisites';
import { useWords } from '../words';
import { AgreementField } from './agreement-field';
import type { PrerequisiteDraft } from './content-draft';
import type { ContentProps } from './content-props';
import { FoldedSection } from './folded-section';
import { PrerequisiteField } from './prerequisite-field';
import { ReleasedArtifact } from './released-artifact';
import { RequisitesSummary } from './requisites-summary';
import { RollbackGuide } from './rollback-guide';

type RequisitesSectionProps = Omit<ContentProps, 'last'> & { readonly startsOpen?: boolean };

/** The procedure's prerequisites and the agreement: there, or due before the start with somebody who brings it. */
export function RequisitesSection({
  draft,
  onChange,
  about,
  context,
  releases,
  startsOpen = false,
}: RequisitesSectionProps) {
  const { team } = context;
  const words = useWords(requisiteMessages);
  return (
    <FoldedSection
      title={words.title}
      summary={<RequisitesSummary content={draft} team={team} />}
      openLabel={words.change}
      paths={['prerequisites', 'agreement']}
      startsOpen={startsOpen}
    >
      {PREREQUISITES.map((name) => {
        const change = (changed: PrerequisiteDraft): void =>
          onChange({ prerequisites: { ...draft.prerequisites, [name]: changed } });
        return (
          <PrerequisiteField
            key={name}
            name={name}
            draft={draft}
            team={team}
            onChange={change}
            onRisk={(riskAccepted) => onChange({ riskAccepted })}
          >
            {name === 'releasedArtifact' && (
              <ReleasedArtifact draft={draft} releases={releases} zone={context.zone} onChange={onChange} />
            )}
            {name === 'rollbackGuide' && <RollbackGuide about={about} draft={draft} onChange={change} />}
          </PrerequisiteField>
        );
      })}
      <AgreementField draft={draft} context={context} onChange={(agreement) => onChange({ agreement })} />
    </FoldedSection>
  );
}

import { peopleMessages } from '../../messages/sidebar-plan-people';
import { Section } from '../components/view';
import { useWords } from '../words';
import type { ContentProps } from './content-props';
import { FoldedSection } from './folded-section';
import { PartiesField } from './parties-field';
import { PartiesSummary } from './parties-summary';
import { PersonSelect } from './person-select';

export function PeopleSection(props: ContentProps) {
  const { draft, onChange, context } = props;
  const words = useWords(peopleMessages);
  return (
    <>
      <Section title={words.title}>
        <PersonSelect
          path="executor"
          label={words.executor}
          team={context.team}
          value={draft.executor}
          nobody={words.choose}
          onChange={(executor) => onChange({ executor })}
        />
        <PersonSelect
          path="backup"
          label={words.backup}
          hint={words.backupHint}
          team={context.team}
          value={draft.backup}
          nobody={words.nobody}
          onChange={(backup) => onChange({ backup })}
        />
      </Section>
      <FoldedSection
        title={words.parties}
        summary={<PartiesSummary parties={draft.parties} />}
        openLabel={words.change}
        paths={['parties', 'boxes.parties']}
      >
        <PartiesField {...props} />
      </FoldedSection>
    </>
  );
}

import { joinWords } from '../../domain/join-words';
import { peopleMessages } from '../../messages/sidebar-plan-people';
import { Section } from '../components/view';
import type { ContactDraft } from '../customer/customer-draft';
import { useLanguage, useWords } from '../words';
import type { ContentProps } from './content-props';
import { FoldedSection } from './folded-section';
import { PartiesField } from './parties-field';
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

function PartiesSummary({ parties }: { readonly parties: readonly ContactDraft[] }) {
  const words = useWords(peopleMessages);
  const language = useLanguage();
  const names = (recipient: ContactDraft['recipient']): string => {
    const there = parties.filter((party) => party.recipient === recipient);
    return joinWords(
      there.map(({ name, address }) => name || address),
      language,
    );
  };
  const to = names('to');
  const cc = names('cc');
  return (
    <>
      {parties.length === 0 && words.noParties}
      {to !== '' && <p>{words.to(to)}</p>}
      {cc !== '' && <p>{words.cc(cc)}</p>}
    </>
  );
}

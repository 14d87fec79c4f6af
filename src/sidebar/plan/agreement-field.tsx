import { agreementWays, requisiteMessages, requisiteStates } from '../../messages/sidebar-plan-requisites';
import type { TeamPerson } from '../../protocol/deployment-view';
import { choicesOf, chosen } from '../form/choices';
import { SelectInput, TextInput } from '../form/inputs';
import { useLanguage, useWords } from '../words';
import { BroughtBy } from './brought-by';
import type { ContentDraft } from './content-draft';

type AgreementDraft = ContentDraft['agreement'];

interface AgreementFieldProps {
  readonly draft: ContentDraft;
  readonly team: readonly TeamPerson[];
  readonly onChange: (agreement: AgreementDraft) => void;
}

const STATES = ['due', 'there'] as const;
const WAYS = ['mail', 'phone', 'meeting'] as const;

/** Who of the customer most probably agreed. */
const managerIn = ({ parties }: ContentDraft): string =>
  parties.find(({ role }) => role === 'customer-manager')?.name ?? '';

export function AgreementField({ draft, team, onChange }: AgreementFieldProps) {
  const words = useWords(requisiteMessages);
  const language = useLanguage();
  const { agreement } = draft;
  const change = (changed: Partial<AgreementDraft>): void => onChange({ ...agreement, ...changed });
  return (
    <div class="requisite">
      <SelectInput
        path="agreement.state"
        label={words.agreement}
        value={agreement.state}
        choices={choicesOf(STATES, requisiteStates, language)}
        onChange={(state) => change({ state: chosen(STATES, state), who: agreement.who || managerIn(draft) })}
      />
      {agreement.state === 'due' ? (
        <BroughtBy
          path="agreement.by"
          executor={draft.executor}
          team={team}
          value={agreement.by}
          onChange={(by) => change({ by })}
        />
      ) : (
        <Agreed agreement={agreement} onChange={change} />
      )}
    </div>
  );
}

interface AgreedProps {
  readonly agreement: AgreementDraft;
  readonly onChange: (changed: Partial<AgreementDraft>) => void;
}

function Agreed({ agreement: { who, how, quote, link }, onChange }: AgreedProps) {
  const words = useWords(requisiteMessages);
  const language = useLanguage();
  return (
    <>
      <TextInput
        path="agreement.who"
        label={words.who}
        required
        value={who}
        onChange={(changed) => onChange({ who: changed })}
      />
      <SelectInput
        path="agreement.how"
        label={words.how}
        value={how}
        choices={choicesOf(WAYS, agreementWays, language)}
        onChange={(changed) => onChange({ how: chosen(WAYS, changed) })}
      />
      <TextInput
        path="agreement.quote"
        label={words.quote}
        hint={words.quoteHint}
        value={quote}
        onChange={(changed) => onChange({ quote: changed })}
      />
      <TextInput
        path="agreement.link"
        label={words.link}
        inputMode="url"
        value={link}
        onChange={(changed) => onChange({ link: changed })}
      />
    </>
  );
}

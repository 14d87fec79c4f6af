import { agreementWays, requisiteMessages, requisiteStates } from '../../messages/sidebar-plan-requisites';
import { mailThreadsMessages } from '../../messages/sidebar-mail-threads';
import type { DeploymentContext } from '../../protocol/deployment-view';
import { choicesOf, chosen } from '../form/choices';
import { Field } from '../form/field';
import { SelectInput, TextInput } from '../form/inputs';
import { TimeInput } from '../form/time-input';
import { useLanguage, useWords } from '../words';
import { AgreementMail } from './agreement-mail';
import { BroughtBy } from './brought-by';
import type { ContentDraft } from './content-draft';

type AgreementDraft = ContentDraft['agreement'];

interface AgreementFieldProps {
  readonly draft: ContentDraft;
  readonly context: DeploymentContext;
  readonly onChange: (agreement: AgreementDraft) => void;
}

const STATES = ['due', 'there'] as const;
const WAYS = ['mail', 'phone', 'meeting'] as const;

/** Who of the customer most probably agreed. */
const managerIn = ({ parties }: ContentDraft): string =>
  parties.find(({ role }) => role === 'customer-manager')?.name ?? '';

export function AgreementField({ draft, context, onChange }: AgreementFieldProps) {
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
          team={context.team}
          value={agreement.by}
          onChange={(by) => change({ by })}
        />
      ) : (
        <Agreed agreement={agreement} context={context} onChange={change} />
      )}
    </div>
  );
}

interface AgreedProps {
  readonly agreement: AgreementDraft;
  readonly context: DeploymentContext;
  readonly onChange: (changed: Partial<AgreementDraft>) => void;
}

function Agreed({ agreement, context, onChange }: AgreedProps) {
  const { who, how, quote, link } = agreement;
  const words = useWords(requisiteMessages);
  const language = useLanguage();
  return (
    <>
      <SelectInput
        path="agreement.how"
        label={words.how}
        value={how}
        choices={choicesOf(WAYS, agreementWays, language)}
        onChange={(changed) => onChange({ how: chosen(WAYS, changed) })}
      />
      {how === 'mail' && <AgreementMail agreement={agreement} context={context} onChange={onChange} />}
      <TextInput
        path="agreement.who"
        label={words.who}
        required
        value={who}
        onChange={(changed) => onChange({ who: changed })}
      />
      <AgreedWhen agreement={agreement} onChange={onChange} />
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

function AgreedWhen({ agreement: { date, time }, onChange }: Omit<AgreedProps, 'context'>) {
  const words = useWords(mailThreadsMessages);
  return (
    <>
      <div class="date-and-time">
        <Field path="agreement.date" label={words.agreedOn}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={date}
              onInput={(event) => onChange({ date: event.currentTarget.value })}
            />
          )}
        </Field>
        <TimeInput
          path="agreement.time"
          label={words.agreedAt}
          value={time}
          onChange={(changed) => onChange({ time: changed })}
        />
      </div>
      <p class="hint">{words.nowHint}</p>
    </>
  );
}

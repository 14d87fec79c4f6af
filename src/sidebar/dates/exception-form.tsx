import { useState } from 'preact/hooks';
import type { Step } from '../../domain/step';
import { datesMessages } from '../../messages/sidebar-dates';
import { spanInSentence } from '../../messages/sidebar-plan-when';
import { View } from '../components/view';
import { timeDraftOf, timeFormOf } from '../plan/time-draft';
import type { VerbFormProps } from '../run/verb-form-props';
import { useNow } from '../use-now';
import { useLanguage, useWords } from '../words';
import { AskException } from './ask-exception';
import { dateVerdict } from './date-verdict';
import { DateWords } from './date-words';
import { Exception, openFindings } from './exception';
import { useDates } from './use-dates';

/** What stands against a planned date by now, and an exception for it. */
export function ExceptionForm({ view, onDone, onBack }: VerbFormProps) {
  const words = useWords(datesMessages);
  const language = useLanguage();
  const { deployment, zone } = view;
  const { uid, rev, customerKey, overrides, planned } = deployment;
  const dates = useDates(customerKey);
  const context = { ...view, now: useNow(view.now), dates, asked: deployment, overrides };
  const [asking, setAsking] = useState<Step | null>(null);
  const about = { uid, row: view.row, rev, customerKey };
  const draft = timeDraftOf(deployment, zone);
  const verdict = dateVerdict(timeFormOf(draft), context);
  if (asking !== null)
    return (
      <AskException
        about={about}
        step={asking}
        context={view}
        onDone={onDone}
        onBack={() => setAsking(null)}
      />
    );
  const isLead = view.verbs.includes('override');
  return (
    <View title={isLead ? words.exception : words.ask} onBack={onBack}>
      {planned.start !== null && (
        <p>{spanInSentence(planned.start, planned.durationMinutes, zone, language)}</p>
      )}
      <DateWords draft={draft} context={context} />
      {verdict !== null && (
        <Exception
          about={about}
          time={{ form: null, to: null }}
          findings={openFindings(verdict, overrides)}
          isLead={isLead}
          onDone={onDone}
          onAsk={setAsking}
        />
      )}
    </View>
  );
}

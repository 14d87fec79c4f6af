import { useState } from 'preact/hooks';
import type { Step } from '../../domain/step';
import { localTime } from '../../domain/local-time';
import { datesMessages } from '../../messages/sidebar-dates';
import { View } from '../components/view';
import { timeDraftOf, timeFormOf } from '../plan/time-draft';
import type { VerbFormProps } from '../run/verb-form-props';
import { useNow } from '../use-now';
import { useWords } from '../words';
import { AskException } from './ask-exception';
import { dateVerdict } from './date-verdict';
import { DateWords } from './date-words';
import { Exception, isAsked, openFindings } from './exception';
import { useDates } from './use-dates';

/** What stands against a planned date by now, and an exception for it. */
export function ExceptionForm({ view, onDone, onBack, onView }: VerbFormProps) {
  const words = useWords(datesMessages);
  const { deployment, zone } = view;
  const { uid, rev, customerKey, overrides, planned } = deployment;
  const dates = useDates(customerKey);
  const now = useNow(view.now);
  const context = { ...view, now, dates, asked: deployment, overrides };
  const [asking, setAsking] = useState<Step | null>(null);
  const about = { uid, row: view.row, rev, customerKey };
  // What should have begun already would begin now.
  const isLate = planned.start !== null && planned.start < now;
  const draft = { ...timeDraftOf(deployment, zone), ...(isLate ? localTime(now, zone) : {}) };
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
      <DateWords draft={draft} context={context} />
      {verdict !== null && (
        <Exception
          about={about}
          time={{ form: null, to: null }}
          findings={openFindings(verdict, overrides)}
          isLead={isLead}
          isAsked={isAsked(deployment)}
          onDone={onDone}
          onAsk={setAsking}
          onMeanwhile={onView}
        />
      )}
    </View>
  );
}

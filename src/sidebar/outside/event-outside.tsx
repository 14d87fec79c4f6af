import { outsideMessages } from '../../messages/sidebar-outside';
import { spanWords } from '../../messages/when-words';
import type { OutsideView } from '../../protocol/outside-view';
import { Button } from '../components/button';
import { useLanguage, useWords } from '../words';
import { offerTime } from './offered-time';
import type { OutsideProps } from './outside-props';
import { Submitting } from './submitting';
import { useReconcile } from './use-reconcile';

type Moved = Extract<OutsideView['event'], { kind: 'moved' }>;

/** What people did to its event: the time may be taken over, with everything that a new date asks, or the event be put back. */
export function EventOutside({ view, outside: { event }, onVerb, onDone }: OutsideProps) {
  const words = useWords(outsideMessages);
  const { now, reconcile } = useReconcile(view, 'event', onDone);
  if (event.kind === 'as-written') return null;
  if (event.kind === 'cannot-tell') return <p>{words.eventUnread}</p>;
  const times = event.kind === 'moved' && event.times !== 'whole-days' ? event.times : null;
  const takeOver = (): void => {
    if (times !== null) offerTime(view, times);
    onVerb('move');
  };
  return (
    <div class="card pending">
      {event.kind === 'moved' ? <MovedEvent event={event} view={view} /> : <p>{words.eventDeleted}</p>}
      <Submitting now={now} />
      <div class="buttons">
        {times !== null && view.verbs.includes('move') && (
          <Button busy={now.state === 'working'} onClick={takeOver}>
            {words.moveToo}
          </Button>
        )}
        {view.verbs.includes('reconcile') && (
          <Button busy={now.state === 'working'} onClick={() => reconcile({ event: 'restore' })}>
            {event.kind === 'moved' ? words.restoreEvent : words.putEvent}
          </Button>
        )}
      </div>
    </div>
  );
}

function MovedEvent({ event, view }: { readonly event: Moved } & Pick<OutsideProps, 'view'>) {
  const words = useWords(outsideMessages);
  const language = useLanguage();
  const { times, title } = event;
  return (
    <>
      {times === 'whole-days' && <p>{words.movedToDays}</p>}
      {times !== null && times !== 'whole-days' && (
        <p>{words.movedTo(spanWords(times.start, times.end, view.zone, language))}</p>
      )}
      {title !== null && <p>{words.renamed(title)}</p>}
    </>
  );
}

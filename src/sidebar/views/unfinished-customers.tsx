import { sidebarMessages } from '../../messages/sidebar';
import { homeMessages } from '../../messages/sidebar-home';
import type { UnfinishedCustomer, Viewer } from '../../protocol/home-view';
import { Button } from '../components/button';
import { FailureNotice } from '../components/failure-notice';
import { Notice } from '../components/notice';
import { Progress } from '../components/progress';
import { Section } from '../components/view';
import { mayKeepCustomers } from '../may-keep-customers';
import { useSubmission } from '../use-submission';
import { useWords } from '../words';

interface UnfinishedCustomersProps {
  readonly customers: readonly UnfinishedCustomer[];
  readonly viewer: Viewer;
  readonly onFinished: () => void;
}

export function UnfinishedCustomers({ customers, viewer, onFinished }: UnfinishedCustomersProps) {
  const words = useWords(homeMessages);
  return (
    <Section title={words.unfinished} count={customers.length}>
      <ul class="cards">
        {customers.map((customer) => (
          <li key={customer.key} class="card">
            <Unfinished customer={customer} viewer={viewer} onFinished={onFinished} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface UnfinishedProps {
  readonly customer: UnfinishedCustomer;
  readonly viewer: Viewer;
  readonly onFinished: () => void;
}

function Unfinished({ customer, viewer, onFinished }: UnfinishedProps) {
  const words = useWords(homeMessages);
  const common = useWords(sidebarMessages);
  const { key, name, by, mayFinish } = customer;
  const { now, submit } = useSubmission('finishCustomer', `finish/${viewer.email}/${key}`);
  if (now.state === 'done') return <Finished done={now.value.done} onSeen={onFinished} />;
  return (
    <>
      <strong>{name}</strong>
      <p class="under">{mayFinish ? words.begunBy(by) : words.beingMade(by)}</p>
      {now.state === 'failed' && <FailureNotice failure={now.failure} />}
      {now.state === 'working' && <Progress text={common.working} />}
      {mayFinish && mayKeepCustomers(viewer) && (
        <Button busy={now.state === 'working'} onClick={() => submit({ key })}>
          {words.finishing(name)}
        </Button>
      )}
    </>
  );
}

function Finished({ done, onSeen }: { readonly done: readonly string[]; readonly onSeen: () => void }) {
  const common = useWords(sidebarMessages);
  return (
    <Notice severity="info" live>
      {done.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Button look="text" onClick={onSeen}>
        {common.refresh}
      </Button>
    </Notice>
  );
}

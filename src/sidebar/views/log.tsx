import type { DeploymentState } from '../../domain/deployment';
import { sidebarMessages } from '../../messages/sidebar';
import { calendarsMessages } from '../../messages/sidebar-calendars';
import { deploymentsMessages } from '../../messages/sidebar-deployments';
import type { DeploymentLine } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { ExternalLink } from '../components/external-link';
import { Fold } from '../components/fold';
import { Notices } from '../components/notice';
import { ActionBar, Section, View } from '../components/view';
import { CustomerFacts, CustomerGaps } from '../deployments/customer-facts';
import { DeploymentList } from '../deployments/deployment-list';
import { mayKeepCustomers } from '../may-keep-customers';
import { useNow } from '../use-now';
import { useWords } from '../words';
import type { HomeProps } from './home-props';

const OVER: readonly DeploymentState[] = ['closed', 'cancelled'];

/** A customer's deployments and the viewer's own, each with what is to be done next. */
export function Log({ home, onGo, onRefresh }: HomeProps<'log'>) {
  const words = useWords(deploymentsMessages);
  const common = useWords(sidebarMessages);
  const { title: calendars } = useWords(calendarsMessages);
  const { customer, deployments, mine, zone } = home;
  const now = useNow(home.now);
  const over = deployments.filter(({ state }) => OVER.includes(state));
  const open = deployments.filter(({ state }) => !OVER.includes(state));
  const mayPlan = customer.managedBy !== 'partner-only' && mayKeepCustomers(home.viewer);
  const go = ({ uid, row, state, customerKey }: DeploymentLine): void =>
    onGo(
      state === 'draft' && mayKeepCustomers(home.viewer)
        ? { kind: 'plan', customerKey, draft: { uid, row } }
        : { kind: 'deployment', uid, row },
    );
  const list = { now, zone, onOpen: go };
  return (
    <View title={customer.name} onRefresh={onRefresh}>
      <Notices notices={home.notices} />
      <CustomerGaps customer={customer} />
      <Section title={words.open} count={open.length}>
        {open.length === 0 ? <p class="hint">{words.noneOpen}</p> : <DeploymentList lines={open} {...list} />}
      </Section>
      {mine.length > 0 && (
        <Section title={words.mine} count={mine.length}>
          <DeploymentList lines={mine} withCustomer {...list} />
        </Section>
      )}
      {over.length > 0 && (
        <Fold title={words.over}>
          <DeploymentList lines={over} {...list} />
        </Fold>
      )}
      <Fold title={words.aboutCustomer}>
        <CustomerFacts customer={customer} />
        <Button look="text" onClick={() => onGo('calendars')}>
          {calendars}
        </Button>
        <ExternalLink url={home.registry.url}>{common.openRegistry}</ExternalLink>
      </Fold>
      {mayPlan && (
        <ActionBar>
          <Button look="primary" icon="add" onClick={() => onGo({ kind: 'plan', customerKey: null })}>
            {words.newDeployment}
          </Button>
        </ActionBar>
      )}
    </View>
  );
}

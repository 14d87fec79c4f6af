import { AUDITORS } from '../../domain/team-role';
import { calendarsMessages } from '../../messages/sidebar-calendars';
import { connectionsMessages } from '../../messages/sidebar-connections';
import { homeMessages } from '../../messages/sidebar-home';
import { templatesMessages } from '../../messages/sidebar-templates';
import { Button } from '../components/button';
import { ExternalLink } from '../components/external-link';
import { Notices } from '../components/notice';
import { ActionBar, Section, View } from '../components/view';
import { CustomerDraftSchema } from '../customer/customer-draft';
import { CustomerList } from '../components/customer-list';
import { newCustomerDraftKey } from '../draft-keys';
import { mayKeepCustomers } from '../may-keep-customers';
import { keptDraft } from '../use-draft';
import { useWords } from '../words';
import type { HomeProps } from './home-props';
import { UnfinishedCustomers } from './unfinished-customers';
import { VerifyAudit } from './verify-audit';

export function Registry({ home, onGo, onRefresh }: HomeProps<'registry'>) {
  const words = useWords(homeMessages);
  const { title: calendars } = useWords(calendarsMessages);
  const { title: templates } = useWords(templatesMessages);
  const { title: connections } = useWords(connectionsMessages);
  const { viewer, customers, unfinished, notAdopted } = home;
  const draft = keptDraft(newCustomerDraftKey(viewer), CustomerDraftSchema);
  return (
    <View title={words.registryTitle} onRefresh={onRefresh}>
      <Notices notices={home.notices} />
      {unfinished.length > 0 && (
        <UnfinishedCustomers customers={unfinished} viewer={viewer} onFinished={onRefresh} />
      )}
      {notAdopted.length > 0 && (
        <Section title={words.notAdopted} count={notAdopted.length}>
          <p class="hint">{words.notAdoptedHint}</p>
          <ul class="list">
            {notAdopted.map(({ name, url }) => (
              <li key={url}>
                <strong>{name}</strong>
                <ExternalLink url={url}>
                  {words.openAndAdopt}
                  <span class="unseen"> {name}</span>
                </ExternalLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.customers} count={customers.length}>
        {customers.length === 0 ? <p>{words.noCustomers}</p> : <CustomerList customers={customers} />}
      </Section>
      <Button look="text" onClick={() => onGo('calendars')}>
        {calendars}
      </Button>
      {viewer.roles.some((role) => AUDITORS.includes(role)) && <VerifyAudit />}
      <Button look="text" onClick={() => onGo('templates')}>
        {templates}
      </Button>
      {viewer.roles.includes('administrator') && (
        <Button look="text" onClick={() => onGo('connections')}>
          {connections}
        </Button>
      )}
      {mayKeepCustomers(viewer) && (
        <ActionBar>
          <Button look="primary" onClick={() => onGo('new-customer')}>
            {draft === null ? words.newCustomer : words.resumeCustomer(draft.name.trim())}
          </Button>
        </ActionBar>
      )}
    </View>
  );
}

import { sidebarMessages } from '../../messages/sidebar';
import { homeMessages } from '../../messages/sidebar-home';
import { Button } from '../components/button';
import { ExternalLink } from '../components/external-link';
import { Notices } from '../components/notice';
import { ActionBar, View } from '../components/view';
import { mayKeepCustomers } from '../may-keep-customers';
import { useWords } from '../words';
import type { HomeProps } from './home-props';

export function UnknownLog({ home, onGo, onRefresh }: HomeProps<'unknown-log'>) {
  const words = useWords(homeMessages);
  const common = useWords(sidebarMessages);
  const mayAdopt = mayKeepCustomers(home.viewer);
  return (
    <View title={words.unknownLogTitle} onRefresh={onRefresh}>
      <Notices notices={home.notices} />
      <p>{words.unknownLog(home.file.name)}</p>
      {!mayAdopt && <p>{words.mayNotAdopt}</p>}
      <p>
        <ExternalLink url={home.registry.url}>{common.openRegistry}</ExternalLink>
      </p>
      {mayAdopt && (
        <ActionBar>
          <Button look="primary" onClick={() => onGo('adopt')}>
            {words.adopt}
          </Button>
        </ActionBar>
      )}
    </View>
  );
}

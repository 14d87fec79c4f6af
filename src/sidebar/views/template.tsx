import { sidebarMessages } from '../../messages/sidebar';
import { homeMessages } from '../../messages/sidebar-home';
import { ExternalLink } from '../components/external-link';
import { Notices } from '../components/notice';
import { ActionBar, View } from '../components/view';
import { useWords } from '../words';
import type { HomeProps } from './home-props';

export function Template({ home, onRefresh }: HomeProps<'template'>) {
  const words = useWords(homeMessages);
  const common = useWords(sidebarMessages);
  return (
    <View title={words.templateTitle} onRefresh={onRefresh}>
      <Notices notices={home.notices} />
      <p>{words.template}</p>
      <ActionBar>
        <ExternalLink url={home.registry.url} look="button primary">
          {common.openRegistry}
        </ExternalLink>
      </ActionBar>
    </View>
  );
}

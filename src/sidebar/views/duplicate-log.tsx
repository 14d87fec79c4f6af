import { homeMessages } from '../../messages/sidebar-home';
import { ExternalLink } from '../components/external-link';
import { Notice, Notices } from '../components/notice';
import { ActionBar, View } from '../components/view';
import { useWords } from '../words';
import type { HomeProps } from './home-props';

export function DuplicateLog({ home, onRefresh }: HomeProps<'duplicate-log'>) {
  const words = useWords(homeMessages);
  return (
    <View title={words.duplicateTitle} onRefresh={onRefresh}>
      <Notice severity="warning">{words.duplicate(home.customerName)}</Notice>
      <Notices notices={home.notices} />
      <ActionBar>
        <ExternalLink url={home.original.url} look="button primary">
          {words.openOriginal}
        </ExternalLink>
      </ActionBar>
    </View>
  );
}

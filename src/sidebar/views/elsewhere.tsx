import { sidebarMessages } from '../../messages/sidebar';
import { homeMessages } from '../../messages/sidebar-home';
import { ExternalLink } from '../components/external-link';
import { FilteredList } from '../components/filtered-list';
import { Notices } from '../components/notice';
import { ActionBar, Section, View } from '../components/view';
import { useWords } from '../words';
import type { HomeProps } from './home-props';

/** A list that fits the sidebar without scrolling needs no search box. */
const SEARCH_ABOVE = 8;

export function Elsewhere({ home, onRefresh }: HomeProps<'elsewhere'>) {
  const words = useWords(homeMessages);
  const common = useWords(sidebarMessages);
  return (
    <View title={words.elsewhereTitle} onRefresh={onRefresh}>
      <Notices notices={home.notices} />
      <p>{home.logs.length > 0 ? words.elsewhere : words.elsewhereEmpty}</p>
      {home.logs.length > 0 && (
        <Section title={words.logs} count={home.logs.length}>
          <FilteredList
            items={home.logs}
            textOf={({ name }) => name}
            keyOf={({ url }) => url}
            searchAbove={SEARCH_ABOVE}
          >
            {({ name, url }) => <ExternalLink url={url}>{name}</ExternalLink>}
          </FilteredList>
        </Section>
      )}
      <ActionBar>
        <ExternalLink url={home.registry.url} look="button secondary">
          {common.openRegistry}
        </ExternalLink>
      </ActionBar>
    </View>
  );
}

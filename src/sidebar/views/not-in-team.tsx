import { homeMessages } from '../../messages/sidebar-home';
import { View } from '../components/view';
import { useWords } from '../words';
import type { HomeProps } from './home-props';

export function NotInTeam({ home, onRefresh }: HomeProps<'not-in-team'>) {
  const words = useWords(homeMessages);
  return (
    <View title={words.notInTeamTitle} onRefresh={onRefresh}>
      <p>{words.notInTeam(home.viewer.email)}</p>
    </View>
  );
}

import { homeMessages } from '../../messages/sidebar-home';
import { Button } from '../components/button';
import { Notices } from '../components/notice';
import { ActionBar, View } from '../components/view';
import { useWords } from '../words';
import type { HomeProps } from './home-props';

export function NotSetUp({ home, onGo, onRefresh }: HomeProps<'not-set-up'>) {
  const words = useWords(homeMessages);
  return (
    <View title={words.notSetUpTitle} onRefresh={onRefresh}>
      <Notices notices={home.notices} />
      <p>{words.notSetUp}</p>
      {home.maySetUp ? (
        <ActionBar>
          <Button look="primary" onClick={() => onGo('set-up')}>
            {words.setUp}
          </Button>
        </ActionBar>
      ) : (
        <p>{words.setUpByAdministrator(home.administrator)}</p>
      )}
    </View>
  );
}

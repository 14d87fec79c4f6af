import type { HomeView } from '../../protocol/home-view';
import { DuplicateLog } from './duplicate-log';
import { Elsewhere } from './elsewhere';
import type { HomeProps } from './home-props';
import { Log } from './log';
import { NotInTeam } from './not-in-team';
import { NotSetUp } from './not-set-up';
import { Registry } from './registry';
import { Template } from './template';
import { UnknownLog } from './unknown-log';

export function Home({ home, ...ways }: HomeProps<HomeView['kind']>) {
  switch (home.kind) {
    case 'not-set-up':
      return <NotSetUp home={home} {...ways} />;
    case 'not-in-team':
      return <NotInTeam home={home} {...ways} />;
    case 'elsewhere':
      return <Elsewhere home={home} {...ways} />;
    case 'registry':
      return <Registry home={home} {...ways} />;
    case 'template':
      return <Template home={home} {...ways} />;
    case 'log':
      return <Log home={home} {...ways} />;
    case 'unknown-log':
      return <UnknownLog home={home} {...ways} />;
    case 'duplicate-log':
      return <DuplicateLog home={home} {...ways} />;
  }
}

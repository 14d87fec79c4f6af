import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../domain/language';
import type { Verb } from '../domain/step';
import type { DeploymentView } from '../protocol/deployment-view';
import type { HomeView, Viewer } from '../protocol/home-view';
import { NewDeployment } from './plan/new-deployment';
import { Deployment } from './run/deployment';
import { call } from './server';
import type { StartView } from './start-view';
import { useLoaded } from './use-loaded';
import { Adopt } from './views/adopt';
import { Calendars } from './views/calendars';
import { Connections } from './views/connections';
import { Failed } from './views/failed';
import { Home } from './views/home';
import type { DeploymentDestination, Destination, PlanDestination } from './views/home-props';
import { Loading } from './views/loading';
import { NewCustomer } from './views/new-customer';
import { SetUp } from './views/set-up';
import { Templates } from './views/templates';
import { LanguageContext, browserLanguage } from './words';

const load = () => call('home');

export function App({ start }: { readonly start: StartView }) {
  const { loaded, reload } = useLoaded(load);
  const [place, setPlace] = useState<'home' | Destination>(start);
  const [language, setLanguage] = useState<Language>(browserLanguage);
  const home = loaded.state === 'ready' ? loaded.value : null;
  useEffect(() => {
    if (home) setLanguage(home.viewer.language);
  }, [home]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const goHome = (): void => setPlace('home');
  const goHomeAfresh = (): void => {
    goHome();
    reload();
  };
  const content = (): ReturnType<typeof Loading> => {
    if (loaded.state === 'loading') return <Loading />;
    // Set up mends what the home view could not be read from.
    if (place === 'set-up') return <SetUp onBack={goHome} onClose={goHomeAfresh} />;
    if (loaded.state === 'failed') return <Failed failure={loaded.failure} onRetry={reload} />;
    return (
      <Ready home={loaded.value} place={place} onGo={setPlace} onHome={goHome} onRefresh={goHomeAfresh} />
    );
  };
  return <LanguageContext.Provider value={language}>{content()}</LanguageContext.Provider>;
}

interface ReadyProps {
  readonly home: HomeView;
  readonly place: 'home' | Destination;
  readonly onGo: (destination: Destination) => void;
  readonly onHome: () => void;
  readonly onRefresh: () => void;
}

function Ready({ home, place, onGo, onHome, onRefresh }: ReadyProps) {
  const { viewer } = home;
  const leave = (changed: boolean): void => (changed ? onRefresh() : onHome());
  if (place === 'new-customer') return <NewCustomer viewer={viewer} onBack={onHome} onClose={onRefresh} />;
  if (place === 'calendars') return <Calendars viewer={viewer} onBack={onHome} />;
  if (place === 'templates') return <Templates onBack={onHome} />;
  if (place === 'connections') return <Connections onBack={onHome} />;
  if (place === 'adopt' && home.kind === 'unknown-log') {
    return <Adopt viewer={viewer} url={home.file.url} onBack={onHome} onClose={onRefresh} />;
  }
  if (typeof place === 'object') return <OneDeployment {...{ place, viewer, onGo, leave }} />;
  return <Home home={home} onGo={onGo} onRefresh={onRefresh} />;
}

interface OneDeploymentProps {
  readonly place: PlanDestination | DeploymentDestination;
  readonly viewer: Viewer;
  readonly onGo: (destination: Destination) => void;
  readonly leave: (changed: boolean) => void;
}

function OneDeployment({ place, viewer, onGo, leave }: OneDeploymentProps) {
  if (place.kind === 'deployment')
    return <Deployment {...place} key={place.uid} viewer={viewer} onPlan={onGo} onBack={leave} />;
  const open = (view: DeploymentView, verb?: Verb): void =>
    onGo({
      kind: 'deployment',
      uid: view.deployment.uid,
      row: view.row,
      view,
      ...(verb === undefined ? {} : { verb }),
    });
  return (
    <NewDeployment
      customerKey={place.customerKey}
      {...(place.draft ? { draft: place.draft } : {})}
      viewer={viewer}
      onBack={() => leave(true)}
      onOpen={open}
    />
  );
}

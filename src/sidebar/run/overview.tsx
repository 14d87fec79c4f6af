import type { Verb } from '../../domain/step';
import { runMessages } from '../../messages/sidebar-run';
import { verbNames } from '../../messages/verbs';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { ExternalLink } from '../components/external-link';
import { Fold } from '../components/fold';
import { Icon } from '../components/icon';
import { Notice } from '../components/notice';
import { ActionBar, View } from '../components/view';
import { Outside } from '../outside/outside';
import { useLanguage, useWords } from '../words';
import { Checklist } from './checklist';
import { ClockLine } from './clock-line';
import { Closing } from './closing';
import { Facts } from './facts';
import { Header } from './header';
import { LeftoverDrafts } from './leftover-drafts';
import { nextVerbs } from './next-verbs';
import { PendingEffects } from './pending-effects';
import { Untested } from './untested';
import type { Ticks } from './use-ticks';

export interface OverviewProps {
  readonly view: DeploymentView;
  readonly ticks: Ticks;
  /** What was just done. */
  readonly told: string | null;
  readonly onVerb: (verb: Verb) => void;
  readonly onSettled: (receipt: StepReceipt) => void;
  readonly onReread: () => void;
  readonly onBack: () => void;
}

/** A deployment with what is to be done about it, above what it consists of. */
export function Overview(props: OverviewProps) {
  const { view, ticks, told, onVerb, onSettled } = props;
  const { deployment } = view;
  const words = useWords(runMessages);
  const verbs = nextVerbs(view);
  const isRunning = deployment.state === 'in-progress';
  return (
    <View
      title={deployment.id === '' ? words.draftTitle : deployment.id}
      onBack={props.onBack}
      onRefresh={props.onReread}
    >
      <Header view={view} />
      {told !== null && told !== '' && <Told text={told} />}
      {isRunning && <ClockLine view={view} />}
      <LeftoverDrafts view={view} onVerb={onVerb} />
      <PendingEffects view={view} onSettled={onSettled} />
      <Outside view={view} onVerb={onVerb} onDone={onSettled} />
      <Notes view={view} />
      {isRunning && <Checklist ticks={ticks} view={view} />}
      {deployment.state === 'ended' && view.verbs.includes('close') ? (
        <Closing
          view={view}
          onDone={onSettled}
          onAnswer={() => onVerb('close')}
          more={<Rest view={view} more={verbs.more} onVerb={onVerb} />}
        />
      ) : (
        <>
          <Rest view={view} more={verbs.more} onVerb={onVerb} />
          <Verbs verbs={verbs} onVerb={onVerb} />
        </>
      )}
    </View>
  );
}

/** What people should know about it besides. */
function Notes({ view: { deployment, verbs } }: Pick<OverviewProps, 'view'>) {
  const words = useWords(runMessages);
  return (
    <>
      <Untested deployment={deployment} />
      {verbs.length === 0 && <Notice severity="info">{words.onlyLooking}</Notice>}
    </>
  );
}

function Told({ text }: { readonly text: string }) {
  return (
    <p class="told" role="status">
      <Icon name="done" />
      <span>{text}</span>
    </p>
  );
}

interface RestProps {
  readonly view: DeploymentView;
  readonly more: readonly Verb[];
  readonly onVerb: (verb: Verb) => void;
}

/** What it consists of, and what is done with it seldom. */
function Rest({ view, more, onVerb }: RestProps) {
  const words = useWords(runMessages);
  const language = useLanguage();
  return (
    <>
      <Facts view={view} onVerb={onVerb} />
      {more.length > 0 && (
        <Fold title={words.more}>
          {more.map((verb) => (
            <Button key={verb} onClick={() => onVerb(verb)}>
              {verbNames[verb][language]}
            </Button>
          ))}
        </Fold>
      )}
      <ExternalLink url={view.logUrl}>{words.openLog}</ExternalLink>
    </>
  );
}

interface VerbsProps {
  readonly verbs: ReturnType<typeof nextVerbs>;
  readonly onVerb: (verb: Verb) => void;
}

function Verbs({ verbs: { primary, beside }, onVerb }: VerbsProps) {
  const language = useLanguage();
  if (primary === null && beside.length === 0) return null;
  return (
    <ActionBar>
      {primary !== null && (
        <Button look="primary" onClick={() => onVerb(primary)}>
          {verbNames[primary][language]}
        </Button>
      )}
      {beside.map((verb) => (
        <Button key={verb} onClick={() => onVerb(verb)}>
          {verbNames[verb][language]}
        </Button>
      ))}
    </ActionBar>
  );
}

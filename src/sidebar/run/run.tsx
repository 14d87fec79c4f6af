import { useState } from 'preact/hooks';
import type { Verb } from '../../domain/step';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import type { Viewer } from '../../protocol/home-view';
import type { Sent } from '../step/sent';
import { useLanguage } from '../words';
import type { PlanDestination } from '../views/home-props';
import { Doing } from './doing';
import { Overview } from './overview';
import { toldOf } from './told';
import { TicksFirst } from './ticks-first';
import { useTicks } from './use-ticks';

interface RunProps {
  readonly view: DeploymentView;
  /** The step that somebody is about to take. */
  readonly verb?: Verb | undefined;
  readonly viewer: Viewer;
  /** Whether something was done with it already. */
  readonly changed: boolean;
  readonly onReread: () => void;
  readonly onPlan: (destination: PlanDestination) => void;
  readonly onBack: (changed: boolean) => void;
}

/** What is known of a deployment, and the step that somebody is about to take. */
export function Run(props: RunProps) {
  const language = useLanguage();
  const [view, setView] = useState(props.view);
  const [changed, setChanged] = useState(props.changed);
  const [doing, setDoing] = useState<Verb | null>(props.verb ?? null);
  const [told, setTold] = useState<string | null>(null);
  const take = (next: DeploymentView): void => {
    setView(next);
    setChanged(true);
  };
  const ticks = useTicks(view, props.viewer.email, take);
  const done = (receipt: StepReceipt, sent?: Sent): void => {
    setTold(toldOf(view, receipt, sent ?? null, language));
    take(receipt.view);
    setDoing(null);
  };
  const begin = (verb: Verb): void => {
    const { uid, customerKey } = view.deployment;
    if (verb === 'plan') props.onPlan({ kind: 'plan', customerKey, draft: { uid, row: view.row } });
    else setDoing(verb);
  };
  if (doing !== null && ticks.waiting > 0)
    return <TicksFirst verb={doing} ticks={ticks} onBack={() => setDoing(null)} />;
  if (doing !== null)
    return (
      <Doing
        verb={doing}
        view={view}
        onDone={done}
        onBack={() => setDoing(null)}
        onVerb={setDoing}
        onView={take}
      />
    );
  return (
    <Overview
      view={view}
      ticks={ticks}
      told={told}
      onVerb={begin}
      onSettled={done}
      onReread={props.onReread}
      onBack={() => props.onBack(changed)}
    />
  );
}

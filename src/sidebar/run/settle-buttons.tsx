import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Effect } from '../../domain/effect';
import { fieldMessage } from '../../messages/fields';
import { sidebarMessages } from '../../messages/sidebar';
import { runMessages } from '../../messages/sidebar-run';
import type { DeploymentView, StepReceipt } from '../../protocol/deployment-view';
import { Button } from '../components/button';
import { Progress } from '../components/progress';
import { ErrorsContext } from '../form/errors';
import { TextInput } from '../form/inputs';
import { forget } from '../keepsakes';
import { StepFailure } from '../step/step-failure-notice';
import { useDraft } from '../use-draft';
import { useLanguage, useWords } from '../words';
import type { Settle } from './use-settle';
import { useSettle } from './use-settle';

interface SettleButtonsProps {
  readonly view: DeploymentView;
  readonly effect: Effect;
  /** Not of what the script cannot do. */
  readonly mayRetry: boolean;
  /** Instead of «Reintentar». */
  readonly retryLabel?: string;
  readonly onSettled: (receipt: StepReceipt) => void;
}

/** The ways in which something pending comes to its end. */
export function SettleButtons({ view, effect, mayRetry, retryLabel, onSettled }: SettleButtonsProps) {
  const words = useWords(runMessages);
  const common = useWords(sidebarMessages);
  const [waiving, setWaiving] = useState(false);
  const { now, settle } = useSettle(view, effect.key, onSettled);
  const busy = now.state === 'working';
  return (
    <>
      {now.state === 'failed' && <StepFailure failure={now.failure} />}
      {busy && <Progress text={common.working} />}
      <div class="buttons">
        {mayRetry && (
          <Button busy={busy} onClick={() => settle({ how: 'retry' })}>
            {retryLabel ?? words.settleRetry}
          </Button>
        )}
        <Button busy={busy} onClick={() => settle({ how: 'by-hand' })}>
          {words.settleByHand}
        </Button>
        {!waiving && (
          <Button look="text" onClick={() => setWaiving(true)}>
            {words.settleWaive}
          </Button>
        )}
      </div>
      {waiving && <Waive uid={view.deployment.uid} effectKey={effect.key} busy={busy} settle={settle} />}
    </>
  );
}

interface WaiveProps extends Pick<Settle, 'settle'> {
  readonly uid: string;
  readonly effectKey: string;
  readonly busy: boolean;
}

function Waive({ uid, effectKey, busy, settle }: WaiveProps) {
  const words = useWords(runMessages);
  const language = useLanguage();
  const key = `waive/${uid}/${effectKey}`;
  const reason = useDraft(key, v.string(), () => '');
  const [missing, setMissing] = useState(false);
  const path = `waive.${effectKey}`;
  const waive = (): void => {
    const given = reason.value.trim();
    setMissing(given === '');
    if (given === '') return;
    forget(key);
    settle({ how: 'waive', reason: given });
  };
  const isMissing = missing && reason.value.trim() === '';
  const errors = new Map(isMissing ? [[path, fieldMessage('required', language)]] : []);
  return (
    <ErrorsContext.Provider value={errors}>
      <TextInput
        path={path}
        label={words.waiveReason}
        hint={words.waiveHint}
        required
        value={reason.value}
        onChange={reason.change}
      />
      <Button busy={busy} onClick={waive}>
        {words.settleWaive}
      </Button>
    </ErrorsContext.Provider>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChecklistEntry } from '../../domain/deployment';
import type { Tick } from '../../domain/step';
import type { DeploymentView } from '../../protocol/deployment-view';
import { attemptKey } from '../draft-keys';
import { forget, remember } from '../keepsakes';
import type { Failure } from '../server';
import { mayPass } from '../step/step-failure';
import { keptDraft } from '../use-draft';
import { useSubmission } from '../use-submission';
import { TickQueueSchema, withoutSent, withQueue, withTick } from './tick-queue';

/** Ticks within so long are sent together. */
const TOGETHER_MS = 2000;
const RETRY_MS = 10_000;

export interface Ticks {
  /** The checklist as somebody ticked it, whether saved or not. */
  readonly checklist: readonly ChecklistEntry[];
  /** How many are not saved yet. */
  readonly waiting: number;
  /** Why the last attempt to save them failed; null while none has. */
  readonly failure: Failure | null;
  readonly tick: (...ticks: readonly Tick[]) => void;
  /** Without waiting for more. */
  readonly send: () => void;
  readonly discard: () => void;
}

/** What is ticked shows at once and is kept in this browser until the script has it; nothing is lost by a failure, nor by a reload. */
export function useTicks(view: DeploymentView, by: string, onSaved: (view: DeploymentView) => void): Ticks {
  const { deployment, row } = view;
  const { uid, rev, customerKey } = deployment;
  const key = `ticks/${uid}`;
  const { now, submit } = useSubmission('act', attemptKey(key));
  const [queue, setQueue] = useState<readonly Tick[]>(() =>
    deployment.state === 'in-progress' ? (keptDraft(key, TickQueueSchema) ?? []) : [],
  );
  const sent = useRef<readonly Tick[]>([]);
  const put = (next: readonly Tick[]): void => {
    setQueue(next);
    if (next.length > 0) remember(key, next);
    else forget(key);
  };
  const send = (): void => {
    if (now.state === 'working' || queue.length === 0) return;
    sent.current = queue;
    submit({ uid, row, rev, customerKey, step: { verb: 'tick', ticks: queue }, mail: null });
  };
  const latest = useRef(send);
  latest.current = send;
  useEffect(() => {
    if (now.state !== 'done') return;
    put(withoutSent(queue, sent.current));
    onSaved(now.value.view);
  }, [now]);
  const failure = now.state === 'failed' ? now.failure : null;
  const isWaiting = queue.length > 0;
  useEffect(() => {
    if (!isWaiting || now.state === 'working' || (failure !== null && !mayPass(failure))) return undefined;
    const timer = setTimeout(() => latest.current(), failure === null ? TOGETHER_MS : RETRY_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, now]);
  return {
    checklist: withQueue(deployment.checklist, queue, { by, now: view.now }),
    waiting: queue.length,
    failure: isWaiting ? failure : null,
    tick: (...ticks) => put(ticks.reduce<readonly Tick[]>(withTick, queue)),
    send,
    discard: () => put([]),
  };
}

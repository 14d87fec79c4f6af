import { useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarApi } from '../protocol/sidebar-api';
import { forget, recall, remember } from './keepsakes';
import { newId } from './new-id';
import type { Answer, Failure } from './server';
import { call } from './server';

/** Functions of the script that change something: each request has an id, and the same id twice is carried out once. */
type Changing =
  | 'setUp'
  | 'createCustomer'
  | 'finishCustomer'
  | 'adoptLog'
  | 'addHolidays'
  | 'addTimeOff'
  | 'makeGuide'
  | 'act';
type Content<K extends Changing> = Omit<Parameters<SidebarApi[K]>[0], 'requestId'>;

export type SubmissionState<T> =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'done'; readonly value: T };

export interface Submission<K extends Changing> {
  readonly now: SubmissionState<Answer<K>>;
  /** Does nothing while an earlier one is under way. */
  readonly submit: (content: Content<K>) => void;
  /** Forgets a failure. */
  readonly reset: () => void;
}

interface Attempt {
  readonly content: string;
  readonly requestId: string;
}

const isAttempt = (value: unknown): value is Attempt =>
  typeof value === 'object' && value !== null && 'content' in value && 'requestId' in value;

/** The same content gets the same id, also after a reload: nobody knows whether an attempt without an answer was carried out. */
function requestIdFor(key: string, content: string): string {
  const last = recall(key);
  if (isAttempt(last) && last.content === content) return last.requestId;
  const requestId = newId();
  remember(key, { content, requestId } satisfies Attempt);
  return requestId;
}

/** @param key under which this browser keeps the attempt until it succeeds */
export function useSubmission<K extends Changing>(name: K, key: string): Submission<K> {
  const [now, setNow] = useState<SubmissionState<Answer<K>>>({ state: 'idle' });
  const running = useRef(false);
  async function send(content: Content<K>): Promise<void> {
    const request = { ...content, requestId: requestIdFor(key, JSON.stringify(content)) };
    setNow({ state: 'working' });
    // The request's own fields and its id are all that its type has.
    const outcome = await call(name, ...([request] as unknown as Parameters<SidebarApi[K]>));
    running.current = false;
    if (outcome.ok) forget(key);
    setNow(
      outcome.ok ? { state: 'done', value: outcome.value } : { state: 'failed', failure: outcome.failure },
    );
  }
  const submit = (content: Content<K>): void => {
    if (running.current) return;
    running.current = true;
    void send(content);
  };
  return { now, submit, reset: () => setNow({ state: 'idle' }) };
}

/** What was typed is of no use once it was carried out. */
export function useForgetWhenDone({ state }: SubmissionState<unknown>, draftKey: string): void {
  useEffect(() => {
    if (state === 'done') forget(draftKey);
  }, [state, draftKey]);
}

import type { Instant } from '../../domain/calendar-date';
import type { Zone } from '../../domain/zone';
import { deploymentsMessages } from '../../messages/sidebar-deployments';
import { whenWords } from '../../messages/when-words';
import type { DeploymentLine } from '../../protocol/deployment-view';
import { useLanguage, useWords } from '../words';
import { isDue, nextStepOf } from './next-step';
import { nextStepWords } from './next-step-words';
import { StateChip } from './state-chip';

interface DeploymentCardProps {
  readonly line: DeploymentLine;
  readonly now: Instant;
  readonly zone: Zone;
  /** Where several customers' stand together. */
  readonly withCustomer: boolean;
  readonly onOpen: () => void;
}

/** A deployment in a list: one click opens it. */
export function DeploymentCard({ line, now, zone, withCustomer, onOpen }: DeploymentCardProps) {
  const words = useWords(deploymentsMessages);
  const language = useLanguage();
  const next = nextStepOf(line, now);
  const who = line.executor;
  const todo = nextStepWords(next, { now, zone, language, who });
  const when = line.start === null ? words.noDate : whenWords(line.start, zone, language);
  const about = [line.environments.join(', '), line.state === 'draft' ? '' : who];
  return (
    <button type="button" class="card deployment" onClick={onOpen}>
      <span class="deployment-head">
        <StateChip state={line.state} outcome={line.outcome} />
        <span class="under">{line.id}</span>
      </span>
      {withCustomer && <span class="under">{line.customerName}</span>}
      <strong>{line.title === '' ? words.untitled : line.title}</strong>
      <span class="under">{[when, ...about].filter((part) => part !== '').join(' · ')}</span>
      {todo !== '' && <span class={isDue(next) ? 'next due' : 'next'}>{todo}</span>}
      {line.pending > 0 && next.code !== 'settle' && (
        <span class="next due">{words.settle(line.pending)}</span>
      )}
    </button>
  );
}

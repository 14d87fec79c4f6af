import type { Instant } from './calendar-date';
import { plusMinutes } from './calendar-date';
import type { Deployment } from './deployment';
import { titleOf } from './deployment-title';
import type { EventContent } from './event-content';
import { delayedEnd } from './expected-end';
import { joinWords } from './join-words';
import type { TextFacts } from './log-cells';
import { textCells } from './log-cells';
import { LOG_COLUMNS } from './log-columns';
import { oneLine } from './plain-text';

export interface EventFacts extends TextFacts {
  readonly customerName: string;
}

/** The cells of a log's row that an event tells too, under the headings that they have there. */
const TOLD = ['tickets', 'components', 'restarts', 'executor', 'backup'] as const;

/** The deployment in the team's calendar, at its true times as far as they are known; null without a date. */
export function eventOf(deployment: Deployment, facts: EventFacts): EventContent | null {
  const { planned, actual, executor, backup, uid } = deployment;
  const start = actual.start ?? planned.start;
  if (start === null) return null;
  return {
    title: titleIn(deployment, facts),
    text: textIn(deployment, facts),
    start,
    end: endOf(deployment, start),
    timeZone: planned.timeZone,
    guests: [...new Set([executor, backup])].filter((address) => address !== ''),
    status: statusOf(deployment),
    uid,
  };
}

function titleIn(deployment: Deployment, { customerName, language }: EventFacts): string {
  const { id, environments } = deployment;
  const where = joinWords(environments.map(oneLine), language);
  const whose = where === '' ? oneLine(customerName) : `${oneLine(customerName)} (${where})`;
  const about = [whose, titleOf(deployment)].filter((part) => part !== '').join(': ');
  return id === '' ? about : `${about} [${oneLine(id)}]`;
}

function textIn(deployment: Deployment, facts: EventFacts): string {
  const cells = textCells(deployment, facts);
  const parts = TOLD.flatMap((key) => {
    const heading = LOG_COLUMNS.find((column) => column.key === key)?.heading[facts.language] ?? key;
    const text = cells[key];
    if (text === null) return [];
    return [text.includes('\n') ? `${heading}:\n${text}` : `${heading}: ${text}`];
  });
  return parts.join('\n');
}

/** Calendar refuses an event that ends before it starts: one that began after the end it was given lasts a minute. */
function endOf(deployment: Deployment, start: Instant): Instant {
  const { planned, actual } = deployment;
  const end = actual.end ?? delayedEnd(deployment) ?? plusMinutes(start, planned.durationMinutes);
  return end > start ? end : plusMinutes(start, 1);
}

/** What has begun is no longer tentative, whoever agreed to it. */
function statusOf({ state, agreement, actual }: Deployment): EventContent['status'] {
  if (state === 'cancelled') return 'cancelled';
  return agreement === null && actual.start === null ? 'tentative' : 'confirmed';
}

import type { Deployment } from '../../../src/domain/deployment';
import type { Effect } from '../../../src/domain/effect';
import type { StateBefore } from '../../../src/domain/verbs/transitions';
import { TRANSITIONS } from '../../../src/domain/verbs/transitions';
import { rowsIn } from '../builders';
import { sentMails } from '../in-memory-post';
import type { Machine, Moved } from './machine';
import { recordOf } from './machine';
import { logOf } from './outside';

/** What there is, before a move or after it. */
export interface Seen {
  readonly record: Deployment | null;
  /** All that lasts. */
  readonly content: string;
}

export function look(machine: Machine): Seen {
  const { drive, events, post, config } = machine.office;
  const content = JSON.stringify([
    [...drive.files.values()],
    [...events],
    post.copies,
    [...post.drafts],
    config,
  ]);
  return { record: recordOf(machine), content };
}

type Law = (before: Seen, after: Seen, moved: Moved, machine: Machine) => string[];

/** A sentence where it is broken. */
const unless = (holds: boolean, sentence: string): string[] => (holds ? [] : [sentence]);

const aRefusalChangesNothing: Law = (before, after, { result }) =>
  unless(result !== 'refused' || before.content === after.content, 'what was refused has changed something');

const stateOf = ({ record }: Seen): StateBefore => record?.state ?? 'new';

const statesFollowTheTable: Law = (before, after, { verb }) => {
  const [from, to] = [stateOf(before), stateOf(after)];
  if (from === to || verb === null) return unless(from === to, `${from} became ${to} by itself`);
  const { from: allowed, to: next } = TRANSITIONS[verb];
  // What is asked for a deployment that is not saved yet makes it a draft.
  const isAllowed = next === to || (next === null && from === 'new' && to === 'draft');
  // A closing deployment is closed by whoever settles the last effect.
  const isClosed = from === 'ended' && to === 'closed';
  return unless((allowed.includes(from) && isAllowed) || isClosed, `${verb} made ${to} of ${from}`);
};

const revisionsGrow: Law = ({ record: before }, { record: after }, { result }) => {
  const [from, to] = [before?.rev ?? 0, after?.rev ?? 0];
  return [
    ...unless(to >= from, `revision ${String(from)} became ${String(to)}`),
    ...unless(result !== 'done' || to > from, `what was done is still revision ${String(to)}`),
    ...unless(
      to > from || JSON.stringify(before) === JSON.stringify(after),
      'another record has the same revision',
    ),
  ];
};

const numbersStay: Law = ({ record: before }, { record: after }) => {
  if (after === null) return [];
  const { id, state } = after;
  return [
    ...unless(!before?.id || id === before.id, `${before?.id ?? ''} became ${id}`),
    ...unless((id === '') === isUnnumbered(after), `${state} has the number "${id}"`),
  ];
};

/** Drafts have no number, nor what was cancelled before it had one. */
const isUnnumbered = ({ state, history }: Deployment): boolean =>
  state === 'draft' || (state === 'cancelled' && !history.some(({ verb }) => verb === 'plan'));

const keysAreUnique: Law = (_before, { record }) => {
  const keys = record?.effects.map(({ key }) => key) ?? [];
  return unless(new Set(keys).size === keys.length, `an effect twice: ${keys.join(', ')}`);
};

const isSettled = ({ state }: Effect): boolean => state !== 'pending';

const mailsStayDone: Law = ({ record: before }, { record: after }) =>
  (before?.effects ?? []).flatMap((effect) => {
    if (effect.kind !== 'mail') return [];
    const now = after?.effects.find(({ key }) => key === effect.key);
    if (!now) return [`${effect.key} is forgotten`];
    return unless(
      !isSettled(effect) || now.state === effect.state,
      `${effect.key} was ${effect.state} and is ${now.state}`,
    );
  });

const historyGrows: Law = ({ record: before }, { record: after }) => {
  const [old, now] = [before?.history ?? [], after?.history ?? []];
  const isKept = JSON.stringify(now.slice(0, old.length)) === JSON.stringify(old);
  return unless(isKept && now.length <= old.length + 1, 'history was changed');
};

/** What is put right in a closed deployment may fail like anything else. */
const closedOnceDone: Law = (before, { record }) =>
  unless(
    record?.state !== 'closed' || stateOf(before) === 'closed' || record.effects.every(isSettled),
    'closed with something pending',
  );

const mailsAreSentOnce: Law = (_before, { record }, _moved, { office, straysSent }) => {
  const meant = record?.effects.filter(({ kind }) => kind === 'mail' || kind === 'thread').length ?? 0;
  const sent = sentMails(office.post).length;
  return unless(sent <= meant + straysSent.size, `${String(sent)} mails of ${String(meant)} were sent`);
};

const onlyOneOfEach: Law = (_before, { record }, _moved, machine) => {
  const rows = logOf(machine)
    .cells.slice(1)
    .filter((row) => row.some((cell) => cell !== null && cell !== '')).length;
  const lines = rowsIn(machine.office, 'Deployments').length;
  return [
    ...unless(rows <= 1, `${String(rows)} rows in the log`),
    ...unless(lines <= 1 && (lines === 1 || !record?.id), `${String(lines)} lines in the registry`),
    ...unless(machine.office.events.size <= 1, `${String(machine.office.events.size)} events`),
  ];
};

export const LAWS: readonly Law[] = [
  aRefusalChangesNothing,
  statesFollowTheTable,
  revisionsGrow,
  numbersStay,
  keysAreUnique,
  mailsStayDone,
  historyGrows,
  closedOnceDone,
  mailsAreSentOnce,
  onlyOneOfEach,
];

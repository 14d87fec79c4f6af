import { plusMinutes } from '../../../src/domain/calendar-date';
import type { Deployment } from '../../../src/domain/deployment';
import { parseDeployment } from '../../../src/domain/deployment-schema';
import { VERBS } from '../../../src/domain/step';
import type { Verb } from '../../../src/domain/step';
import { mayFollow } from '../../../src/domain/verbs/transitions';
import type { Act, MailChoice } from '../../../src/use-cases/act';
import { act } from '../../../src/use-cases/act';
import { prepareStep } from '../../../src/use-cases/prepare-step';
import { rowsIn, typeRow } from '../builders';
import { UID } from '../deployment-builders';
import { createDeploymentOffice, KEY } from '../deployment-office';
import { disturbedRun } from '../in-memory-disturbance';
import { ADMIN, COLLEAGUE, ENGINEER } from '../in-memory-office';
import type { Office } from '../in-memory-office';
import type { Move, Outside, StepMove } from './move';
import { doOutside } from './outside';
import { stepOf } from './steps';

const LEAD = 'lead@soffid.example';
/** What only leads may do. */
const FOR_LEADS: readonly Verb[] = ['override', 'reopen'];
const PEOPLE = [ENGINEER, COLLEAGUE, LEAD, ADMIN];

export interface Machine {
  readonly office: Office;
  /** What the add-on must not overwrite, by the heading above. */
  readonly byHand: Map<string, string>;
  /** Headings whose cells somebody has decided on since, one way or the other. */
  readonly decided: Set<string>;
  /** What people did without the add-on since somebody reconciled it. */
  readonly meanwhile: Set<Outside>;
  /** Drafts that a cut run left behind and a person sent all the same. */
  readonly straysSent: Set<string>;
}

export function createMachine(): Machine {
  const office = createDeploymentOffice();
  typeRow(office, 'Team', { address: LEAD, name: 'lead', roles: 'engineer, lead' });
  return { office, byHand: new Map(), decided: new Set(), meanwhile: new Set(), straysSent: new Set() };
}

/** @throws when it cannot be read back */
export function recordOf({ office }: Machine): Deployment | null {
  const [row, ...more] = rowsIn(office, '_records');
  if (row === undefined) return null;
  const record = parseDeployment(String(row['json']));
  if (record === null || more.length > 0)
    throw new Error(`${String(more.length + 1)} records: ${String(row['json'])}`);
  return record;
}

/** What came of a move. */
export interface Moved {
  /** Null where nobody took a step. */
  readonly verb: Verb | null;
  readonly result: 'done' | 'refused' | 'died' | 'none';
}

function chooseMail({ office }: Machine, request: Act, { mail }: StepMove, who: string): MailChoice | null {
  if (mail === 'missing') return null;
  const prepared = prepareStep(office.visit({ email: who }), request);
  const preview = prepared.ok ? prepared.value.mail : null;
  return preview && { how: mail, content: preview.content, accepted: [] };
}

/** Where there is nothing to settle or to reconcile, it is not tried often. */
function hasCause({ meanwhile }: Machine, verb: Verb, before: Deployment | null): boolean {
  if (verb === 'settle') return before?.effects.some(({ state }) => state === 'pending') ?? false;
  return verb !== 'reconcile' || meanwhile.size > 0;
}

function chooseVerb(machine: Machine, before: Deployment | null, { fitting, pick }: StepMove): Verb {
  const state = before?.state ?? 'new';
  const verbs = fitting
    ? VERBS.filter((verb) => mayFollow(verb, state) && hasCause(machine, verb, before))
    : VERBS;
  return verbs[pick % verbs.length] ?? 'plan';
}

const choosePerson = (verb: Verb, { who }: StepMove): string =>
  who === 0 && FOR_LEADS.includes(verb) ? LEAD : (PEOPLE[who] ?? ENGINEER);

function takeStep(machine: Machine, move: StepMove): Moved {
  const before = recordOf(machine);
  const verb = chooseVerb(machine, before, move);
  const who = choosePerson(verb, move);
  const rev = before === null ? null : before.rev - (move.stale ? 1 : 0);
  const asked = {
    uid: UID,
    row: -1,
    rev,
    customerKey: KEY,
    step: stepOf(verb, before, move.variant),
    mail: null,
  };
  const request = { ...asked, mail: chooseMail(machine, asked, move, who) };
  const run = disturbedRun(machine.office.visit({ email: who }), move.cut ?? { at: 0 }, (ports) =>
    act(ports, request),
  );
  if (run.result === null) return { verb, result: 'died' };
  return { verb, result: run.result.ok ? 'done' : 'refused' };
}

export function makeMove(machine: Machine, move: Move): Moved {
  switch (move.kind) {
    case 'step':
      return takeStep(machine, move);
    case 'wait':
      machine.office.time.now = plusMinutes(machine.office.time.now, move.minutes);
      return { verb: null, result: 'none' };
    case 'outside':
      doOutside(machine, move.what, recordOf(machine));
      machine.meanwhile.add(move.what);
      return { verb: null, result: 'none' };
  }
}

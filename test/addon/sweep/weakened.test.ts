import type { DeploymentState } from '../../../src/domain/deployment';
import type { Verb } from '../../../src/domain/step';
import { weakenedBundle } from '../../support/weakened-bundle';
import type { Weakness } from '../../support/weakened-bundle';
import { companyFor, createSweptCompany } from './swept-company';
import type { Contest } from './contest';
import { setContest } from './contest';
import type { Example } from './example';
import { TELLING_TICKETS } from './closing-examples';
import { EXAMPLES } from './examples';
import { interleave } from './interleave';
import { interleavePerson } from './interleave-people';
import { HANDS } from './people';
import { sweep } from './sweep';

type Sweeping = (project: string) => readonly string[];

const killed =
  (example: Example): Sweeping =>
  (project) =>
    sweep(companyFor(example)(project), example, true).violations;

const disturbed =
  (state: DeploymentState, verb: Verb, disturb: (contest: Contest) => readonly string[]): Sweeping =>
  (project) =>
    disturb(setContest(createSweptCompany(project), state, [verb]));

const twice = ({ first: [one], second: [other], ...contest }: Contest): readonly string[] =>
  one && other ? interleave({ ...contest, first: [one], second: [other] }, one, other).violations : [];

const hands =
  (name: string) =>
  (contest: Contest): readonly string[] =>
    contest.first.flatMap((first) =>
      HANDS.filter((one) => one.name === name).flatMap(
        (one) => interleavePerson(contest, first, one).violations,
      ),
    );

const WEAK: readonly (Weakness & { readonly name: string; readonly swept: Sweeping })[] = [
  {
    name: 'a claim is not minded',
    file: 'src/domain/verbs/settle.ts',
    code: 'claim !== null && claim.until > now',
    instead: 'false',
    swept: killed(EXAMPLES.start[0]),
  },
  {
    name: 'a draft that is gone is not looked for among what was sent',
    file: 'src/use-cases/carry-out-mail.ts',
    code: '?? mailbox.sentIn(draft.threadId, since)',
    instead: '',
    swept: killed(EXAMPLES.start[0]),
  },
  {
    name: 'the event has another id each time',
    file: 'src/use-cases/carry-out-event.ts',
    code: '.toLowerCase()',
    instead: '.toLowerCase() + String(Math.floor(Math.random() * 1e9))',
    swept: killed(EXAMPLES.plan[0]),
  },
  {
    name: 'a number is taken after its deployment was written',
    file: 'src/use-cases/save-step.ts',
    code: `  takeNumber(ports, one, decision);
  return write(ports, one, decision, true);`,
    instead: `  const saved = write(ports, one, decision, true);
  takeNumber(ports, one, decision);
  return saved;`,
    swept: killed(EXAMPLES.plan[0]),
  },
  {
    name: 'the revision is not looked at again under the lock',
    file: 'src/use-cases/save-step.ts',
    code: 'stored?.deployment.rev !== one.stored?.deployment.rev',
    instead: 'false',
    swept: disturbed('planned', 'move', twice),
  },
  {
    name: 'a row that was sorted away is not given back',
    file: 'src/use-cases/carry-out-row.ts',
    code: 'if (repair === null) return;',
    instead: 'return;',
    swept: disturbed('in-progress', 'delay', hands('sorts the log back')),
  },
  {
    name: 'a line that was sorted away is not given back',
    file: 'src/use-cases/registry-line.ts',
    code: 'if (repairs.length > 0)',
    instead: 'if (false)',
    swept: disturbed('in-progress', 'delay', hands('sorts the registry')),
  },
  {
    name: 'a note is not looked for by its key',
    file: 'src/domain/ticket-note.ts',
    code: 'note.key === key || ',
    instead: '',
    swept: killed(TELLING_TICKETS.lost),
  },
  {
    name: 'a note is written without its key',
    file: 'src/adapters/zammad-ticket-desk.ts',
    code: 'preferences: { [OURS]: { key } },',
    instead: '',
    swept: killed(TELLING_TICKETS.undisturbed),
  },
];

describe('the sweeps, with one protection taken out', () => {
  it.each(WEAK)(
    'turn red where $name',
    async ({ swept, ...weakness }) => {
      expect(swept(await weakenedBundle(weakness))).not.toEqual([]);
    },
    900_000,
  );
});

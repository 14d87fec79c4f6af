import { wait } from '../../support/adapter-world';
import type { Company } from '../deployments';
import { recordsIn } from '../deployments';
import { rowsIn } from '../organisation';
import { LAPSED } from './claims';
import type { Contest, Ready } from './contest';
import { finish } from './finish';
import type { Pair } from './interleave';
import { attempt, refusedBadly } from './interleave';
import { sentTooOften } from './mails';
import { othersRows } from './others-rows';
import type { HandsOn } from './people';
import { brokenRules } from './rules';

const linesOf = ({ workspace }: Company, uid: string): string[] =>
  rowsIn(workspace.world, 'Deployments')
    .filter((row) => row['uid'] !== uid && Object.values(row).some((cell) => cell !== null))
    .map((row) => JSON.stringify(row));

/** What is other people's, wherever it stands: a person may have sorted it. */
const others = (company: Company, uid: string): string[] =>
  [...othersRows(company, uid), ...linesOf(company, uid)].sort();

interface Wanted {
  readonly there: readonly string[];
  /** May be there besides. */
  readonly returned: readonly string[];
}

/** What the act alone makes of it. */
function othersAfter({ company, before, uid }: Contest, { act, deletes }: HandsOn): Wanted {
  company.workspace.restore(before);
  const rows = others(company, uid);
  act(company);
  const there = others(company, uid);
  return { there, returned: deletes ? rows.filter((row) => !there.includes(row)).map(valuesIn) : [] };
}

/** What comes back has lost its look. */
const valuesIn = (row: string): string =>
  JSON.stringify(JSON.parse(row), (key, value: unknown) => (key === 'format' ? undefined : value));

function rowsWrong(now: readonly string[], { there, returned }: Wanted): string[] {
  const strange = now.filter((row) => !there.includes(row) && !returned.includes(valuesIn(row)));
  const isDoubled = new Set(now).size < now.length;
  return [
    ...there.filter((row) => !now.includes(row)).map((row) => `lost: ${row}`),
    ...strange.map((row) => `strange: ${row}`),
    ...(isDoubled ? [`doubled: ${now.join(' ')}`] : []),
  ];
}

function wrong({ company, uid }: Contest, { verb, stage, mails }: Ready, wanted: Wanted): string[] {
  wait(company.workspace, LAPSED);
  const open = finish(stage, stage.doer);
  const { history = [], effects = [] } = recordsIn(company).find((one) => one.uid === uid) ?? {};
  return [
    ...open,
    ...(history.some((one) => one.verb === verb) ? [] : [`${verb} is not in its life`]),
    ...effects.flatMap(({ state, key }) => (state === 'pending' ? [`${key} is left`] : [])),
    ...rowsWrong(others(company, uid), wanted),
    ...sentTooOften(company, mails),
    ...brokenRules(company),
  ];
}

/** Lets somebody put their hands on the rows at each call of a step. */
export function interleavePerson(contest: Contest, first: Ready, hands: HandsOn): Pair {
  const { company, before } = contest;
  const wanted = othersAfter(contest, hands);
  const violations: string[] = [];
  for (let at = 1; at <= first.calls; at += 1) {
    company.workspace.restore(before);
    company.workspace.interleave({ at, act: () => hands.act(company) });
    const came = attempt(first);
    const found = [...refusedBadly(first.verb, came), ...wrong(contest, first, wanted)];
    violations.push(
      ...found.map(
        (sentence) => `somebody ${hands.name} at call ${String(at)} of ${first.verb}: ${sentence}`,
      ),
    );
  }
  return { cases: first.calls, violations };
}

import { TEAM } from '../../emulator/sample/people';
import type { StepOf } from '../../src/domain/step';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import type { MailChoice } from '../../src/use-cases/act';
import type { Company } from './deployments';
import {
  act,
  aForm,
  createCompany,
  END,
  EVE,
  EVE_KEYS,
  eventsOf,
  MANAGER,
  next,
  nextWithMail,
  plan,
  sentBy,
  START,
  tickAll,
} from './deployments';
import { ask, beside, cellsOf, codeOf, ENGINEER, rowsIn, valueOf } from './organisation';

const UID = '00000000-0000-4000-8000-0000000000e1';

const due = { state: 'due', evidence: '', by: ENGINEER } as const;

const EMERGENCY: StepOf<'emergency'> = {
  verb: 'emergency',
  form: aForm({
    date: '',
    time: '',
    prerequisites: { tested: due, validated: due, rollbackGuide: due, releasedArtifact: due },
  }),
  keys: EVE_KEYS,
  reason: 'La consola no arranca',
  acknowledged: [],
  note: '',
};

/** On a day on which it is forbidden, at 17:00 in Madrid. */
function onEve(): Company {
  const company = createCompany();
  company.workspace.setClock(`${EVE}T16:00:00.000Z`);
  return company;
}

function mailOf({ workspace, engineer }: Company): MailChoice {
  const asked = { uid: UID, rev: null, row: -1, customerKey: null, step: { ...EMERGENCY, keys: [] } };
  const { mail, verdict } = valueOf(ask(workspace, engineer, 'prepare', asked));
  expect(verdict?.findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(EVE_KEYS.map(({ code }) => code)),
  );
  return { how: 'send', content: mail!.content, accepted: [] };
}

const begin = (company: Company): DeploymentView =>
  valueOf(act(EMERGENCY, { company, uid: UID, mail: mailOf(company) })).view;

describe('an emergency', () => {
  it('is planned, told and under way in one step, and the leads hear of it at once', () => {
    const company = onEve();
    const mail = mailOf(company);
    expect(codeOf(act({ ...EMERGENCY, keys: [] }, { company, uid: UID, mail }))).toBe('findings-changed');
    expect(cellsOf(company.workspace.world, company.log)).toHaveLength(1);

    const { deployment } = valueOf(act(EMERGENCY, { company, uid: UID, mail })).view;

    expect(deployment).toMatchObject({ id: 'DEP-2026-0001', type: 'emergency', state: 'in-progress' });
    expect(deployment.effects.filter(({ state }) => state !== 'done')).toEqual([]);
    expect(sentBy(company, ENGINEER).map(({ to }) => to.join())).toEqual([
      expect.stringContaining(MANAGER),
      expect.stringContaining(TEAM.lead.email),
    ]);
    expect(sentBy(company, ENGINEER)[1]?.subject).toMatch(/^Emergencia: /);
    expect(eventsOf(company)).toHaveLength(1);
    expect(cellsOf(company.workspace.world, company.log)).toHaveLength(2);
    expect(rowsIn(company.workspace.world, 'Audit').at(-1)).toMatchObject({ action: 'emergency' });
  });

  it('closes only with its evidence and a review', () => {
    const company = onEve();
    const ended = valueOf(nextWithMail(company, tickAll(company, begin(company)), END)).view;
    expect(codeOf(next(company, ended, { verb: 'close', review: 'Se llenó el disco' }))).toBe(
      'not-ready-to-close',
    );

    const edit = { verb: 'edit', form: aForm(), reason: '', acknowledged: [] } as const;
    const ready = valueOf(next(company, ended, edit)).view;
    expect(codeOf(next(company, ready, { verb: 'close', review: '' }))).toBe('fields');
    const told = valueOf(next(company, ready, { verb: 'close', review: 'Se llenó el disco' })).view;

    expect(told.deployment.review).toBe('Se llenó el disco');
    expect(JSON.stringify(cellsOf(company.workspace.world, company.log))).not.toContain('disco');
  });
});

describe('a Start mail that somebody sent by hand', () => {
  it('is not sent again, and the record says who said so', () => {
    const company = createCompany();
    const view = plan(company);
    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    const nothing = { subject: '', text: '', to: [], cc: [] };
    const mail = { how: 'by-hand', content: nothing, accepted: [] } as const;

    expect(codeOf(next(company, view, START))).toBe('mail-needed');
    const { deployment } = valueOf(next(company, view, START, { mail })).view;

    expect(sentBy(company, ENGINEER)).toEqual([]);
    expect(deployment.state).toBe('in-progress');
    expect(deployment.effects.find(({ key }) => key === 'start/1')).toMatchObject({
      state: 'by-hand',
      by: ENGINEER,
    });
    valueOf(
      nextWithMail(company, { deployment, row: -1 }, { verb: 'delay', newEnd: '', reason: '', note: '' }),
    );
    expect(sentBy(company, ENGINEER)).toHaveLength(1);
  });
});

describe('opening a closed deployment again', () => {
  it('is for leads, and leaves the log as it was', () => {
    const company = onEve();
    const begun = begin(company);
    const ended = valueOf(nextWithMail(company, tickAll(company, begun), END)).view;
    const edit = {
      verb: 'edit',
      form: aForm({ tickets: [] }),
      reason: 'sin ticket',
      acknowledged: [],
    } as const;
    const ready = valueOf(next(company, ended, edit)).view;
    const closed = valueOf(next(company, ready, { verb: 'close', review: 'Disco' })).view;
    expect(closed.deployment.state).toBe('closed');
    const row = cellsOf(company.workspace.world, company.log)[1];
    const reopen = { verb: 'reopen', reason: 'Faltaba un ticket' } as const;

    expect(codeOf(next(company, closed, reopen))).toBe('role-needed');
    const who = beside(TEAM.lead.email, company.log);
    const open = valueOf(next(company, closed, reopen, { who })).view;

    expect(open.deployment.state).toBe('ended');
    expect(open.verbs).toContain('close');
    expect(cellsOf(company.workspace.world, company.log)[1]).toEqual(row);
  });
});

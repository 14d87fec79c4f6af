import type { Step } from '../../src/domain/step';
import type { Act } from '../../src/use-cases/act';
import { act } from '../../src/use-cases/act';
import { prepareStep } from '../../src/use-cases/prepare-step';
import type { Ports } from '../../src/use-cases/ports';
import { fileWith, logsIn, refusalOf, rowsIn, valueOf } from '../support/builders';
import { aReadyForm, UID } from '../support/deployment-builders';
import { createDeploymentOffice, KEY } from '../support/deployment-office';
import type { Office } from '../support/in-memory-office';
import { COLLEAGUE, ENGINEER } from '../support/in-memory-office';
import { sentMails } from '../support/in-memory-post';

const START: Step = { verb: 'start', reason: '', acknowledged: [], note: '' };

const portsOf = (office: Office, email = ENGINEER): Ports => office.visit({ email });

const doing = (step: Step, about: Partial<Act> = {}): Act => ({
  uid: UID,
  row: -1,
  rev: null,
  customerKey: KEY,
  step,
  mail: null,
  ...about,
});

const planStep = (): Step => ({ verb: 'plan', form: aReadyForm(), acknowledged: [] });

function startWith(ports: Ports, rev: number) {
  const { mail } = valueOf(prepareStep(ports, doing(START, { rev })));
  return act(ports, doing(START, { rev, mail: { how: 'send', content: mail!.content, accepted: [] } }));
}

describe('act', () => {
  it('carries the rest out when one effect throws, writes the failure down, and can be tried again', () => {
    const office = createDeploymentOffice();
    const ports = portsOf(office);
    const failing: Ports = {
      ...ports,
      calendar: {
        ...ports.calendar,
        put: () => {
          throw new Error('Calendar is down');
        },
      },
    };

    const { deployment } = valueOf(act(failing, doing(planStep())));

    expect(deployment.effects).toEqual([
      { key: 'event/1', kind: 'event', state: 'pending', claim: null, problem: 'failed' },
      expect.objectContaining({ key: 'row/1', state: 'done' }),
    ]);
    expect(office.failures).toEqual([
      expect.objectContaining({
        where: `${UID}/event/1`,
        thrown: expect.objectContaining({ message: 'Calendar is down' }) as object,
      }),
    ]);
    const retried = valueOf(act(ports, doing({ verb: 'settle', key: 'event/1', how: 'retry' })));
    expect(retried.deployment.effects.every(({ state }) => state === 'done')).toBe(true);
    expect(office.events.size).toBe(1);
  });

  it('throws the draft away when the step cannot be saved', () => {
    const office = createDeploymentOffice();
    const { deployment } = valueOf(act(portsOf(office), doing(planStep())));
    office.time.now = '2026-12-02T16:00:00.000Z';
    const engineer = portsOf(office);
    const createDraft: Ports['mailbox']['createDraft'] = (mail) => {
      const cancel: Step = { verb: 'cancel', reason: 'ya no', note: '' };
      valueOf(act(portsOf(office, COLLEAGUE), doing(cancel, { rev: deployment.rev })));
      return engineer.mailbox.createDraft(mail);
    };

    const refusal = refusalOf(
      startWith({ ...engineer, mailbox: { ...engineer.mailbox, createDraft } }, deployment.rev),
    );

    expect(refusal).toEqual({ code: 'changed-meanwhile', by: 'colleague' });
    expect(sentMails(office.post)).toEqual([]);
    expect(office.post.drafts.size).toBe(0);
  });

  it('gives a number only once, also when a run died before it could use it', () => {
    const office = createDeploymentOffice();
    const ports = portsOf(office);
    const dying: Ports = {
      ...ports,
      spreadsheets: {
        ...ports.spreadsheets,
        changeAndRead: () => {
          throw new Error('killed');
        },
      },
    };
    expect(() => act(dying, doing(planStep()))).toThrow('killed');

    const { deployment } = valueOf(act(portsOf(office), doing(planStep())));

    expect(deployment.id).toBe('DEP-2026-0002');
    expect(rowsIn(office, 'Deployments')).toHaveLength(1);
    expect(fileWith(office, logsIn(office)[0]!.id).sheets[0]?.cells).toHaveLength(2);
  });

  it('gives two deployments two numbers that are planned at once', () => {
    const office = createDeploymentOffice();
    const slow = portsOf(office);
    const planned = (time: string): Step => ({
      verb: 'plan',
      form: aReadyForm({ time, executor: COLLEAGUE, backup: '' }),
      acknowledged: ['clash'],
    });
    const read: Ports['calendars']['read'] = (...asked) => {
      const other = doing(planned('18:00'), { uid: UID.replace(/1$/, '2') });
      valueOf(act(portsOf(office, COLLEAGUE), other));
      return slow.calendars.read(...asked);
    };

    valueOf(act({ ...slow, calendars: { ...slow.calendars, read } }, doing(planned('17:00'))));

    const ids = rowsIn(office, 'Deployments').map(({ id }) => id);
    expect(ids).toEqual(['DEP-2026-0001', 'DEP-2026-0002']);
  });

  it('makes a deployment once that two runs plan at once', () => {
    const office = createDeploymentOffice();
    const slow = portsOf(office);
    const read: Ports['calendars']['read'] = (...asked) => {
      valueOf(act(portsOf(office), doing(planStep())));
      return slow.calendars.read(...asked);
    };

    const refusal = refusalOf(act({ ...slow, calendars: { ...slow.calendars, read } }, doing(planStep())));

    expect(refusal.code).toBe('changed-meanwhile');
    expect(rowsIn(office, '_records')).toHaveLength(1);
  });
});

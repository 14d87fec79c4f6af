import type { PlanForm } from '../../src/domain/plan-form';
import { closeMessages } from '../../src/messages/sidebar-close';
import { runMessages } from '../../src/messages/sidebar-run';
import { verbNames } from '../../src/messages/verbs';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import type { Company } from './company';
import { ENGINEER, planOf, startCompany } from './company';

/** Who is told otherwise than by the add-on: said truthfully in six clicks. */
describe('while it is closed', () => {
  let company: Company;

  /** Carried out as planned, and not closed yet. */
  const ended = async (about: Partial<PlanForm>): Promise<DeploymentView> => {
    const planned = await company.act(planOf(about));
    const start = { verb: 'start', reason: 'antes', note: '', acknowledged: [] } as const;
    const started = await company.act(start, planned);
    const ticks = started.deployment.checklist.map(({ id }) => ({ id, state: 'done', note: '' }) as const);
    const ticked = await company.act({ verb: 'tick', ticks }, started);
    const ending = { outcome: 'completed', issues: [], leftOutTickets: [], leftOutComponents: [] } as const;
    return company.act({ verb: 'end', endedAt: null, ...ending, remarks: '', note: '' }, ticked);
  };

  beforeAll(async () => {
    company = await startCompany('2026-12-02T16:00:00+01:00');
  });

  afterAll(() => company.stop());

  it('a ticket that was commented by hand counts as told', async () => {
    const { button, click, shown } = company;
    const { deployment } = await ended({});
    await company.open(deployment);
    await click(button(verbNames.close.es));
    await click(button(runMessages.es.settleByHand));
    await button(runMessages.es.settleByHand).waitFor({ state: 'detached' });
    await click(button(verbNames.close.es));
    await button(verbNames.close.es).waitFor({ state: 'detached' });

    expect(company.clicks()).toBeLessThanOrEqual(6);
    await shown.sidebar.locator('.told').first().waitFor();
    const { deployment: record } = await company.view(deployment.uid);
    expect(record.state).toBe('closed');
    expect(record.effects.find(({ kind }) => kind === 'ticket')).toMatchObject({
      target: 'ES-7412280',
      state: 'by-hand',
      by: ENGINEER,
    });
    const { row, audit } = await company.truth(deployment);
    expect(row).toMatchObject({ Estado: 'Completado' });
    expect(audit.map(([, action]) => action).slice(0, 4)).toEqual(['plan', 'start', 'end', 'close']);
  });

  it('a thread in another mailbox is answered there, with a text to copy', async () => {
    const { button, click, shown } = company;
    const subject = 'Los organismos nuevos no salen';
    const { deployment } = await ended({
      date: '2026-12-02',
      time: '18:30',
      tickets: [],
      mails: [{ subject, messageId: '' }],
    });
    await company.open(deployment);
    await click(button(verbNames.close.es));
    await shown.sidebar.getByText(closeMessages.es.notNamed).waitFor();
    await click(button(verbNames.close.es));
    await button(runMessages.es.settleByHand).waitFor();
    const text = await shown.sidebar.locator('.mail-shown').first().innerText();
    await click(button(closeMessages.es.copy));
    await click(button(runMessages.es.settleByHand));
    await button(runMessages.es.settleByHand).waitFor({ state: 'detached' });
    await click(button(verbNames.close.es));
    await button(verbNames.close.es).waitFor({ state: 'detached' });

    expect(company.clicks()).toBeLessThanOrEqual(6);
    expect(text).toContain('se ha completado satisfactoriamente');
    const { deployment: record } = await company.view(deployment.uid);
    expect(record.state).toBe('closed');
    expect(record.effects.find(({ kind }) => kind === 'thread')).toMatchObject({
      target: subject,
      text,
      state: 'by-hand',
    });
    const { mails } = await company.truth(deployment);
    expect(mails).toHaveLength(2);
  });
});

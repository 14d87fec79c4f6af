import type { Deployment } from '../../src/domain/deployment';
import type { PlanForm } from '../../src/domain/plan-form';
import { contentMessages } from '../../src/messages/sidebar-plan-content';
import { deploymentsMessages } from '../../src/messages/sidebar-deployments';
import { emergencyMessages } from '../../src/messages/sidebar-emergency';
import { changeMessages } from '../../src/messages/sidebar-plan-changes';
import { runMessages } from '../../src/messages/sidebar-run';
import { sidebarMessages } from '../../src/messages/sidebar';
import { verbNames } from '../../src/messages/verbs';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import type { Company } from './company';
import { COLLEAGUE, ENGINEER, planOf, startCompany } from './company';
import { uidOf } from './truth';

const goOn = sidebarMessages.es.goOn;
const changes = changeMessages.es;

const anEnd = {
  verb: 'end',
  endedAt: null,
  outcome: 'completed',
  issues: [],
  leftOutTickets: [],
  leftOutComponents: [],
  remarks: '',
  note: '',
} as const;

/** What comes otherwise than it was planned: told truthfully in six clicks. */
describe('once it is planned', () => {
  let company: Company;
  const planned = new Map<string, DeploymentView>();

  const plan = async (name: string, about: Partial<PlanForm>): Promise<void> => {
    planned.set(name, await company.act(planOf(about)));
  };
  const field = (name: string) => company.shown.sidebar.locator(`[name="${name}"]`);
  const done = () => company.shown.sidebar.locator('.told').waitFor();

  /** To one of the verbs that are taken seldom. */
  const begin = async (name: string, verb: 'edit' | 'record'): Promise<Deployment> => {
    const { deployment } = planned.get(name)!;
    await company.open(deployment);
    await company.click(company.shown.sidebar.getByText(runMessages.es.more, { exact: true }));
    await company.click(company.button(verbNames[verb].es));
    return deployment;
  };

  beforeAll(async () => {
    company = await startCompany('2026-12-01T10:00:00+01:00');
    await plan('bumped', { time: '09:00' });
    await plan('swapped', { time: '10:00' });
    await plan('by phone', { time: '17:00' });
  });

  afterAll(() => company.stop());

  it('another version than the tested one is told as such', async () => {
    const { button, click, shown } = company;
    const { uid } = await begin('bumped', 'edit');
    await click(button(contentMessages.es.edit('addon-diba 3.2.11')));
    await field('components.0.version').fill('3.2.12');
    await field('reason').fill('Ha salido otra versión');
    await click(button(goOn));
    await click(button(changes.editSubmit));
    await done();

    expect(company.clicks()).toBeLessThanOrEqual(6);
    await shown.sidebar.locator('.notice.warning', { hasText: '3.2.11' }).waitFor();
    const { deployment } = await company.view(uid);
    expect(deployment.components).toMatchObject([{ version: '3.2.12', testedVersion: '3.2.11' }]);
    expect(deployment.history.at(-1)).toMatchObject({ verb: 'edit', reason: 'Ha salido otra versión' });
    const { row, event, mails, audit } = await company.truth(deployment);
    expect(row).toMatchObject({ Componentes: 'addon-diba 3.2.12', Estado: 'Planificado' });
    expect(event?.description).toContain('3.2.12');
    expect(mails).toEqual([]);
    expect(audit.map(([, action]) => action)).toEqual(['plan', 'edit']);
  });

  it('another executor is judged anew, and told to the calendar', async () => {
    const { button, click } = company;
    const { uid } = await begin('swapped', 'edit');
    await click(field('executor'));
    await field('executor').selectOption(COLLEAGUE);
    await field('reason').fill('Marta está de baja');
    await click(button(goOn));
    await click(button(changes.editSubmit));
    await done();

    expect(company.clicks()).toBeLessThanOrEqual(6);
    const { deployment } = await company.view(uid);
    expect(deployment.executor).toBe(COLLEAGUE);
    expect(deployment.verdict?.at).not.toBe(planned.get('swapped')!.deployment.verdict?.at);
    const { row, event, audit } = await company.truth(deployment);
    expect(row).toMatchObject({ Responsable: 'Tom Harding' });
    expect(event?.attendees?.map(({ email }) => email)).toEqual([COLLEAGUE]);
    expect(audit.map(([, action]) => action)).toEqual(['plan', 'edit']);
  });

  it('what was done by phone at night is recorded with its true times', async () => {
    const { button, click } = company;
    await company.goTo('2026-12-03T09:10:00+01:00');
    const { uid } = await begin('by phone', 'record');
    await field('actualStart.time').fill('23:00');
    await field('actualEnd.time').fill('23:20');
    await field('reason').fill('Por teléfono, a petición del cliente');
    await click(button(goOn));
    await click(button(changes.recordSubmit));
    await done();

    expect(company.clicks()).toBeLessThanOrEqual(6);
    expect(await company.shown.sidebar.locator('.told').innerText()).toBe(
      'Anotado como hecho · Responsables avisados · Calendario y registro al día',
    );
    const { deployment } = await company.view(uid);
    expect(deployment).toMatchObject({
      state: 'ended',
      outcome: 'completed',
      actual: { start: '2026-12-02T22:00:00.000Z', end: '2026-12-02T22:20:00.000Z' },
    });
    const { row, event, mails, audit } = await company.truth(deployment);
    expect(row).toMatchObject({ Estado: 'Completado' });
    expect(row?.['Inicio real']).toBeCloseTo(46_358 + 23 / 24, 6);
    expect(event?.start.date.toISOString()).toBe('2026-12-02T22:00:00.000Z');
    expect(mails.filter(({ to }) => to?.[0]?.address === 'nuria@diputacio.example')).toEqual([]);
    expect(audit.map(([, action]) => action)).toEqual(['plan', 'record']);
  });

  it('an emergency on a Friday is planned and started in one confirmation', async () => {
    const { button, click, shown } = company;
    await company.goTo('2026-12-04T12:00:00+01:00');
    await company.openLog();
    await click(button(deploymentsMessages.es.newDeployment));
    await click(button(emergencyMessages.es.is));
    await field('boxes.tickets').fill('ES-7412999 Nadie puede entrar');
    await field('boxes.components').fill('addon-diba 3.2.13');
    await field('reason').fill('Nadie puede entrar en producción');
    await field('durationMinutes').fill('15');
    await click(button(goOn));
    await button(emergencyMessages.es.submit).waitFor();
    for (const box of await shown.sidebar.locator('.confirmations input[type="checkbox"]').all())
      await click(box);
    await click(button(emergencyMessages.es.submit));
    await shown.sidebar.locator('.checklist').first().waitFor();

    expect(company.clicks()).toBeLessThanOrEqual(6);
    const id = (await shown.sidebar.locator('h1').innerText()).trim();
    const tickets = [{ number: 'ES-7412999', title: 'Nadie puede entrar', url: '' }];
    const known = { ...planned.get('bumped')!.deployment, id, tickets };
    const { row, event, mails, leads, audit } = await company.truth(known);
    expect(row).toMatchObject({ Estado: 'En curso', Componentes: 'addon-diba 3.2.13' });
    expect(event).toMatchObject({ status: 'CONFIRMED' });
    expect(mails.map(({ to }) => to?.[0]?.address)).toEqual(['nuria@diputacio.example']);
    expect(leads).toHaveLength(1);
    expect(leads[0]?.text).toContain('Nadie puede entrar en producción');
    expect(audit).toEqual([[ENGINEER, 'emergency']]);

    const running = await company.view(await uidOf(company.emulator, id));
    expect(running.deployment).toMatchObject({
      type: 'emergency',
      overrides: [{ reason: 'Nadie puede entrar en producción', by: ENGINEER }],
    });
    const ticks = running.deployment.checklist.map(
      (one) => ({ id: one.id, state: 'done', note: '' }) as const,
    );
    const ticked = await company.act({ verb: 'tick', ticks }, running);
    const ended = await company.act(anEnd, ticked);
    await expect(company.act({ verb: 'close', review: '' }, ended)).rejects.toThrow('not-ready-to-close');
    const plan = planOf({ tickets });
    if (plan.verb !== 'plan') throw new Error(plan.verb);
    const evidence = { verb: 'edit', form: plan.form, reason: 'Lo que faltaba', acknowledged: [] } as const;
    const complete = await company.act(evidence, ended);
    await expect(company.act({ verb: 'close', review: '' }, complete)).rejects.toThrow('fields');
    const closing = await company.act({ verb: 'close', review: 'Caducó un certificado' }, complete);
    expect(closing.deployment.review).toBe('Caducó un certificado');
  });
});

import { outsideMessages } from '../../src/messages/sidebar-outside';
import { checklistMessages } from '../../src/messages/sidebar-checklist';
import { sidebarMessages } from '../../src/messages/sidebar';
import { runFormMessages } from '../../src/messages/sidebar-run-forms';
import { stepMessages } from '../../src/messages/sidebar-step';
import { verbNames } from '../../src/messages/verbs';
import type { PlanForm } from '../../src/domain/plan-form';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import type { Company } from './company';
import { ENGINEER, planOf, startCompany } from './company';

const forms = runFormMessages.es;
const goOn = sidebarMessages.es.goOn;
const start = { verb: 'start', reason: 'a tiempo', note: '', acknowledged: [] } as const;

/** What does not go as the procedure has it, while a deployment is carried out: told truthfully in six clicks. */
describe('while it is carried out', () => {
  let company: Company;
  const planned = new Map<string, DeploymentView>();

  const plan = async (name: string, about: Partial<PlanForm>): Promise<void> => {
    planned.set(name, await company.act(planOf(about)));
  };
  const started = (name: string): Promise<DeploymentView> => company.act(start, planned.get(name));
  const rest = () => company.shown.sidebar.getByRole('button', { name: 'Todo lo demás está hecho' });
  const done = () => company.shown.sidebar.locator('.told').waitFor();

  beforeAll(async () => {
    company = await startCompany('2026-12-01T10:00:00+01:00');
    await plan('by hand', { time: '09:00' });
    await plan('one ticket', {
      time: '10:00',
      tickets: [
        { number: 'ES-7412280', title: 'Els organismes', url: '' },
        { number: 'ES-7412104', title: 'Els productes', url: '' },
      ],
    });
    await plan('rolled back', { time: '11:00' });
    await plan('forgotten', { time: '17:00' });
  });

  /** Nobody is said to have changed what the add-on itself wrote. */
  afterEach(async () => {
    const { sidebar } = company.shown;
    await sidebar.getByText(outsideMessages.es.looking).waitFor({ state: 'detached' });
    expect(await sidebar.getByText(outsideMessages.es.title).count()).toBe(0);
  });

  afterAll(() => company.stop());

  it('a Start mail that was sent by hand is not sent again', async () => {
    const { button, click } = company;
    await company.goTo('2026-12-02T09:00:00+01:00');
    const { deployment } = planned.get('by hand')!;
    await company.open(deployment);
    await click(button(verbNames.start.es));
    await click(button(stepMessages.es.sentByHand));
    await done();

    expect(company.clicks()).toBeLessThanOrEqual(6);
    expect(await company.shown.sidebar.locator('.told').innerText()).toContain('Correo enviado a mano');
    const { row, event, mails, audit } = await company.truth(deployment);
    const { deployment: record } = await company.view(deployment.uid);
    expect(mails).toEqual([]);
    expect(record.state).toBe('in-progress');
    expect(record.effects.find(({ kind }) => kind === 'mail')).toMatchObject({
      state: 'by-hand',
      by: ENGINEER,
    });
    expect(row).toMatchObject({ Estado: 'En curso' });
    expect(event).toMatchObject({ status: 'CONFIRMED' });
    expect(audit).toEqual([
      [ENGINEER, 'plan'],
      [ENGINEER, 'start'],
    ]);
  });

  it('a ticket that was left out is told so', async () => {
    const { button, click } = company;
    await company.goTo('2026-12-02T10:00:00+01:00');
    const { deployment } = await started('one ticket');
    await company.open(deployment);
    await click(rest());
    await click(button(verbNames.end.es));
    await click(company.shown.sidebar.getByLabel('ES-7412104 Els productes'));
    await click(button(goOn));
    await click(button(forms.endSubmit));
    await done();

    expect(company.clicks()).toBeLessThanOrEqual(6);
    const ended = await company.view(deployment.uid);
    expect(ended.deployment).toMatchObject({
      outcome: 'completed',
      tickets: [{ deployed: true }, { number: 'ES-7412104', deployed: false }],
    });
    const { row, mails, audit } = await company.truth(deployment);
    expect(row?.['Tickets']).toContain('ES-7412280');
    expect(row).toMatchObject({ Estado: 'Completado' });
    expect(mails).toHaveLength(2);
    expect(audit.map(([, action]) => action)).toEqual(['plan', 'start', 'end']);
    const closing = await company.act({ verb: 'close', review: '' }, ended);
    const texts = closing.deployment.effects.flatMap((effect) =>
      effect.kind === 'ticket' ? [[effect.target, effect.text]] : [],
    );
    expect(texts).toEqual([
      ['ES-7412280', expect.stringContaining('se ha completado satisfactoriamente')],
      ['ES-7412104', expect.stringContaining('Esto ha quedado fuera del despliegue.')],
    ]);
  });

  it('what goes wrong is rolled back, and ends as rolled back', async () => {
    const { button, click } = company;
    await company.goTo('2026-12-02T11:00:00+01:00');
    const { deployment } = await started('rolled back');
    await company.open(deployment);
    await click(button(verbNames['roll-back'].es));
    await click(button(forms.rollBackSubmit));
    await company.shown.sidebar.getByText(checklistMessages.es.rollback).waitFor();
    await click(rest());
    await click(button(verbNames.end.es));
    await click(button(forms.endSubmit));
    await button(verbNames.close.es).waitFor();

    expect(company.clicks()).toBeLessThanOrEqual(6);
    const { deployment: record } = await company.view(deployment.uid);
    expect(record).toMatchObject({
      state: 'ended',
      outcome: 'rolled-back',
      tickets: [{ deployed: false }],
      components: [{ deployed: false }],
    });
    expect(await company.shown.sidebar.locator('.state').innerText()).toBe('Terminado: revertido');
    const back = record.checklist.filter(({ list }) => list === 'rollback');
    expect(back.some(({ text }) => text.includes('3.2.10'))).toBe(true);
    expect(back.filter(({ required, state }) => required && state !== 'done')).toEqual([]);
    const { row, mails, leads, audit } = await company.truth(deployment);
    expect(row).toMatchObject({ Estado: 'Revertido' });
    expect(mails.map(({ text = '' }) => text).sort()).toEqual([
      expect.stringContaining('Estamos revirtiendo los cambios'),
      expect.stringContaining('hemos revertido los cambios'),
      expect.stringContaining('Vamos a realizar el despliegue'),
    ]);
    expect(leads.map(({ subject }) => subject)).toEqual([expect.stringContaining('Se revierte')]);
    expect(audit.map(([, action]) => action)).toEqual(['plan', 'start', 'roll-back', 'end']);
  });

  it('what was forgotten until the next day ends when it really did', async () => {
    const { button, click } = company;
    await company.goTo('2026-12-02T17:00:00+01:00');
    const { deployment } = await started('forgotten');
    await company.goTo('2026-12-03T09:10:00+01:00');
    await company.open(deployment);
    await click(rest());
    await click(button(verbNames.end.es));
    await company.shown.sidebar.locator('[name="endedAt.time"]').fill('17:25');
    await click(button(goOn));
    await click(button(forms.endSubmit));
    await done();

    expect(company.clicks()).toBeLessThanOrEqual(6);
    const { deployment: record } = await company.view(deployment.uid);
    expect(record.actual).toEqual({ start: expect.any(String) as string, end: '2026-12-02T16:25:00.000Z' });
    const { row, event, mails, audit } = await company.truth(deployment);
    expect(row).toMatchObject({ Fecha: 46_358, Estado: 'Completado' });
    expect(row?.['Fin real']).toBeCloseTo(46_358 + (17 * 60 + 25) / 1440, 6);
    expect(event?.end?.date.toISOString()).toBe('2026-12-02T16:25:00.000Z');
    expect(mails).toHaveLength(2);
    expect(audit.map(([, action]) => action)).toEqual(['plan', 'start', 'end']);
  });
});

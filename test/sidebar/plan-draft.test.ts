import * as v from 'valibot';
import { PlanFormSchema } from '../../src/protocol/plan-form-schema';
import type { PlanningView } from '../../src/protocol/deployment-view';
import type { Viewer } from '../../src/protocol/home-view';
import { newPlanDraft } from '../../src/sidebar/plan/new-plan-draft';
import type { PlanDraft } from '../../src/sidebar/plan/plan-draft';
import { planDraftOf, PlanDraftSchema, planFormOf } from '../../src/sidebar/plan/plan-draft';
import { withEnvironments } from '../../src/sidebar/plan/with-environments';
import { deployments, viewOf } from './sample-deployments';
import { aDraft, aFirstPlanning, aPlanning } from './sample-planning';

const UID = '5f0c7a10-0000-4000-8000-000000000077';

const viewer = (email: string): Viewer => ({ email, name: '', language: 'es', roles: ['engineer'] });
const AINA = viewer('Aina.Ferrer@company.example');

const begun = (planning: PlanningView = aPlanning, who = AINA): PlanDraft => newPlanDraft(planning, who, UID);

/** As a browser gives it back. */
const kept = (draft: PlanDraft): PlanDraft => v.parse(PlanDraftSchema, JSON.parse(JSON.stringify(draft)));

const PRE = {
  ...aPlanning.lasts[0]!,
  environment: 'PRE',
  id: 'DEP-2026-0131',
  components: [{ name: 'addon-diba', version: '3.2.12' }],
  restarts: { consoles: false, syncservers: false, other: 'el conector' },
  minutes: 45,
  time: '09:00',
  backup: '',
};

const both: PlanningView = { ...aPlanning, lasts: [PRE, ...aPlanning.lasts] };

describe('a new deployment', () => {
  it('starts from the last one, without its date, tickets, components, agreement and evidence', () => {
    const draft = begun();

    expect(draft).toMatchObject({
      environments: ['Producció'],
      time: '17:00',
      durationMinutes: '15',
      rollbackMinutes: '30',
      restarts: { consoles: true, syncservers: true },
      executor: 'aina.ferrer@company.example',
      backup: 'pau.vidal@company.example',
    });
    expect(draft.parties.map(({ name, recipient }) => `${name} ${recipient}`)).toEqual([
      'Marta Puig to',
      'Joan Soler to',
      'Aina Ferrer cc',
      'Equip de suport cc',
    ]);
    expect(draft).toMatchObject({ date: '', tickets: [], components: [], agreement: { state: 'due' } });
  });

  it('is made of the latest of several environments', () => {
    expect(begun(both).environments).toEqual(['Producció']);
    expect(begun({ ...both, lasts: [PRE] }).environments).toEqual(['PRE']);
  });

  it('starts from the customer where there was none, and guesses a role in words of somebody’s own', () => {
    const draft = begun(aFirstPlanning);

    expect(draft).toMatchObject({ time: '', durationMinutes: '', rollbackMinutes: '15', backup: '' });
    expect(draft.parties.map(({ role }) => role)).toEqual([
      'customer-manager',
      'helpdesk',
      'partner',
      'support-team',
      'customer-manager',
    ]);
  });

  it.each([
    ['rosa.mas@company.example', 'a manager does not deploy'],
    ['nobody@company.example', 'who is not in the team'],
  ])('has no executor for %s: %s', (email) => {
    expect(begun(aPlanning, viewer(email)).executor).toBe('');
  });

  it('has no backup who carries it out, or has left', () => {
    expect(begun(aPlanning, viewer('pau.vidal@company.example')).backup).toBe('');
    expect(begun({ ...aPlanning, team: aPlanning.team.slice(0, 1) }).backup).toBe('');
  });

  it('is given back by the browser as it was kept', () => {
    expect(kept(begun())).toEqual(begun());
  });
});

describe('another environment', () => {
  it('brings what its own last deployment had', () => {
    const moved = withEnvironments(kept(begun(both)), ['PRE'], both);

    expect(moved).toMatchObject({ time: '09:00', durationMinutes: '45', backup: '', restarts: PRE.restarts });
    expect(withEnvironments(moved, ['Producció'], both)).toEqual(begun(both));
  });

  it('leaves what somebody has changed', () => {
    const changed = { ...begun(both), time: '18:30', parties: begun(both).parties.slice(1) };
    const moved = withEnvironments(kept(changed), ['PRE'], both);

    expect(moved).toMatchObject({ time: '18:30', durationMinutes: '45' });
    expect(moved.parties).toEqual(changed.parties);
  });

  it('has other versions to go back to, except where somebody typed one', () => {
    const component = (name: string, previousVersion: string) => ({
      id: name,
      name,
      version: '4',
      previousVersion,
    });
    const draft = {
      ...begun(both),
      components: [component('addon-diba', '3.2.10'), component('consola', '3')],
    };

    expect(withEnvironments(draft, ['PRE'], both).components).toEqual([
      component('addon-diba', '3.2.12'),
      component('consola', '3'),
    ]);
  });

  it('of two, the first that has had a deployment counts', () => {
    const draft = withEnvironments(begun(), ['PRE', 'Producció'], aPlanning);

    expect(draft).toMatchObject({ environments: ['PRE', 'Producció'], time: '17:00' });
  });
});

describe('the form of a draft', () => {
  it('names the executor where nobody else brings what is due, whoever that becomes', () => {
    const draft = { ...begun(), executor: 'pau.vidal@company.example' };
    const { prerequisites, agreement } = planFormOf(draft);

    expect(Object.values(prerequisites).map(({ by }) => by)).toEqual(Array(4).fill(draft.executor));
    expect(agreement.by).toBe(draft.executor);
  });

  it.each([
    ['15', 15],
    ['1 h 30', 90],
    ['una hora y media', 90],
    ['1:05', 65],
    ['', Number.NaN],
    ['soon', Number.NaN],
  ])('reads the duration «%s»', (durationMinutes, minutes) => {
    expect(planFormOf({ ...begun(), durationMinutes }).durationMinutes).toBe(minutes);
  });
});

describe('a saved draft', () => {
  it('is typed on as it was saved', () => {
    const draft = planDraftOf(viewOf(deployments.planned));
    const form = v.parse(PlanFormSchema, planFormOf(draft));

    expect(draft).toMatchObject({ uid: deployments.planned.uid });
    expect(form).toMatchObject({
      date: '2026-12-01',
      time: '17:00',
      durationMinutes: 15,
      rollbackMinutes: 30,
      environments: ['Producció'],
      mails: [{ subject: 'Error en las nóminas', messageId: '<abc@vilanova.example>' }],
      executor: 'aina.ferrer@company.example',
      prerequisites: { tested: { state: 'there', evidence: 'En PRE, la 3.2.11, Aina' } },
      agreement: { state: 'there', who: 'Marta Puig', how: 'mail', quote: 'De acuerdo', date: '2026-11-20' },
    });
    expect(form.tickets).toEqual(deployments.planned.tickets);
    expect(form.components.map(({ previousVersion }) => previousVersion)).toEqual(['3.2.10', '']);
  });

  it('without a date has none, and what is missing is due from the executor', () => {
    expect(planDraftOf(viewOf(aDraft))).toMatchObject({
      date: '',
      time: '',
      durationMinutes: '',
      agreement: { state: 'due', by: '' },
    });
    expect(planDraftOf(viewOf(deployments.notReady)).prerequisites.rollbackGuide).toEqual({
      state: 'due',
      evidence: '',
      by: 'pau.vidal@company.example',
    });
  });
});

import { sidebarMessages } from '../../src/messages/sidebar';
import { meanwhileMessages } from '../../src/messages/sidebar-meanwhile';
import { runMessages } from '../../src/messages/sidebar-run';
import { changeMessages } from '../../src/messages/sidebar-plan-changes';
import { verbNames } from '../../src/messages/verbs';
import type { DeploymentView } from '../../src/protocol/deployment-view';
import type { ContentForm } from '../../src/domain/plan-form';
import type { Company } from './company';
import { COLLEAGUE, planOf, startCompany } from './company';

/** The content that stands in a plan, changed by a colleague. */
const changed = (change: Partial<ContentForm>) => {
  const step = planOf();
  if (step.verb !== 'plan') throw new Error(step.verb);
  return { verb: 'edit', form: { ...step.form, ...change }, reason: 'lo piden', acknowledged: [] } as const;
};

describe('two people who change one deployment', () => {
  let company: Company;
  let planned: DeploymentView;

  beforeAll(async () => {
    company = await startCompany('2026-12-01T10:00:00+01:00');
    planned = await company.act(planOf());
  });

  afterAll(() => company.stop());

  it('both have their change saved, and the second one sees the first one’s', async () => {
    const { shown, button } = company;
    await company.open(planned.deployment);
    await shown.sidebar.getByText(runMessages.es.more, { exact: true }).click();
    await button(verbNames.edit.es).click();
    await button('Editar ES-7412280').click();
    await shown.sidebar.locator('[name="tickets.0.title"]').fill('Els organismes nous');
    await shown.sidebar.locator('[name="reason"]').fill('El título estaba mal');

    await company.act(
      changed({ components: [{ name: 'addon-diba', version: '3.2.12', previousVersion: '3.2.10' }] }),
      planned,
      COLLEAGUE,
    );
    await button(sidebarMessages.es.goOn).click();

    await shown.sidebar.getByText(meanwhileMessages.es.changed('Tom Harding')).waitFor();
    expect(await shown.sidebar.locator('.changes li').allInnerTexts()).toEqual([
      'Componentes: addon-diba 3.2.11 → 3.2.12',
    ]);
    expect(await shown.sidebar.locator('[name="reason"]').inputValue()).toBe('El título estaba mal');
    await button(sidebarMessages.es.goOn).click();
    await button(changeMessages.es.editSubmit).click();
    await shown.sidebar.locator('.told').waitFor();

    const { deployment } = await company.view(planned.deployment.uid);
    expect(deployment.tickets).toMatchObject([{ number: 'ES-7412280', title: 'Els organismes nous' }]);
    expect(deployment.components).toMatchObject([{ name: 'addon-diba', version: '3.2.12' }]);
    expect(deployment.history.map(({ by, verb, reason }) => [by, verb, reason])).toEqual([
      [expect.stringContaining('engineer'), 'plan', ''],
      [COLLEAGUE, 'edit', 'lo piden'],
      [expect.stringContaining('engineer'), 'edit', 'El título estaba mal'],
    ]);
  });
});

import type { Page } from 'playwright-core';
import type { ReleaseView } from '../../src/protocol/releases';
import { pasteInto, openPlan, planning } from './plan-scenes';
import { viewOf } from './sample-deployments';
import { aDraft } from './sample-planning';
import { aGitlabPlanning, aReleaseOf } from './sample-releases';
import type { Behaviours } from './sidebar-page';
import { sidebarPerTest } from './sidebar-per-test';

const EVIDENCE = 'prerequisites.releasedArtifact.evidence';
const STATE = 'prerequisites.releasedArtifact.state';

const sidebar = sidebarPerTest();
const { button, field, acts } = sidebar;
let page: Page;

const answer = (...releases: readonly ReleaseView[]): Behaviours => ({
  releases: { value: { at: '2026-11-24T09:00:00.000Z', releases } },
});

/** The form of a plan with one component, and its prerequisites open. */
async function open(more: Behaviours, component = 'addon-diba 3.2.11'): Promise<void> {
  page = await sidebar.open(planning(aGitlabPlanning, more)('es'));
  await openPlan(page, 'es');
  await pasteInto(page, 'boxes.components', component);
  await button('Cambiar requisitos y acuerdo').click();
}

const asked = async (): Promise<unknown[]> => (await sidebar.calls('releases')).map(([request]) => request);

describe('releases in the form of a plan', () => {
  it('are asked about once for each version, by the project that the rules say', async () => {
    await open(answer(aReleaseOf('doubtful')));
    await page.locator('.releases .doubtful').waitFor();

    const component = { name: 'addon-diba', project: 'Soffid/addons/diba' };
    expect(await asked()).toEqual([{ components: [{ ...component, version: '3.2.11' }] }]);
    await button('Editar addon-diba 3.2.11').click();
    await sidebar.behave(answer(aReleaseOf('sound', '3.2.12')));
    await field('components.0.version').fill('3.2.12');
    await page.locator('.releases .sound').waitFor();
    await field('components.0.version').fill('3.2.11');
    await page.locator('.releases .doubtful').waitFor();

    expect(await asked()).toEqual([
      { components: [{ ...component, version: '3.2.11' }] },
      { components: [{ ...component, version: '3.2.12' }] },
    ]);
  });

  it('flag a later version beside the component, which a click takes', async () => {
    await open(answer(aReleaseOf('doubtful')));
    await page.locator('.card .odd').getByText('Hay una versión posterior, 3.2.12.').waitFor();
    await button('Usar 3.2.12').click();

    await button('Editar addon-diba 3.2.12').waitFor();
  });

  it('offer versions while one is typed, and the last one in a click', async () => {
    await open(answer(aReleaseOf('typing', '')), 'addon-diba');
    await button('Usar 3.2.12').waitFor();
    await button('Editar addon-diba').click();
    const list = await field('components.0.version').getAttribute('list');

    expect(
      await page
        .locator(`[id="${list ?? ''}"] option`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['3.2.12', '3.2.11']);
  });

  it.each<[ReleaseView['state'], string, string]>([
    ['sound', 'Usar como constancia', 'version-3.2.11 es la última.'],
    [
      'doubtful',
      'Aceptar estos avisos y usar como constancia',
      'Hay una versión posterior, 3.2.12. No tiene pipeline.',
    ],
    [
      'silent',
      'Lo he comprobado a mano',
      'comprobado a mano, https://gitlab.example/Soffid/addons/diba/-/tags/version-3.2.11',
    ],
  ])(
    'that are %s become evidence with a click, and what was seen is saved with it',
    async (state, label, text) => {
      await open({ ...answer(aReleaseOf(state)), act: { value: { view: viewOf(aDraft), problems: [] } } });
      await button(label).click();

      expect(await field(STATE).inputValue()).toBe('there');
      expect(await field(EVIDENCE).inputValue()).toBe(
        `GitLab, martes 24 de noviembre, 10:00. addon-diba 3.2.11: ${text}`,
      );
      expect(await button(label).count()).toBe(0);
      await button('Guardar borrador').click();
      await page.getByText('Guardado: sus compañeros lo ven en el registro.').waitFor();
      const [saved] = await acts();
      expect(saved?.step).toMatchObject({
        form: { components: [{ gitlabProject: 'Soffid/addons/diba', release: aReleaseOf(state).seen }] },
      });
    },
  );

  it('say which components have no project, and which version is a snapshot', async () => {
    await open(
      answer(aReleaseOf('sound')),
      'addon-diba 3.2.11\nconsola 3.6\nbiblioteques programari 3.2-SNAPSHOT',
    );
    await page
      .getByText(
        'Sin proyecto en GitLab, no se ha mirado: consola 3.6 y biblioteques programari 3.2-SNAPSHOT.',
      )
      .waitFor();
    expect(await page.locator('.card .odd').allInnerTexts()).toEqual([
      'Es un SNAPSHOT, no una versión liberada',
    ]);
  });

  it('can be looked at by hand, and again', async () => {
    await open(answer(aReleaseOf('silent')));
    const link = page.locator('.releases').getByRole('link', { name: 'Ver en GitLab' });
    expect(await link.getAttribute('href')).toBe(
      'https://gitlab.example/Soffid/addons/diba/-/tags/version-3.2.11',
    );
    await sidebar.behave(answer(aReleaseOf('sound')));
    await button('Volver a mirar').click();
    await page.locator('.releases .sound').waitFor();
  });

  it('that could not be asked about are asked about again when somebody says so', async () => {
    await open({ releases: { error: 'NetworkError: HTTP 0' } });
    await page.getByRole('alert').waitFor();
    expect(await asked()).toHaveLength(1);
    await sidebar.behave(answer(aReleaseOf('sound')));
    await button('Volver a mirar').click();
    await page.locator('.releases .sound').waitFor();
  });

  it('are asked about in the project that somebody types, of any address of it', async () => {
    const console = { ...aReleaseOf('sound', '3.6'), name: 'consola', project: 'Soffid/console' };
    await open(answer(console), 'consola 3.6');
    expect(await asked()).toEqual([]);
    await button('Editar consola 3.6').click();
    await page.getByLabel('Proyecto de GitLab').fill('https://gitlab.example/Soffid/console/-/tags');
    await page.locator('.releases .sound').getByText('consola 3.6').waitFor();

    expect(await asked()).toEqual([
      { components: [{ name: 'consola', version: '3.6', project: 'Soffid/console' }] },
    ]);
  });
});

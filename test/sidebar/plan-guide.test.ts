import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { MakeGuideSchema } from '../../src/protocol/guides';
import { aPlanning } from './sample-planning';
import { fillPlan, openPlan, planning } from './plan-scenes';
import type { Behaviours } from './sidebar-page';
import { sidebarPerTest } from './sidebar-per-test';

const GUIDE = {
  name: 'Guía de rollback: Cooperativa Llum, PRO',
  url: 'https://docs.google.com/document/d/1b5ud4K9XY3V-X4iUIpOUchjtjJuhiUX_/edit',
};
const EVIDENCE = 'prerequisites.rollbackGuide.evidence';
const STATE = 'prerequisites.rollbackGuide.state';
const CLOSED = 'Este enlace no se puede abrir con su cuenta.';
const refused = {
  reply: { ok: false, code: 'link-closed', message: CLOSED, fields: [] },
} as const;

const sidebar = sidebarPerTest();
const { button, field } = sidebar;
let page: Page;

/** The form of a plan with its prerequisites open. */
async function open(more: Behaviours): Promise<void> {
  page = await sidebar.open(planning(aPlanning, more)('es'));
  await openPlan(page, 'es');
  await fillPlan(page);
  await button('Cambiar requisitos y acuerdo').click();
}

const guidesAsked = async () =>
  (await sidebar.calls('makeGuide')).map(([request]) => v.parse(MakeGuideSchema, request));

describe('the rollback guide', () => {
  it('is made of what is filled in, is the evidence then, and opens with a click', async () => {
    await open({ makeGuide: { value: GUIDE } });
    await button('Crear guía').click();
    const link = page.getByRole('link', { name: GUIDE.name });
    await link.waitFor();

    const [asked] = await guidesAsked();
    expect(asked).toMatchObject({ customerKey: null, environments: ['Producció'], what: '' });
    expect(asked?.components[0]).toEqual({
      name: 'addon-diba',
      version: '3.2.11',
      previousVersion: '3.2.10',
    });
    expect(asked?.tickets).toHaveLength(3);
    expect(await link.getAttribute('href')).toBe(GUIDE.url);
    expect(await field(STATE).inputValue()).toBe('there');
    expect(await field(EVIDENCE).inputValue()).toBe(GUIDE.url);
    expect(await button('Crear guía').count()).toBe(0);
    expect(await sidebar.calls('checkLink')).toEqual([]);
  });

  it('keeps the words that were typed, and is asked for again under the same id when no answer came', async () => {
    await open({ makeGuide: { error: 'NetworkError: HTTP 0' } });
    await field(STATE).selectOption('there');
    await field(EVIDENCE).fill('Artefactos en Nexus.');
    await button('Crear guía').click();
    await page.getByRole('alert').waitFor();
    await sidebar.behave({ makeGuide: { value: GUIDE } });
    await button('Crear guía').click();
    await page.getByRole('link', { name: GUIDE.name }).waitFor();

    expect(await field(EVIDENCE).inputValue()).toBe(`Artefactos en Nexus. ${GUIDE.url}`);
    const [first, second] = await guidesAsked();
    expect(second).toEqual(first);
  });

  it('says what a pasted link opens, or that it does not open', async () => {
    await open({ checkLink: { value: { name: 'Cómo volver' } } });
    await field(STATE).selectOption('there');
    await field(EVIDENCE).fill(`Guía: ${GUIDE.url}.`);
    await page.getByRole('link', { name: 'Cómo volver' }).waitFor();
    expect(await sidebar.calls('checkLink')).toEqual([[{ link: GUIDE.url }]]);
    expect(await button('Crear guía').count()).toBe(0);

    await sidebar.behave({ checkLink: refused });
    await field(EVIDENCE).fill(GUIDE.url.replace('/edit', '/view'));
    await page.getByRole('alert').getByText(CLOSED).waitFor();
  });

  it('takes an address of another kind as it is', async () => {
    await open({});
    await field(STATE).selectOption('there');
    await field(EVIDENCE).fill('https://wiki.example/rollback');
    await page.getByText('No es un enlace de Drive: se acepta sin abrirlo.').waitFor();
    expect(await sidebar.calls('checkLink')).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { tabOf, typeInto } from '../../emulator/sample/by-hand';
import type { Company } from './deployments';
import { act, aForm, createCompany, END, nextWithMail, start, tickAll } from './deployments';
import { ADMIN, ask, beside, codeOf, filesCalled, registryOf, valueOf } from './organisation';

const guideFor = (about: object = {}) => {
  const { tickets, mails, components, what, restarts, executor, backup } = aForm({
    components: [{ name: 'addon-diba', version: '3.2.12', previousVersion: '' }],
  });
  return {
    requestId: randomUUID(),
    uid: randomUUID(),
    customerKey: null,
    environments: ['PRO'],
    tickets,
    mails,
    components,
    what,
    restarts,
    executor,
    backup,
    ...about,
  };
};

const make = ({ workspace, engineer }: Company, request: object) =>
  ask(workspace, engineer, 'makeGuide', request);

const documentOf = ({ workspace }: Company, url: string): string =>
  workspace.world.drive.documents[/d\/([\w-]+)/.exec(url)?.[1] ?? ''] ?? '';

const guidesIn = ({ workspace }: Company): number => Object.keys(workspace.world.drive.documents).length;

describe('a rollback guide', () => {
  it('is a document of the registry’s folder with the versions that run', () => {
    const company = createCompany();
    valueOf(nextWithMail(company, tickAll(company, start(company)), END));

    const { name, url } = valueOf(make(company, guideFor()));

    expect(name).toBe('Guía de rollback: Cooperativa Llum, PRO, Els organismes');
    expect(documentOf(company, url)).toContain('<li>addon-diba: 3.2.12 → 3.2.11</li>');
    const { files } = company.workspace.world.drive;
    const [folder] = filesCalled(company.workspace.world, 'Rollback guides');
    expect(folder?.parent).toBe(files[registryOf(company.workspace.world)]?.parent);
    expect(filesCalled(company.workspace.world, name)[0]?.parent).toBe(folder?.id);
  });

  it('is made once for a request and once for a deployment, in at most eight calls', () => {
    const company = createCompany();
    const { workspace } = company;
    valueOf(nextWithMail(company, tickAll(company, start(company)), END));
    const request = guideFor();
    workspace.resetCalls();
    const first = valueOf(make(company, request));

    expect(workspace.calls().total).toBeLessThanOrEqual(8);
    expect(valueOf(make(company, request))).toEqual(first);
    expect(valueOf(make(company, { ...request, requestId: randomUUID() }))).toEqual(first);
    expect(guidesIn(company)).toBe(1);

    workspace.resetCalls();
    valueOf(make(company, guideFor()));
    expect(workspace.calls().total).toBeLessThanOrEqual(8);
    expect(guidesIn(company)).toBe(2);
    expect(filesCalled(workspace.world, 'Rollback guides')).toHaveLength(1);
  });

  it('of the same request is the same one while Drive does not find it yet', () => {
    const company = createCompany();
    company.workspace.world.settings.driveSearchLag = 60_000;
    const request = guideFor();
    const first = valueOf(make(company, request));

    expect(valueOf(make(company, request))).toEqual(first);
    expect(guidesIn(company)).toBe(1);
  });

  it('says what is wrong with its template, as the steps say it of their mails', () => {
    const company = createCompany();
    const { world } = company.workspace;
    const templates = tabOf(world, registryOf(world), 'Templates');
    const at = templates.rows.findIndex(
      ([kind, language]) => kind?.value === 'rollback-guide' && language?.value === 'es',
    );
    const row = templates.rows[at]!;
    row[3] = { ...row[3]!, value: 'Uno\nDos {{versiones}}' };

    const reply = make(company, guideFor());

    expect(reply).toMatchObject({ ok: false, code: 'mail-template' });
    expect(reply.ok ? '' : reply.message).toBe(
      'La plantilla «rollback-guide» en «es», de la pestaña Templates del registro, tiene un error en la línea 2: «versiones» no es ningún dato de esta plantilla.',
    );
    expect(guidesIn(company)).toBe(0);
  });

  it('is made with the usual text where a registry has no row of it', () => {
    const company = createCompany();
    const { world } = company.workspace;
    const templates = tabOf(world, registryOf(world), 'Templates');
    templates.rows = templates.rows.filter(([kind]) => kind?.value !== 'rollback-guide');

    expect(valueOf(make(company, guideFor())).name).toMatch(/^Guía de rollback: /);
  });

  it('is for those who deploy', () => {
    const company = createCompany();
    const { workspace, log } = company;
    const team = tabOf(workspace.world, registryOf(workspace.world), 'Team');
    typeInto(team, 'Correo', ADMIN, { Papeles: 'manager' });

    expect(codeOf(ask(workspace, beside(ADMIN, log), 'makeGuide', guideFor()))).toBe('role-needed');
  });

  it('is evidence of a plan', () => {
    const company = createCompany();
    const { url } = valueOf(make(company, guideFor()));
    const there = { state: 'there', evidence: url, by: '' } as const;
    const form = aForm();
    const prerequisites = { ...form.prerequisites, rollbackGuide: there };

    const { view } = valueOf(
      act({ verb: 'plan', form: { ...form, prerequisites }, acknowledged: [] }, { company }),
    );

    expect(view.deployment.prerequisites.rollbackGuide).toMatchObject({ state: 'there', evidence: url });
  });
});

describe('a link', () => {
  it('of the guide opens for the team, by its name, in at most three calls', () => {
    const company = createCompany();
    const { workspace, engineer } = company;
    const { name, url } = valueOf(make(company, guideFor()));
    workspace.resetCalls();

    expect(valueOf(ask(workspace, engineer, 'checkLink', { link: url }))).toEqual({ name });
    expect(workspace.calls().total).toBeLessThanOrEqual(3);
  });

  it('that does not open is refused in words', () => {
    const { workspace, engineer } = createCompany();
    const link = 'https://docs.google.com/document/d/1aaaaaaaaaaaaaaaaaaaaaaaaaaaaa/edit';

    const reply = ask(workspace, engineer, 'checkLink', { link });

    expect(codeOf(reply)).toBe('link-closed');
    expect(reply.ok ? '' : reply.message).toMatch(/no se puede abrir con su cuenta/);
    expect(valueOf(ask(workspace, engineer, 'checkLink', { link: 'https://wiki.example/a' }))).toEqual({
      name: null,
    });
  });
});

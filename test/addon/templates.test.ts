import { tabOf } from '../../emulator/sample/by-hand';
import type { Company } from './deployments';
import { createCompany, plan, START } from './deployments';
import { ask, beside, codeOf, ENGINEER, registryOf, valueOf } from './organisation';

/** Somebody edits a template in the registry. @param column 2 for the subject, 3 for the text */
function edit(
  { workspace: { world } }: Company,
  [kind, language]: [string, string],
  column: 2 | 3,
  text: string,
): void {
  const { rows } = tabOf(world, registryOf(world), 'Templates');
  const found = rows.find((row) => row[0]?.value === kind && row[1]?.value === language)!;
  found[column] = { ...found[column]!, value: text };
}

const seen = ({ workspace }: Company) =>
  valueOf(ask(workspace, beside(ENGINEER, registryOf(workspace.world)), 'templates'));

describe('the templates', () => {
  it('are seen with sample data and the company’s own contact, in at most three calls', () => {
    const company = createCompany();
    company.workspace.resetCalls();
    const { templates, unused } = seen(company);

    expect(company.workspace.calls().total).toBeLessThanOrEqual(3);
    expect(templates).toHaveLength(36);
    expect(templates.filter(({ problem, at }) => problem !== null || at === null)).toEqual([]);
    expect(unused).toEqual([]);
    const end = templates.find(({ kind, language }) => kind === 'end' && language === 'es');
    expect(end).toMatchObject({ subject: 'Cooperativa Llum: despliegue en PRO (DEP-2026-0147)' });
    expect(end?.text).toMatch(/Portal de soporte https:\S+/);
  });

  it('that somebody broke say where and what, as the step that needs them does', () => {
    const company = createCompany();
    const view = plan(company);
    edit(company, ['start', 'es'], 3, '{{greeting}}.\n\nVamos a desplegar {{componentes}}.');

    const wrong = seen(company).templates.filter(({ problem }) => problem !== null);
    const { uid, rev } = view.deployment;
    company.workspace.setClock('2026-12-02T16:00:00.000Z');
    const prepared = ask(company.workspace, company.engineer, 'prepare', {
      uid,
      rev,
      row: view.row,
      customerKey: null,
      step: START,
    });

    expect(wrong).toEqual([
      {
        kind: 'start',
        language: 'es',
        subject: '',
        text: '',
        problem:
          'La plantilla «start» en «es», de la pestaña Templates del registro, tiene un error en la línea 3: «componentes» no es ningún dato de esta plantilla.',
        at: {
          cell: expect.stringMatching(/^Templates!D\d+$/) as string,
          url: expect.stringMatching(/#gid=\d+&range=D\d+$/) as string,
        },
      },
    ]);
    expect(prepared).toMatchObject({ ok: false, code: 'mail-template', message: wrong[0]?.problem });

    edit(company, ['start', 'es'], 3, 'Vamos a desplegar en {{environment}}.');
    expect(seen(company).templates.find(({ kind }) => kind === 'start')?.text).toBe(
      'Vamos a desplegar en PRO.',
    );
  });

  it('of an unknown kind are told', () => {
    const company = createCompany();
    const { world } = company.workspace;
    const { rows } = tabOf(world, registryOf(world), 'Templates');
    rows[1]![0] = { ...rows[1]![0]!, value: 'planed' };

    expect(seen(company).unused).toEqual([
      { cell: 'Templates!A2', url: expect.stringContaining('range=A2') as string },
    ]);
  });

  it('are for the team alone', () => {
    const { workspace } = createCompany();
    expect(codeOf(ask(workspace, 'nuria@llum.example', 'templates'))).not.toBe('ok');
  });
});

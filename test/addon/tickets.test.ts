import { tabOf, typeInto } from '../../emulator/sample/by-hand';
import type { FaultOrder } from '../../emulator/http/faults';
import type { StepOf } from '../../src/domain/step';
import type { NoteChoice } from '../../src/protocol/deployment-requests';
import type { DeploymentView, StepReceipt } from '../../src/protocol/deployment-view';
import { CUSTOMER, next } from './deployments';
import type { Visitor } from './organisation';
import { ask, codeOf, ENGINEER, registryOf, valueOf } from './organisation';
import type { TicketCompany } from './ticket-company';
import { createTicketCompany, endedWith, notesIn, OPEN, ZAMMAD } from './ticket-company';

const CLOSE: StepOf<'close'> = { verb: 'close', review: '' };
const [ONE, TWO] = OPEN;
const WRITE = 'POST /api/v1/ticket_articles';

const prepared = (company: TicketCompany, { deployment, row }: DeploymentView) =>
  valueOf(
    ask(company.workspace, company.engineer, 'prepare', {
      uid: deployment.uid,
      rev: deployment.rev,
      row,
      customerKey: null,
      step: CLOSE,
    }),
  );

const choices = (
  company: TicketCompany,
  view: DeploymentView,
  how: NoteChoice['how'] = 'note',
): NoteChoice[] => prepared(company, view).notes.map(({ target, text }) => ({ target, text, how }));

function close(company: TicketCompany, view: DeploymentView, notes = choices(company, view)): StepReceipt {
  return valueOf(
    ask(company.workspace, company.engineer, 'act', {
      requestId: crypto.randomUUID(),
      uid: view.deployment.uid,
      row: view.row,
      rev: view.deployment.rev,
      customerKey: null,
      mail: null,
      step: CLOSE,
      notes,
    }),
  );
}

const settle = (
  company: TicketCompany,
  { view }: Pick<StepReceipt, 'view'>,
  digits: string,
  how: 'retry' | 'by-hand',
): StepReceipt => valueOf(next(company, view, { verb: 'settle', key: `close/1/ES-${digits}`, how }));

const statesOf = ({ view }: Pick<StepReceipt, 'view'>) =>
  view.deployment.effects.flatMap((effect) =>
    effect.kind === 'ticket'
      ? [effect.state === 'pending' ? (effect.problem ?? 'pending') : effect.state]
      : [],
  );

const fault = (about: Partial<FaultOrder> & Pick<FaultOrder, 'kind'>): FaultOrder => ({
  match: WRITE,
  ...about,
});

describe('closing with Zammad connected', () => {
  it('shows each note before it leaves, and writes it once into its ticket', () => {
    const company = createTicketCompany();
    const ended = endedWith(company, ...OPEN);

    const { notes } = prepared(company, ended);
    expect(notes).toMatchObject(
      OPEN.map((digits) => ({ target: `ES-${digits}`, internal: true, trouble: '' })),
    );
    expect(notes[0]?.text.split('\n')).toEqual([
      expect.stringMatching(
        /^Despliegue DEP-2026-0001 en PRO, miércoles 2 de diciembre de 2026, \d\d:\d\d\.$/,
      ),
      'El despliegue se ha completado satisfactoriamente.',
      'Componentes:',
      '* addon-diba 3.2.11',
    ]);

    const closed = close(company, ended);

    expect(closed.view.deployment.state).toBe('closed');
    for (const digits of OPEN) {
      expect(notesIn(company, digits)).toEqual([
        {
          key: `${ended.deployment.uid}/close/1/ES-${digits}`,
          internal: true,
          body: expect.stringMatching(/<li>addon-diba 3\.2\.11<\/li>.*\(DEP-2026-0001\/1\)/s) as string,
        },
      ]);
    }
  });

  it('writes in the words that somebody chose, escaped, and for the customer where its row says so', () => {
    const company = createTicketCompany();
    const { world } = company.workspace;
    typeInto(tabOf(world, registryOf(world), 'Customers'), 'Nombre', CUSTOMER, {
      'Comentario de cierre': 'public',
    });
    const ended = endedWith(company, ONE);
    const note = { target: `ES-${ONE}`, how: 'note', text: 'Hecho: a < b & <script>x</script>' } as const;

    close(company, ended, [note]);

    expect(notesIn(company, ONE)).toMatchObject([{ internal: false }]);
    expect(notesIn(company, ONE)[0]?.body).toContain('Hecho: a &lt; b &amp; &lt;script&gt;');
  });

  it('writes what the ticket was left out of, or how it ended, from the team’s template', () => {
    const company = createTicketCompany();
    const { world } = company.workspace;
    const templates = tabOf(world, registryOf(world), 'Templates');
    const row = templates.rows.find(
      ([kind, language]) => kind?.value === 'closing-note' && language?.value === 'es',
    );
    row![3] = {
      value: '{{ticket}} «{{ticketTitle}}» {{#notDeployed}}no{{/notDeployed}}{{#completed}}sí{{/completed}}',
    };
    const ended = endedWith(company, ONE);

    expect(prepared(company, ended).notes[0]?.text).toBe(`ES-${ONE} «Ticket ${ONE}» sí`);
    row![3] = { value: '{{tickets}}' };
    const { uid, rev } = ended.deployment;
    const request = { uid, rev, row: ended.row, customerKey: null, step: CLOSE };
    const refused = ask(company.workspace, company.engineer, 'prepare', request);
    expect(refused).toMatchObject({
      code: 'mail-template',
      message: expect.stringContaining('closing-note') as string,
    });
  });

  it('leaves by hand what somebody chose to tell by hand', () => {
    const company = createTicketCompany();
    const ended = endedWith(company, ONE, TWO);
    const [one, two] = choices(company, ended);

    const receipt = close(company, ended, [one!, { ...two!, how: 'none' }]);

    expect(statesOf(receipt)).toEqual(['done', 'pending']);
    expect(notesIn(company, TWO)).toEqual([]);
    expect(statesOf(settle(company, receipt, TWO, 'by-hand'))).toEqual(['done', 'by-hand']);
  });
});

describe('a note that does not arrive', () => {
  it.each<[FaultOrder, string, number]>([
    [fault({ kind: 'drop-after-commit' }), 'note-unknown', 1],
    [fault({ kind: 'drop-before' }), 'note-unknown', 0],
    [fault({ kind: '502' }), 'note-unknown', 0],
    [fault({ kind: 'slow', delayMs: 60_000 }), 'note-unknown', 1],
    [fault({ kind: '429' }), 'note-unasked', 0],
    [fault({ kind: '401' }), 'note-refused', 0],
    [fault({ kind: '502', times: 9, match: 'GET /api/v1/ticket_articles/*' }), 'note-unasked', 0],
    [fault({ kind: 'drop-before', times: 9, match: '* /api/v1/tickets/search' }), 'note-unasked', 0],
  ])('is tried again when somebody says so, and stands there once: %j', (order, problem, written) => {
    const company = createTicketCompany();
    const ended = endedWith(company, ONE);
    const notes = choices(company, ended);
    company.zammad.set({ faults: [order] });

    const receipt = close(company, ended, notes);
    expect(statesOf(receipt)).toEqual([problem]);
    expect(notesIn(company, ONE)).toHaveLength(written);
    company.zammad.set({ faults: [] });

    expect(statesOf(settle(company, receipt, ONE, 'retry'))).toEqual(['done']);
    expect(notesIn(company, ONE)).toHaveLength(1);
  });

  it('keeps no other from being written', () => {
    const company = createTicketCompany();
    const ended = endedWith(company, ONE, '7412340', '7412301', '99999', TWO);
    const receipt = close(company, ended);

    expect(statesOf(receipt)).toEqual(['done', 'note-refused', 'ticket-merged', 'ticket-missing', 'done']);
    expect(receipt.view.deployment.state).toBe('ended');
    expect(prepared(company, receipt.view).notes).toMatchObject([
      { target: 'ES-7412340', trouble: '' },
      { target: 'ES-7412301', trouble: 'Se fusionó con ES-7412280.' },
      { target: 'ES-99999', trouble: 'Zammad no tiene este ticket, o no deja verlo.' },
    ]);
  });

  it('is known by its mark where Zammad lost its key, or somebody pasted it', () => {
    const company = createTicketCompany();
    const ended = endedWith(company, ONE, TWO);
    company.zammad.set({ faults: [fault({ kind: 'drop-after-commit' }), fault({ kind: '429' })] });
    const receipt = close(company, ended);
    for (const article of company.zammad.state.articles) article.preferences = {};
    company.zammad.set({ faults: [] });

    const settled = settle(company, receipt, ONE, 'retry');
    expect(statesOf(settled)).toEqual(['done', 'note-unknown']);
    expect(notesIn(company, ONE)).toHaveLength(1);
  });

  it('is told that Zammad was disconnected meanwhile', () => {
    const company = createTicketCompany();
    const ended = endedWith(company, ONE);
    const notes = choices(company, ended);
    delete company.workspace.world.script.properties['script']!['ZAMMAD'];

    expect(statesOf(close(company, ended, notes))).toEqual(['tickets-not-connected']);
  });
});

describe('two people who close at once', () => {
  it('write each note once, at whatever call the second one comes', () => {
    const company = createTicketCompany();
    const { workspace } = company;
    const ended = endedWith(company, ONE, TWO);
    const { uid, rev } = ended.deployment;
    const about = { uid, rev, row: ended.row, customerKey: null, mail: null, step: CLOSE };
    const request = { ...about, notes: choices(company, ended) };
    const before = workspace.snapshot();
    workspace.resetCalls();
    close(company, ended, [...request.notes]);
    const { total } = workspace.calls();

    for (let at = 1; at <= total; at += 1) {
      workspace.restore(before);
      const act = (who: Visitor) =>
        void ask(workspace, who, 'act', { ...request, requestId: crypto.randomUUID() });
      workspace.interleave({ at, act: () => act(company.colleague) });
      act(company.engineer);

      expect([at, notesIn(company, ONE).length, notesIn(company, TWO).length]).toEqual([at, 1, 1]);
    }
  });
});

describe('tickets', () => {
  const tickets = (company: TicketCompany, ...numbers: string[]) =>
    valueOf(ask(company.workspace, company.engineer, 'tickets', { numbers })).tickets;

  it('have their titles, and what is odd about them, in one go', () => {
    const company = createTicketCompany();
    company.workspace.resetCalls();
    const url = (digits: string): string => `${ZAMMAD}/#ticket/zoom/number/${digits}`;

    expect(tickets(company, `ES-${ONE}`, 'ES-7412150')).toEqual([
      {
        number: `ES-${ONE}`,
        title: 'Tractar els ORGANISMES com si fósin un ORGÀNIC',
        url: url(ONE),
        trouble: '',
      },
      {
        number: 'ES-7412150',
        title: 'Informe mensual de comptes inactius',
        url: url('7412150'),
        trouble: 'Está cerrado en Zammad (closed).',
      },
    ]);
    expect(company.workspace.calls().byService).toMatchObject({ UrlFetch: 1 });
    expect(company.workspace.calls().total).toBeLessThanOrEqual(3);
    expect(tickets(company, 'ES-7412301', 'ABC', 'ES-99999').map(({ trouble }) => trouble)).toEqual([
      'Se fusionó con ES-7412280.',
      'Zammad no tiene este ticket, o no deja verlo.',
      'Zammad no tiene este ticket, o no deja verlo.',
    ]);
  });

  it.each<[FaultOrder['kind'], string]>([
    ['drop-before', 'zammad.example no contesta, o no se llega desde Google.'],
    ['502', 'zammad.example ha contestado con una página (502): quizá está parado.'],
    ['429', 'zammad.example pide esperar 1 s.'],
    ['401', 'Zammad no acepta el token: no es el suyo, o ha caducado.'],
  ])('are not read, and it is said why: %s', (kind, trouble) => {
    const company = createTicketCompany();
    company.zammad.set({ faults: [{ match: '*', kind, times: 9 }] });

    expect(tickets(company, `ES-${ONE}`)).toEqual([{ number: `ES-${ONE}`, title: '', url: '', trouble }]);
  });

  it('are nobody’s to be told where Zammad is not connected, and no call is made', () => {
    const company = createTicketCompany();
    delete company.workspace.world.script.properties['script']!['ZAMMAD'];
    company.workspace.resetCalls();

    expect(tickets(company, `ES-${ONE}`)).toEqual([]);
    expect(company.workspace.calls().byService['UrlFetch']).toBeUndefined();
  });
});

describe('the connection', () => {
  it('is made by an administrator with what Zammad takes', () => {
    const company = createTicketCompany();
    const { workspace } = company;
    delete workspace.world.script.properties['script']!['ZAMMAD'];
    const request = (token: string) => ({
      requestId: crypto.randomUUID(),
      system: 'zammad' as const,
      address: `${ZAMMAD}/#dashboard`,
      token,
    });
    const asAdmin = { user: 'admin@soffid.example', spreadsheetId: null };

    expect(ask(workspace, asAdmin, 'connect', request('bad'))).toMatchObject({
      code: 'outside-trouble',
      message: expect.stringContaining('Zammad no acce') as string,
    });
    expect(codeOf(ask(workspace, ENGINEER, 'connect', request('sample-zammad-agent')))).toBe('role-needed');
    const made = ask(workspace, asAdmin, 'connect', request('sample-zammad-agent'));
    expect(valueOf(made)).toMatchObject({ host: 'zammad.example', account: 'deploy-bot@soffid.example' });
    const shown = ask(workspace, asAdmin, 'connections');
    expect(valueOf(shown).connections).toMatchObject([
      { host: 'zammad.example', trouble: null },
      { host: null },
    ]);
    const told = [made, shown, workspace.world.sheets, workspace.world.script.cache];
    expect(JSON.stringify(told)).not.toContain('sample-zammad-agent');
  });
});

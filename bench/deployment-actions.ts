import { randomUUID } from 'node:crypto';
import type { Json } from '../emulator/kernel/json';
import { tabOf, typeInto } from '../emulator/sample/by-hand';
import type { World } from '../emulator/kernel/world';
import { sampleCalendars, TEAM_CALENDAR } from '../emulator/sample/calendars';
import { ADMINISTRATOR } from '../emulator/sample/people';
import { typeCalendars } from '../emulator/sample/registry-rows';
import type { PlanForm } from '../src/domain/plan-form';
import type { Step, Tick } from '../src/domain/step';
import type { Ask, Measure, Measured } from './measure';

const REGISTRY_CELLS = 19 + 9 + 8;
const LOG_CELLS = 17;
/** A cell each in record, registry, audit and log; an event, and a mail with its draft. */
const STEP = REGISTRY_CELLS + LOG_CELLS + 1;
const STEP_WITH_MAIL = STEP + 3;

const THERE = { state: 'there', evidence: 'TEST', by: '' } as const;

const FORM: PlanForm = {
  environments: ['PRO'],
  tickets: ['ES-1000001', 'ES-1000002', 'ES-1000003'].map((number) => ({ number, title: number, url: '' })),
  mails: ['Consulta', 'Otra consulta'].map((subject) => ({ subject, messageId: '' })),
  components: [{ name: 'addon', version: '1.0.1', previousVersion: '1.0.0' }],
  what: '',
  restarts: { consoles: true, syncservers: true, other: '' },
  date: '2026-12-03',
  time: '17:00',
  durationMinutes: 15,
  rollbackMinutes: 10,
  executor: ADMINISTRATOR,
  backup: '',
  parties: [
    { name: 'Núria', address: 'nuria@llevant.example', role: 'customer-manager', recipient: 'to' },
    { name: 'Aina', address: ADMINISTRATOR, role: 'project-team', recipient: 'cc' },
    { name: 'Soporte', address: 'soporte@soffid.example', role: 'support-team', recipient: 'cc' },
  ],
  prerequisites: { tested: THERE, validated: THERE, rollbackGuide: THERE, releasedArtifact: THERE },
  riskAccepted: false,
  agreement: { state: 'there', who: 'Núria', how: 'phone', date: '', time: '', quote: '', link: '', by: '' },
};

interface Seen {
  readonly row: number;
  readonly deployment: {
    readonly uid: string;
    readonly rev: number;
    readonly checklist: readonly { readonly id: string }[];
  };
}

/** A deployment from plan to close, as the sidebar asks for it, each step measured. */
export function measureDeployment(ask: Ask, measure: Measure, setClock: (now: string) => void): Measured[] {
  const uid = randomUUID();
  let seen: Seen | null = null;
  const about = (step: Step) => ({
    uid,
    row: seen?.row ?? -1,
    rev: seen?.deployment.rev ?? null,
    customerKey: 'optica-llevant',
    step,
  });
  const act = (step: Step, mail: object | null = null): void => {
    // The answer is the add-on's own receipt.
    seen = (ask('act', { requestId: randomUUID(), ...about(step), mail }) as unknown as { view: Seen }).view;
  };
  /** Prepared before it is measured, as a person reads it in between. */
  const withMail = (action: string, budget: number, step: Step): Measured => {
    const { mail } = ask('prepare', about(step)) as unknown as { mail: { content: Json } };
    const choice = { how: 'send', content: mail.content, accepted: [] };
    return measure(action, budget, STEP_WITH_MAIL, () => act(step, choice));
  };
  const done = (): Tick[] =>
    (seen?.deployment.checklist ?? []).map(({ id }) => ({ id, state: 'done', note: '' }));
  const noted = { note: '', reason: '', acknowledged: [] };
  const ending = {
    outcome: 'completed',
    endedAt: null,
    issues: [],
    leftOutTickets: [],
    leftOutComponents: [],
    remarks: '',
  } as const;
  const plan = measure('Plan', 16, STEP, () => act({ verb: 'plan', form: FORM, acknowledged: [] }));
  setClock('2026-12-03T17:00:00+01:00');
  return [
    plan,
    withMail('Start, with its mail', 20, { verb: 'start', ...noted }),
    measure('A tick of the checklist', 5, 3, () => act({ verb: 'tick', ticks: done() })),
    withMail('Delay, with its mail', 20, { verb: 'delay', newEnd: '17:45', ...noted }),
    withMail('End, with its mail', 20, { verb: 'end', ...ending, note: '' }),
    measure('Close, with 3 tickets and 2 threads', 30, STEP + 5, () => act({ verb: 'close', review: '' })),
    measure('A deployment opens', null, REGISTRY_CELLS, () =>
      ask('deployment', { uid, row: seen?.row ?? -1 }),
    ),
    measure('A new one begins', null, REGISTRY_CELLS, () =>
      ask('planning', { customerKey: 'optica-llevant' }),
    ),
  ];
}

/** The setting without which no event can be made, and the calendars without which no date is allowed. */
export function typeAllCalendars(world: World, today: string): void {
  const registry = Object.values(world.drive.files).find((file) => file.appProperties['kind'] === 'registry');
  const id = registry?.id ?? '';
  typeInto(tabOf(world, id, 'Settings'), 'Clave', 'team-calendar', { Valor: TEAM_CALENDAR });
  typeCalendars(world, id);
  for (const calendar of sampleCalendars(today)) world.calendar.calendars[calendar.id] = calendar;
}

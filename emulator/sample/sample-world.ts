import { addEvent } from '../calendar/person';
import { instantOfWall } from '../calendar/zoned-time';
import type { Actor } from '../drive/actor';
import { addFile, recordEdit } from '../drive/change';
import { share } from '../drive/person';
import { SPREADSHEET } from '../drive/state';
import { clockAt } from '../kernel/clock';
import { newUuid } from '../kernel/ids';
import type { Json } from '../kernel/json';
import { createWorkspace } from '../kernel/workspace';
import type { Workspace } from '../kernel/workspace';
import type { World } from '../kernel/world';
import { tabOf } from './by-hand';
import { sampleCalendars, TEAM_CALENDAR } from './calendars';
import { addDays } from './civil-date';
import type { CivilDate } from './civil-date';
import { ACEITES, CARNICAS, CONSORCI } from './customers';
import type { Customer } from './customers';
import { DEPLOYMENTS_FOLDER, emptyOrganisation, todayOf } from './empty-organisation';
import { timed } from './event';
import { HAND_KEPT_FILE, handKeptLog } from './hand-kept-log';
import { typePast } from './log-rows';
import { ACEITES_PAST, CONSORCI_PAST, dateOfPast } from './past-deployments';
import type { PastDeployment } from './past-deployments';
import { ADMINISTRATOR, OUTSIDER, TEAM, ZONE } from './people';
import { dateQuestion, plannedForm } from './planned-deployment';
import { typeCalendars, typeSettings, typeTeam } from './registry-rows';

/** The add-on's answers to its own sidebar. */
type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Asks the add-on for something as its sidebar would. @throws when it does not do it */
function ask(workspace: Workspace, user: string, name: string, request: Record<string, Json>): unknown {
  const requestId = newUuid(workspace.world.ids);
  const outcome = workspace.run({ function: name, arguments: [{ requestId, ...request }], user });
  if (outcome.error) throw new Error(`The sample cannot be made: ${name} failed: ${outcome.error.message}`);
  const reply = outcome.result as Reply; // What every function of the add-on's sidebar answers.
  if (reply.ok) return reply.value;
  const details = outcome.ui.log.map(({ text }) => text).join('\n');
  throw new Error(`The sample cannot be made: ${name} was refused: ${reply.message}\n${details}`);
}

const actor = (workspace: Workspace, user: string): Actor => ({
  world: workspace.world,
  user,
  now: () => workspace.now(),
  touch: (thing) => workspace.touch(thing),
});

/** @throws when the add-on made no such file */
function fileNamed(world: World, matches: (file: World['drive']['files'][string]) => boolean): string {
  const file = Object.values(world.drive.files).find(matches);
  if (!file) throw new Error('The sample cannot be made: a file is not there');
  return file.id;
}

function keepByHand(workspace: Workspace, today: CivilDate): void {
  const about = { name: HAND_KEPT_FILE, mimeType: SPREADSHEET, parent: DEPLOYMENTS_FOLDER };
  const { id } = addFile(actor(workspace, TEAM.engineer.email), about);
  workspace.world.sheets.spreadsheets[id] = handKeptLog(id, today);
}

function setUp(workspace: Workspace): void {
  const { world } = workspace;
  const company = { language: 'es', companyName: 'Soffid', companyPlace: 'Palma' };
  ask(workspace, ADMINISTRATOR, 'setUp', company);
  const registryId = fileNamed(
    world,
    ({ mimeType, appProperties }) => mimeType === SPREADSHEET && appProperties['kind'] === 'registry',
  );
  typeTeam(world, registryId);
  typeCalendars(world, registryId);
  typeSettings(world, registryId);
  recordEdit(actor(workspace, ADMINISTRATOR), registryId);
}

/** @returns the id of the customer's log */
function addCustomer(workspace: Workspace, user: string, customer: Customer): string {
  ask(workspace, user, 'createCustomer', { customer });
  return fileNamed(workspace.world, ({ name }) => name === `${customer.name} - Deployment log`);
}

/** What was done before the add-on could plan it: rows and events that people entered themselves. */
function typeHistory(
  workspace: Workspace,
  log: { id: string; customer: Customer; language: 'es' | 'ca' },
  today: CivilDate,
  history: readonly PastDeployment[],
): void {
  const { world } = workspace;
  for (const past of history) {
    const date = dateOfPast(today, past);
    const executor = Object.values(TEAM).find(({ name }) => name === past.executor) ?? TEAM.engineer;
    world.clock = clockAt(instantOfWall(`${date}T${past.start}:00`, ZONE) + past.minutes * 60_000, false);
    typePast(tabOf(world, log.id), log.language, date, past);
    recordEdit(actor(workspace, executor.email), log.id);
    const times = timed(date, past.start, endOf(past), ZONE);
    const summary = `${log.customer.name} (${past.environment}): ${past.what}`;
    addEvent(world, { calendarId: TEAM_CALENDAR, user: executor.email }, { summary, ...times });
  }
}

function endOf({ start, minutes }: PastDeployment): string {
  const [hours = 0, rest = 0] = start.split(':').map(Number);
  const end = hours * 60 + rest + minutes;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

/** Carries out, with the add-on itself, what the company did in the half year before `today`. */
export function populate(workspace: Workspace, today: CivilDate): void {
  const { world } = workspace;
  const goTo = (weeksAgo: number): void => {
    world.clock = clockAt(instantOfWall(`${addDays(today, -7 * weeksAgo)}T10:00:00`, ZONE), false);
  };
  goTo(26);
  keepByHand(workspace, today);
  goTo(20);
  setUp(workspace);
  goTo(18);
  const consorci = addCustomer(workspace, TEAM.lead.email, CONSORCI);
  share(actor(workspace, TEAM.lead.email), consorci, {
    type: 'user',
    role: 'reader',
    emailAddress: OUTSIDER.email,
  });
  goTo(16);
  const aceites = addCustomer(workspace, TEAM.madridLead.email, ACEITES);
  addCustomer(workspace, TEAM.madridLead.email, CARNICAS);
  typeHistory(workspace, { id: consorci, customer: CONSORCI, language: 'ca' }, today, CONSORCI_PAST);
  typeHistory(workspace, { id: aceites, customer: ACEITES, language: 'es' }, today, ACEITES_PAST);
  goTo(0);
  planNext(workspace, today);
}

/** What `checkDate` answers, as far as it matters here. */
interface Checked {
  readonly findings: readonly unknown[];
}

/** How far ahead a date is looked for. */
const WEEKS = 8;

/** The first date from next week on that nothing speaks against. @throws when there is none */
function nextFree(workspace: Workspace, today: CivilDate): CivilDate {
  for (let days = 7; days < WEEKS * 7; days += 1) {
    const date = addDays(today, days);
    const answer = ask(workspace, TEAM.secondEngineer.email, 'checkDate', dateQuestion(date));
    if ((answer as Checked).findings.length === 0) return date; // What that function answers.
  }
  throw new Error(
    `The sample cannot be made: something speaks against each day of the ${String(WEEKS)} weeks after ${today}`,
  );
}

/** One deployment that is still to come. */
function planNext(workspace: Workspace, today: CivilDate): void {
  const date = nextFree(workspace, today);
  ask(workspace, TEAM.secondEngineer.email, 'act', {
    uid: newUuid(workspace.world.ids),
    row: -1,
    rev: null,
    customerKey: 'aceites-albores',
    mail: null,
    step: { verb: 'plan', form: plannedForm(date), acknowledged: [] },
  });
}

/** Milliseconds; how long the shared drive has been there. */
const YEAR = 365 * 86_400_000;

/**
 * The organisation that `npm start` opens on: the empty one, with its calendars, a customer's account, and what the company did
 * with the add-on.
 * @param now milliseconds since the epoch
 * @param project the folder of the built add-on
 */
export function sampleWorld(now: number, project: string): World {
  const world = emptyOrganisation(now - YEAR);
  const today = todayOf(now);
  world.users[OUTSIDER.email] = { ...OUTSIDER };
  for (const calendar of sampleCalendars(today)) world.calendar.calendars[calendar.id] = calendar;
  const workspace = createWorkspace({ world, project });
  populate(workspace, today);
  world.script.cache = {};
  world.clock = clockAt(now, true);
  return world;
}

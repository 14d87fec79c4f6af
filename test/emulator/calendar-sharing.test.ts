import type { World } from '../../emulator/kernel/world';
import { createWorkspaceApi } from '../../emulator/kernel/workspace-api';
import type { PersonAction } from '../../emulator/kernel/person-action';
import { createServiceCalls } from '../support/service-calls';
import type { ServiceCalls } from '../support/service-calls';
import { ANA, BIEL, CARLA, DEPLOYMENT, HOLIDAYS, TEAM, anEvent, smallOffice } from '../support/small-office';

const OFFICE = 'office.example';
const domain = (role: string, value = OFFICE) => ({ role, scope: { type: 'domain', value } });
const user = (role: string, value: string) => ({ role, scope: { type: 'user', value } });
const scopes = (...names: string[]) => ({
  oauthScopes: names.map((name) => `https://www.googleapis.com/auth/${name}`),
});

let world: World;
let calls: ServiceCalls;

beforeEach(() => {
  world = smallOffice();
  calls = createServiceCalls(world);
});

const make = (resource: object = { summary: 'Ausencias' }, maker = ANA): { id: string; timeZone: string } =>
  calls.ask(maker, 'Calendar.Calendars.insert', { ...resource });
const share = (calendarId: string, rule: object, by = ANA): object =>
  calls.ask(by, 'Calendar.Acl.insert', { ...rule }, calendarId);
/** The role, or the code of the refusal. */
function roleOf(who: string, calendarId: string): unknown {
  try {
    return calls.ask<{ accessRole: string }>(who, 'Calendar.Events.list', calendarId).accessRole;
  } catch {
    return calls.refused(who, 'Calendar.Events.list', calendarId).code;
  }
}
const rules = (who: string, calendarId: string, query: object = {}) =>
  calls
    .ask<{
      items: { id: string; role: string }[];
    }>(who, 'Calendar.Acl.list', calendarId, { ...query })
    .items.map(({ id, role }) => `${id} ${role}`);
const person = (action: PersonAction, by = ANA): unknown =>
  createWorkspaceApi(calls.workspace).person(by, action);

describe('Calendar.Calendars.insert', () => {
  it('makes a calendar of its maker alone', () => {
    const made = make({ summary: 'Ausencias', description: 'Quién falta' });

    expect(made).toMatchObject({
      kind: 'calendar#calendar',
      id: expect.stringMatching(/^c_[0-9a-f]{64}@group\.calendar\.google\.com$/) as string,
      summary: 'Ausencias',
      description: 'Quién falta',
      timeZone: 'Europe/Madrid',
    });
    expect([ANA, BIEL, CARLA].map((who) => roleOf(who, made.id))).toEqual(['owner', 404, 404]);
    expect(calls.ask(ANA, 'Calendar.CalendarList.list')).toMatchObject({
      items: [{ id: ANA }, { id: TEAM }, { id: made.id, accessRole: 'owner' }],
    });
    expect(calls.workspace.takeTouched()).toContainEqual({ kind: 'calendar', id: made.id });
    calls.ask(ANA, 'Calendar.Events.insert', DEPLOYMENT, made.id);
    expect(world.calendar.calendars[made.id]?.events).toHaveProperty(DEPLOYMENT.id);
  });

  it('takes a zone, and makes another calendar each time, as a restored world repeats', () => {
    const again = createServiceCalls(structuredClone(world));
    const [one, two] = [make({ summary: 'Ausencias', timeZone: 'Atlantic/Canary' }), make()];

    expect(one.timeZone).toBe('Atlantic/Canary');
    expect(two.id).not.toBe(one.id);
    expect(again.ask(ANA, 'Calendar.Calendars.insert', { summary: 'Ausencias' })).toHaveProperty(
      'id',
      one.id,
    );
  });

  it.each([
    [{}, 'Missing title.', 'required'],
    [{ summary: ' ' }, 'Missing title.', 'required'],
    [{ summary: 'Ausencias', timeZone: 'Europe/Palma' }, 'Invalid time zone.', 'invalid'],
  ])('refuses %j: %s', (resource, message, reason) => {
    expect(calls.refused(ANA, 'Calendar.Calendars.insert', resource)).toMatchObject({
      code: 400,
      message,
      reason,
    });
  });

  it.each([
    ['calendar.calendars', true],
    ['calendar.app.created', true],
    ['calendar.events', false],
  ])('is allowed under %s alone: %s', (scope, allowed) => {
    calls = createServiceCalls(world, scopes(scope));
    const outcome = () => make();

    if (allowed) expect(outcome()).toHaveProperty('id');
    else expect(outcome).toThrow('Specified permissions are not sufficient');
  });
});

describe('Calendar.Acl', () => {
  it.each`
    rule                                        | biel                | carla
    ${domain('reader')}                         | ${'reader'}         | ${404}
    ${domain('writer')}                         | ${'writer'}         | ${404}
    ${domain('freeBusyReader')}                 | ${'freeBusyReader'} | ${404}
    ${domain('reader', 'Customer.example')}     | ${404}              | ${'reader'}
    ${user('reader', BIEL)}                     | ${'reader'}         | ${404}
    ${user('owner', BIEL)}                      | ${'owner'}          | ${404}
    ${user('writer', 'Carla@customer.example')} | ${404}              | ${'writer'}
    ${user('none', BIEL)}                       | ${404}              | ${404}
  `('grants by $rule.scope.type $rule.role', ({ rule, biel, carla }: Record<string, object>) => {
    const { id } = make();
    const made = share(id, rule!);

    expect(made).toMatchObject({ kind: 'calendar#aclRule', ...rule });
    expect([ANA, BIEL, CARLA].map((who) => roleOf(who, id))).toEqual(['owner', biel, carla]);
  });

  it('lists the rules, one for each scope, to those who write', () => {
    const { id } = make();
    for (const rule of [domain('reader'), user('reader', BIEL), user('writer', BIEL)]) share(id, rule);
    share(id, user('none', CARLA));
    const granted = [`user:${ANA} owner`, `domain:${OFFICE} reader`, `user:${BIEL} writer`];

    expect(rules(ANA, id)).toEqual(granted);
    expect(rules(BIEL, id)).toEqual(granted);
    expect(rules(ANA, id, { showDeleted: true })).toEqual([...granted, `user:${CARLA} none`]);
    expect(calls.ask(ANA, 'Calendar.Acl.list', id, { maxResults: 1 })).toMatchObject({
      kind: 'calendar#acl',
      items: [{ id: `user:${ANA}`, scope: { type: 'user', value: ANA } }],
      nextPageToken: expect.any(String) as string,
    });
  });

  it("tells of a person's own calendar that colleagues read it, and lets them change that", () => {
    expect(rules(ANA, 'primary')).toEqual([`user:${ANA} owner`, `domain:${OFFICE} reader`]);
    share('primary', domain('freeBusyReader'));

    expect(rules(ANA, 'primary')).toEqual([`user:${ANA} owner`, `domain:${OFFICE} freeBusyReader`]);
    expect(roleOf(BIEL, ANA)).toBe('freeBusyReader');
  });

  it('needs an owner for changes, and a writer for the list', () => {
    expect(calls.refused(ANA, 'Calendar.Acl.insert', domain('reader'), TEAM)).toMatchObject({
      code: 403,
      reason: 'requiredAccessLevel',
    });
    expect(calls.refused(BIEL, 'Calendar.Acl.list', TEAM).code).toBe(403);
    expect(calls.refused(CARLA, 'Calendar.Acl.insert', domain('reader'), TEAM).code).toBe(404);
  });

  it.each([
    [{ role: 'reader' }, 400, 'Missing scope type.'],
    [{ role: 'reader', scope: { type: 'user', value: OFFICE } }, 400, 'Invalid scope value.'],
    [{ role: 'reader', scope: { type: 'domain' } }, 400, 'Invalid scope value.'],
    [{ scope: { type: 'user', value: BIEL } }, 400, 'Missing role.'],
    [user('editor', BIEL), 400, 'Invalid role value.'],
    [user('reader', ANA), 403, 'Cannot change your own access level.'],
    [{ role: 'reader', scope: { type: 'group', value: 'all@office.example' } }, undefined, 'not emulated'],
  ])('refuses %j', (rule, code, message) => {
    const refused = calls.refused(ANA, 'Calendar.Acl.insert', rule, make().id);

    expect(refused.code).toBe(code);
    expect(refused.message).toContain(message);
  });

  it.each([
    ['calendar.acls', 'Calendar.Acl.insert', true],
    ['calendar.acls.readonly', 'Calendar.Acl.insert', false],
    ['calendar.readonly', 'Calendar.Acl.insert', false],
  ])('under %s alone allows %s: %s', (scope, method, allowed) => {
    const { id } = make();
    calls = createServiceCalls(world, scopes(scope));
    const outcome = () => calls.ask(ANA, method, domain('reader'), id);

    if (allowed) expect(outcome()).toHaveProperty('role');
    else expect(outcome).toThrow('Specified permissions are not sufficient');
  });
});

describe('what somebody does to a calendar by hand', () => {
  it.each`
    role                | whom      | biel
    ${'freeBusyReader'} | ${BIEL}   | ${'freeBusyReader'}
    ${'none'}           | ${BIEL}   | ${404}
    ${'none'}           | ${OFFICE} | ${404}
    ${'writer'}         | ${BIEL}   | ${'writer'}
  `("shares Ana's own as $role with $whom", ({ role, whom, biel }: Record<string, never>) => {
    person({ kind: 'share-calendar', calendarId: ANA, with: whom!, role: role! });

    expect(roleOf(BIEL, ANA)).toBe(biel);
    expect(roleOf(ANA, ANA)).toBe('owner');
    expect(calls.workspace.takeTouched()).toEqual([{ kind: 'calendar', id: ANA }]);
  });

  it('takes the shared calendar from a writer, and gives it back', () => {
    const to = (role: 'none' | 'reader') =>
      person({ kind: 'share-calendar', calendarId: TEAM, with: ANA, role });
    to('none');
    expect(roleOf(ANA, TEAM)).toBe(404);
    to('reader');
    expect(roleOf(ANA, TEAM)).toBe('reader');
  });

  it('breaks a calendar and mends it', () => {
    for (const calendarId of [TEAM, HOLIDAYS]) person({ kind: 'break-calendar', calendarId });
    person({ kind: 'mend-calendar', calendarId: TEAM });

    expect([roleOf(ANA, TEAM), roleOf(ANA, HOLIDAYS)]).toEqual(['writer', 503]);
    person({ kind: 'mend-calendar', calendarId: HOLIDAYS });
    expect(roleOf(ANA, HOLIDAYS)).toBe('reader');
    expect(world.calendar).not.toHaveProperty('broken');
  });

  it('makes answers shorter than what is asked for, until it is told not to', () => {
    for (const id of ['aaaaa', 'bbbbb', 'ccccc'])
      world.calendar.calendars[TEAM]!.events[id] = anEvent({ id });
    const page = (query: object = {}) =>
      calls.ask<{ items: object[]; nextPageToken?: string }>(ANA, 'Calendar.Events.list', TEAM, { ...query });
    person({ kind: 'calendar-page-size', size: 2 });
    const first = page({ maxResults: 2500 });

    expect(first.items).toHaveLength(2);
    expect(page({ maxResults: 2500, pageToken: first.nextPageToken }).items).toHaveLength(1);
    person({ kind: 'calendar-page-size', size: null });
    expect(page().items).toHaveLength(3);
  });

  it('says that a calendar is not there', () => {
    expect(() =>
      person({ kind: 'share-calendar', calendarId: 'x@y.example', with: BIEL, role: 'reader' }),
    ).toThrow('There is no calendar');
  });
});

describe('guests', () => {
  it('are marked where the calendar is their own', () => {
    world.calendar.calendars[TEAM]!.events['aaaaa'] = anEvent({
      id: 'aaaaa',
      attendees: [{ email: ANA, responseStatus: 'declined' }, { email: TEAM }],
    });

    expect(calls.ask(ANA, 'Calendar.Events.get', TEAM, 'aaaaa')).toMatchObject({
      attendees: [
        { email: ANA, responseStatus: 'declined' },
        { email: TEAM, self: true, organizer: true },
      ],
    });
  });
});

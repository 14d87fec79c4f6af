import * as v from 'valibot';
import { personAction } from '../kernel/person-action';
import type { ServerContext } from './context';
import { answerOf, settleRun, userOr } from './context';
import { httpRefusal } from './http-refusal';
import { json } from './reply';
import type { Route, RouteRequest } from './route';
import { get, post } from './route';
import { asJson, callArguments, instant, name, ordinal } from './schemas';

const run = v.object({
  function: name,
  arguments: callArguments,
  user: v.optional(name),
  spreadsheetId: v.nullish(name, null),
});
const menu = v.object({ item: name, user: v.optional(name), spreadsheetId: v.nullish(name, null) });
const trigger = v.object({ function: name, user: v.optional(name) });
const anything = v.record(v.string(), v.unknown());
const fault = v.object({ at: ordinal, when: v.picklist(['before', 'after']) });
const meanwhile = v.object({
  at: ordinal,
  user: v.optional(name),
  run: v.optional(v.object({ function: name, arguments: callArguments, user: v.optional(name) })),
  person: v.optional(personAction),
});

function runRoutes(context: ServerContext): Route[] {
  const { workspace } = context;
  return [
    post('/script/run', async ({ body }) => {
      const call = body(run);
      const user = await userOr(context, call.user);
      const report = await workspace.run({ ...call, arguments: asJson(call.arguments), user });
      settleRun(context, report);
      return json(answerOf(report));
    }),
    get('/menu', async ({ query }) => {
      const user = await userOr(context, query.get('user') ?? undefined);
      const { items, report } = await workspace.menu(user, query.get('spreadsheetId'));
      if (report.error || report.ui.log.length > 0) context.log.add(report);
      return json({ items, ...(report.error ? { error: report.error } : {}) });
    }),
    post('/menu', async ({ body }) => {
      const chosen = body(menu);
      const user = await userOr(context, chosen.user);
      const report = await workspace.chooseMenuItem(chosen.item, user, chosen.spreadsheetId);
      return json({ ...answerOf(report), ui: settleRun(context, report) });
    }),
    post('/trigger', async ({ body }) => {
      const fired = body(trigger);
      const user = fired.user === undefined ? null : await userOr(context, fired.user);
      const report = await workspace.trigger(fired.function, user);
      settleRun(context, report);
      return json(answerOf(report));
    }),
  ];
}

const isEmpty = (body: RouteRequest['body']): boolean => Object.keys(body(anything)).length === 0;

function disturbanceRoutes(context: ServerContext): Route[] {
  const { workspace } = context;
  return [
    get('/calls', async () => json(await workspace.calls())),
    post('/calls/reset', async () => json(await workspace.resetCalls())),
    post('/faults', async ({ body }) => json(await workspace.setFault(isEmpty(body) ? null : body(fault)))),
    post('/interleave', async ({ body }) => {
      if (isEmpty(body)) return json(await workspace.interleave(null));
      const { at, run: called, person, user } = body(meanwhile);
      if (person) return json(await workspace.interleavePerson(at, await userOr(context, user), person));
      if (!called) throw httpRefusal(400, 'run: what happens meanwhile is missing; a "run" or a "person"');
      const { function: name, arguments: values } = called;
      const run = {
        function: name,
        arguments: asJson(values),
        user: await userOr(context, called.user ?? user),
      };
      return json(await workspace.interleave({ at, run }));
    }),
    get('/clock', async () => json(await workspace.clock())),
    post('/clock', async ({ body }) => {
      const clock = await workspace.setClock(body(v.object({ now: instant })).now);
      context.changes.announce();
      return json(clock);
    }),
  ];
}

/** Runs of the script, and what a test does to them. */
export const scriptRoutes = (context: ServerContext): Route[] => [
  ...runRoutes(context),
  ...disturbanceRoutes(context),
];

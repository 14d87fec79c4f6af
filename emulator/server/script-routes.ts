import * as v from 'valibot';
import type { ServerContext } from './context';
import { answerOf, settleRun, userOr } from './context';
import { json } from './reply';
import type { Route } from './route';
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
const fault = v.union([v.strictObject({}), v.object({ at: ordinal, when: v.picklist(['before', 'after']) })]);
const interleaving = v.union([
  v.strictObject({}),
  v.object({
    at: ordinal,
    run: v.object({ function: name, arguments: callArguments, user: v.optional(name) }),
  }),
]);

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

function disturbanceRoutes(context: ServerContext): Route[] {
  const { workspace } = context;
  return [
    get('/calls', async () => json(await workspace.calls())),
    post('/calls/reset', async () => json(await workspace.resetCalls())),
    post('/faults', async ({ body }) => {
      const given = body(fault);
      return json(await workspace.setFault('at' in given ? given : null));
    }),
    post('/interleave', async ({ body }) => {
      const given = body(interleaving);
      if (!('at' in given)) return json(await workspace.interleave(null));
      const user = await userOr(context, given.run.user);
      const { function: called, arguments: values } = given.run;
      return json(
        await workspace.interleave({
          at: given.at,
          run: { function: called, arguments: asJson(values), user },
        }),
      );
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

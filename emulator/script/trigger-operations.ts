import { exception } from '../kernel/errors';
import { newNumericId } from '../kernel/ids';
import type { Operations } from '../kernel/operation';
import { operation } from '../kernel/operation';

const scopes = ['script.scriptapp'];

export const triggerOperations: Operations = {
  'triggers.create': operation<{ function: string; everyHours: number }>(
    { service: 'ScriptApp', scopes },
    (call, { function: name, everyHours }) => {
      const { triggers } = call.world.script;
      // https://developers.google.com/workspace/add-ons/concepts/editor-triggers: one of each type, hourly at most.
      if (triggers.some((one) => one.owner === call.user)) {
        const where = 'in this document for this Google user account';
        throw exception(`This add-on has created too many time-based triggers ${where}.`);
      }
      if (everyHours < 1) throw exception('The trigger must run at most once per hour.');
      const trigger = {
        id: String(newNumericId(call.world.ids)),
        owner: call.user,
        function: name,
        everyHours,
      };
      triggers.push(trigger);
      call.touch({ kind: 'workspace' });
      return { ...trigger };
    },
  ),
  'triggers.list': operation({ service: 'ScriptApp', scopes }, (call) =>
    call.world.script.triggers.filter((one) => one.owner === call.user).map((one) => ({ ...one })),
  ),
  'triggers.delete': operation<{ id: string }>({ service: 'ScriptApp', scopes }, (call, { id }) => {
    const { script } = call.world;
    script.triggers = script.triggers.filter((one) => one.id !== id || one.owner !== call.user);
    call.touch({ kind: 'workspace' });
  }),
};

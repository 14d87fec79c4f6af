import { callScript } from './call-script';
import { createLimit } from './limit';
import { asTransferable } from './transferable';

interface Handlers {
  readonly onSuccess?: (result: unknown, userObject: unknown) => void;
  readonly onFailure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

/** https://developers.google.com/apps-script/guides/html/communication: ten calls at once, further ones queue. */
const inTurn = createLimit(10);

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

async function settle(work: Promise<unknown>, { onSuccess, onFailure, userObject }: Handlers): Promise<void> {
  const answer = await work.then(
    (result) => ({ result }),
    (thrown: unknown) => ({ error: asError(thrown) }),
  );
  // Outside the queue and its promises, as Google calls handlers: what one throws is an uncaught error of the page.
  setTimeout(() => {
    if (!('error' in answer)) onSuccess?.(answer.result, userObject);
    else if (onFailure) onFailure(answer.error, userObject);
    else console.error('Uncaught', answer.error);
  });
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const carried = asTransferable(args);
  inTurn(() => settle(callScript(name, carried), handlers));
}

/** `google.script.run`: each `with…` gives a new runner, and any other name is a function of the script. */
export function createRunner(handlers: Handlers): object {
  const builders: Record<string, unknown> = {
    withSuccessHandler: (onSuccess: NonNullable<Handlers['onSuccess']>) =>
      createRunner({ ...handlers, onSuccess }),
    withFailureHandler: (onFailure: NonNullable<Handlers['onFailure']>) =>
      createRunner({ ...handlers, onFailure }),
    withUserObject: (userObject: unknown) => createRunner({ ...handlers, userObject }),
  };
  return new Proxy(builders, {
    get(target, name) {
      // `await google.script.run` must not call a function "then".
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (Object.hasOwn(target, name)) return target[name];
      return (...args: unknown[]): void => call(name, args, handlers);
    },
  });
}

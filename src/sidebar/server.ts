import type { Refused, Reply } from '../protocol/reply';
import type { SidebarApi } from '../protocol/sidebar-api';

/** https://developers.google.com/apps-script/guides/html/reference/run */
type Runner = Readonly<Record<keyof SidebarApi, (...args: readonly unknown[]) => void>> & {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { readonly script: { readonly run: Runner } };

/** Why a call did not reach the script, or its answer did not come back: then nobody knows whether it was carried out. */
export type TransportProblem =
  | 'wrong-account'
  | 'not-authorised'
  | 'timed-out'
  | 'offline'
  | 'not-served'
  | 'unknown';

export type Failure =
  | { readonly kind: 'refused'; readonly refused: Refused }
  | { readonly kind: 'transport'; readonly problem: TransportProblem };

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export type Answer<K extends keyof SidebarApi> = ReturnType<SidebarApi[K]> extends Reply<infer T> ? T : never;

/** A run dies after six minutes: https://developers.google.com/apps-script/guides/services/quotas. After that no answer comes. */
const LONGEST_RUN_MS = 370_000;

/**
 * Google words its errors in the user's language. Several accounts in one browser:
 * https://developers.google.com/apps-script/guides/projects#fix_issues_with_multiple_google_accounts
 */
const SIGNS: readonly (readonly [TransportProblem, RegExp])[] = [
  ['wrong-account', /PERMISSION_DENIED/i],
  [
    'not-authorised',
    /authori[sz]ation|autorizaci|autoritzaci|not have permission|no tiene permiso|no teniu perm/i,
  ],
  ['timed-out', /maximum execution time|tiempo (m.ximo )?de ejecuci|temps (m.xim )?d.execuci|timed? ?out/i],
  ['offline', /network ?error|HTTP 0|connection fail|error de red|error de xarxa/i],
  [
    'not-served',
    /server error|error (del|en el) (servidor|servei)|HTTP 5\d\d|service unavailable|simultaneous/i,
  ],
];

export function problemOf(error: unknown, online: boolean): TransportProblem {
  if (!online) return 'offline';
  // Google's errors come from another frame, so that `instanceof Error` is false.
  const { name = '', message = '' } = Object(error) as { readonly name?: string; readonly message?: string };
  const text = `${name}: ${message}`;
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'unknown';
}

function send<K extends keyof SidebarApi>(
  name: K,
  args: Parameters<SidebarApi[K]>,
): Promise<Reply<Answer<K>>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timed out')), LONGEST_RUN_MS);
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      act();
    };
    const runner = google.script.run
      // The script's functions are typed by the same SidebarApi.
      .withSuccessHandler((reply) => settle(() => resolve(reply as Reply<Answer<K>>)))
      .withFailureHandler((error) => settle(() => reject(error)));
    runner[name](...args);
  });
}

/** Calls a function of the script; never rejects. */
export async function call<K extends keyof SidebarApi>(
  name: K,
  ...args: Parameters<SidebarApi[K]>
): Promise<Outcome<Answer<K>>> {
  try {
    const reply = await send(name, args);
    return reply.ok ? reply : { ok: false, failure: { kind: 'refused', refused: reply } };
  } catch (error) {
    return { ok: false, failure: { kind: 'transport', problem: problemOf(error, navigator.onLine) } };
  }
}

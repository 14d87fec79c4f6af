/** Why a system outside Google, such as Zammad or GitLab, did not do or say what it was asked; `src/messages/` words it. */
export type OutsideTrouble =
  /** No answer came: no such host, no way to it, or it took too long. Whether something was done there, nobody knows. */
  | { readonly kind: 'unreachable' }
  /** Something between answered in its place, as a gateway does whose system is down; nobody knows whether something was done. */
  | { readonly kind: 'no-json'; readonly status: number }
  /** It wants to be asked at another address, which a token is not carried to. */
  | { readonly kind: 'redirected'; readonly status: number }
  /** @property seconds to wait, where it said so */
  | { readonly kind: 'rate-limited'; readonly seconds: number | null }
  /** It answered, and not as that system does. */
  | { readonly kind: 'unexpected' }
  /** @property words of the system itself, to be shown as a quotation; may be empty */
  | { readonly kind: 'refused'; readonly status: number; readonly words: string };

/** Whether what was asked may have been done although no proper answer came. */
export const mayBeDone = (trouble: OutsideTrouble): boolean =>
  trouble.kind === 'unreachable' ||
  trouble.kind === 'no-json' ||
  (trouble.kind === 'refused' && trouble.status >= 500);

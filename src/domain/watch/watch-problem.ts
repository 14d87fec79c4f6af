/** What is wrong with the automation itself, or keeps it from telling: shown wherever the add-on opens; `src/messages/` words it. */
export type WatchProblem =
  /** No date of that place can be judged. */
  | { readonly code: 'calendar-unreadable'; readonly place: string }
  | { readonly code: 'log-unreadable'; readonly customer: string }
  /** A copy that carries a customer's mark. */
  | { readonly code: 'duplicate-log'; readonly name: string }
  | { readonly code: 'template-error'; readonly template: string }
  /** Fewer than two who may allow exceptions are at work. */
  | { readonly code: 'few-leads'; readonly present: number }
  /** Of the account that the watch runs as: more than 80 % of a day's recipients are used. */
  | { readonly code: 'quota'; readonly left: number }
  | { readonly code: 'registry-unreadable' }
  /** A part of the night's work threw; the log holds the details. */
  | { readonly code: 'failed'; readonly part: string };

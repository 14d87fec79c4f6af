import fc from 'fast-check';

/** What may happen next, as plain data: what it comes to depends on what there is by then. */
export type Move =
  | StepMove
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'outside'; readonly what: Outside };

export interface StepMove {
  readonly kind: 'step';
  /** Which of the verbs that may follow, or of all of them. */
  readonly pick: number;
  readonly fitting: boolean;
  /** Which arguments. */
  readonly variant: number;
  readonly who: number;
  readonly mail: 'send' | 'draft' | 'by-hand' | 'none' | 'missing';
  /** What was seen is older than what there is. */
  readonly stale: boolean;
  /** Where the run dies. */
  readonly cut: { readonly at: number; readonly dies: 'before' | 'after' } | null;
}

/** What people do without the add-on. */
const OUTSIDE = [
  'write-note',
  'write-status',
  'delete-row',
  'sort',
  'move-event',
  'delete-event',
  'send-drafts',
  'drop-drafts',
] as const;
export type Outside = (typeof OUTSIDE)[number];

const cuts: fc.Arbitrary<StepMove['cut']> = fc.oneof(
  { weight: 9, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({ at: fc.integer({ min: 1, max: 16 }), dies: fc.constantFrom('before', 'after') }),
  },
);

const stepMove: fc.Arbitrary<Move> = fc.record({
  kind: fc.constant('step'),
  pick: fc.nat(99),
  fitting: fc.oneof(
    { weight: 9, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  variant: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(20) }),
  who: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }),
  mail: fc.oneof(
    { weight: 6, arbitrary: fc.constant('send') },
    { weight: 2, arbitrary: fc.constantFrom('draft', 'by-hand', 'none', 'missing') },
  ),
  stale: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  cut: cuts,
});

export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: stepMove },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('wait'), minutes: fc.constantFrom(1, 5, 8, 60, 24 * 60) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('outside'), what: fc.constantFrom(...OUTSIDE) }) },
  ),
  { minLength: 8, maxLength: 40, size: 'max' },
);

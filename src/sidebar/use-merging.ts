import { useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { FactChange } from '../domain/deployment-changes';
import { changesBetween, FACT_FIELDS, factsOf, peopleBehind } from '../domain/deployment-changes';
import type { Deployment } from '../domain/deployment';
import type { FormConflict } from '../domain/merged-form';
import { mergeForms, sameForm, withTheirs } from '../domain/merged-form';
import { forget, remember } from './keepsakes';
import type { KeptDraft } from './use-draft';
import { keptDraft } from './use-draft';

/** What became of a deployment since somebody began to type. */
export interface Meanwhile {
  readonly changes: readonly FactChange[];
  /** Addresses of those who changed it. */
  readonly people: readonly string[];
}

export interface Merging {
  readonly meanwhile: Meanwhile;
  /** What both changed; what was typed stands until the other's is taken. */
  readonly conflicts: readonly FormConflict[];
  readonly takeTheirs: (conflict: FormConflict) => void;
}

const FactSchema = v.object({ field: v.picklist(FACT_FIELDS), of: v.string(), value: v.string() });

const beginningSchema = <T>(form: v.GenericSchema<unknown, T>) =>
  v.object({
    /** Of the record over which it was merged last. */
    rev: v.number(),
    lines: v.number(),
    facts: v.array(FactSchema),
    first: form,
    last: form,
  });

/** The record and its form as they were when somebody began to type, and the form of the record that was seen last. */
export interface Beginning<T> {
  readonly rev: number;
  readonly lines: number;
  readonly facts: v.InferOutput<typeof FactSchema>[];
  readonly first: T;
  readonly last: T;
}

/** Of what nobody else knows. */
const ALONE = -1;

/** @param deployment null for one that is not saved yet */
export const beginning = <T>(deployment: Deployment | null, form: T): Beginning<T> => ({
  rev: deployment?.rev ?? ALONE,
  lines: deployment?.history.length ?? 0,
  facts: deployment === null ? [] : factsOf(deployment),
  first: form,
  last: form,
});

const beginningKey = (key: string): string => `${key}/began`;

export function forgetDraft(key: string): void {
  forget(key);
  forget(beginningKey(key));
}

export const meanwhileSince = (
  { lines, facts }: Pick<Beginning<unknown>, 'lines' | 'facts'>,
  deployment: Deployment | null,
): Meanwhile => {
  if (deployment === null) return { changes: [], people: [] };
  const changes = changesBetween(facts, factsOf(deployment));
  return { changes, people: peopleBehind(changes, deployment, lines) };
};

interface Typing<T> {
  /** Under which the draft is kept. */
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly draft: KeptDraft<T>;
  /** As it is by now; null for one that is not saved yet. */
  readonly deployment: Deployment | null;
  /** As the form would be if somebody began now. */
  readonly form: T;
}

interface MergingDraft<T> extends Merging {
  /** Keeps what is typed, and what it began from. */
  readonly change: (next: T) => void;
  readonly discard: () => void;
  readonly begin: (from: Beginning<T>) => void;
}

/** What is typed goes along with a record that others change: what was not touched becomes theirs. */
export function useMerging<T extends object>({
  key,
  schema,
  draft,
  deployment,
  form,
}: Typing<T>): MergingDraft<T> {
  const [began, setBegan] = useState<Beginning<T>>(
    () =>
      (draft.origin === 'restored' ? keptDraft(beginningKey(key), beginningSchema(schema)) : null) ??
      beginning(deployment, form),
  );
  const rev = deployment?.rev ?? ALONE;
  const keep = (next: Beginning<T>, value: T): void => {
    remember(beginningKey(key), next);
    draft.change(value);
  };
  useEffect(() => {
    if (began.rev === rev) return;
    const next = { ...began, rev, last: form };
    setBegan(next);
    const { form: merged } = mergeForms(began.last, form, draft.value);
    if (!sameForm(merged, form)) return keep(next, merged);
    // Nothing of it is only this person's.
    draft.follow(merged);
    forget(beginningKey(key));
  }, [rev]);
  return {
    meanwhile: meanwhileSince(began, deployment),
    conflicts: mergeForms(began.first, form, draft.value).conflicts,
    takeTheirs: (conflict) => keep(began, withTheirs(draft.value, conflict)),
    change: (value) => keep(began, value),
    discard: () => {
      draft.discard();
      setBegan(beginning(deployment, form));
      forget(beginningKey(key));
    },
    begin: setBegan,
  };
}

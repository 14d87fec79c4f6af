import type { DeploymentState } from '../domain/deployment';
import { DEPLOYMENT_STATES } from '../domain/deployment';
import type { Instant } from '../domain/calendar-date';
import type { RecordSummary } from '../domain/record-summary';
import { parseSummary } from '../domain/record-summary';
import type { SheetInfo, WantedTab } from './drive-ports';

/** A deployment without its record: what lists need, and no more is read. */
export interface ListedDeployment {
  readonly uid: string;
  /** Of `_records`, zero-based. */
  readonly row: number;
  readonly state: DeploymentState;
  readonly customerKey: string;
  readonly start: Instant | null;
  readonly updated: Instant;
  readonly summary: RecordSummary;
}

/** Everything of `_records` but the JSON between. */
export const LIST_PARTS: readonly WantedTab[] = [
  { title: '_records', range: 'A:G' },
  { title: '_records', range: 'I:I' },
];

const text = (sheet: SheetInfo | null | undefined, row: number, column: number): string =>
  String(sheet?.cells[row]?.[column] ?? '');

/** @param parts the answers to `LIST_PARTS`; rows that are no deployment are left out */
export function listDeployments([columns, summaries]: readonly (SheetInfo | null)[]): ListedDeployment[] {
  return (columns?.cells ?? []).flatMap((_cells, row) => {
    const state = DEPLOYMENT_STATES.find((one) => one === text(columns, row, 2));
    const summary = parseSummary(text(summaries, row, 0));
    if (row === 0 || state === undefined || summary === null) return [];
    return [
      {
        uid: text(columns, row, 0),
        row,
        state,
        customerKey: text(columns, row, 3),
        start: text(columns, row, 4) || null,
        updated: text(columns, row, 6),
        summary,
      },
    ];
  });
}

const OPEN: readonly DeploymentState[] = ['draft', 'planned', 'in-progress', 'ended'];

export const isOpen = ({ state }: Pick<ListedDeployment, 'state'>): boolean => OPEN.includes(state);

/** Those under way first, then what is to be closed, then by start; drafts last. */
const RANK: Readonly<Record<DeploymentState, number>> = {
  'in-progress': 0,
  ended: 1,
  planned: 2,
  draft: 3,
  closed: 4,
  cancelled: 4,
};

export const nextFirst = (one: ListedDeployment, other: ListedDeployment): number =>
  RANK[one.state] - RANK[other.state] || (one.start ?? '~').localeCompare(other.start ?? '~');

export const lastFirst = (one: ListedDeployment, other: ListedDeployment): number =>
  other.updated.localeCompare(one.updated);

import type { CallCounts } from '../emulator/kernel/call-counter';
import type { Json } from '../emulator/kernel/json';

export interface Measured {
  readonly action: string;
  readonly counts: CallCounts;
  /** DESIGN §12; null where none is set. */
  readonly budget: number | null;
  /** Calls of an implementation that writes and reads cell by cell. */
  readonly straightforward: number;
}

export type Measure = (
  action: string,
  budget: number | null,
  straightforward: number,
  work: () => unknown,
) => Measured;

/** What the sidebar does; the value of the script's reply. */
export type Ask = (name: string, request: object | null, spreadsheetId?: string | null) => Json;

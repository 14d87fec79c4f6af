import type { WorkspaceApi } from './workspace-api';

/** What the worker needs to begin; all of it crosses threads. */
export interface WorkerOptions {
  /** The folder of the built script. */
  readonly project: string;
  /** The folder of the Workspace's files. */
  readonly data: string;
  /** ISO 8601 with an offset: where the clock starts; null goes on with the stored clock. */
  readonly now: string | null;
  readonly empty: boolean;
  /** Origins that the script may ask for, to the loopback addresses that answer instead. */
  readonly hosts: Readonly<Record<string, string>>;
}

export interface WorkerRequest {
  readonly id: number;
  readonly method: keyof WorkspaceApi;
  readonly args: readonly unknown[];
}

/** What the worker hears: how to begin, then requests, then that nothing more comes; that is answered when all is written. */
export type WorkerMessage =
  | { readonly begin: WorkerOptions }
  | WorkerRequest
  | { readonly id: number; readonly finish: true };

/** What happened: `refused` is what a person can mend; `broken` is a defect, with its stack. */
type Outcome =
  | { readonly value: unknown }
  | { readonly refused: string; readonly code: number }
  | { readonly broken: string };

/** The answer to id 0 says that the worker is ready. `now` is the emulator's clock, in milliseconds. */
export type WorkerAnswer = { readonly id: number; readonly now: number } & Outcome;

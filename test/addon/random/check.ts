import type { Json } from '../../../emulator/kernel/json';
import { TEAM } from '../../../emulator/sample/people';
import { ADMIN, beside, COLLEAGUE, ENGINEER, registryOf, runApi } from '../organisation';
import type { Scene } from './scene';
import { contentOf, setScene } from './scene';
import type { Api } from './valid-requests';

/** What a stack, a path or a machine says, and no sentence for people does. */
const MACHINE =
  /Error: |Exception|\.[jt]s:\d+|\bat \w+ \(|Invalid |Expected |\bundefined\b|\bNaN\b|\[object |\/node_modules\//;

export const WHO = [
  ENGINEER,
  COLLEAGUE,
  TEAM.lead.email,
  ADMIN,
  TEAM.manager.email,
  'stranger@elsewhere.example',
];
export const BESIDE = ['log', 'registry', 'hand-kept', 'nothing'] as const;

export interface Asking {
  readonly name: Api;
  readonly args: readonly Json[];
  readonly who: string;
  readonly beside: (typeof BESIDE)[number];
}

interface Answered {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly message: string }[];
}

function checkWords({ code, message = '', fields = [] }: Answered): void {
  expect(code).toMatch(/^[a-z-]+$/);
  expect(code).not.toBe('crash');
  for (const text of [message, ...fields.map((field) => field.message)]) {
    expect(text).not.toMatch(MACHINE);
    expect(text.trim()).not.toBe('');
  }
}

function openFile({ company, handKept }: Scene, what: Asking['beside']): string | null {
  switch (what) {
    case 'log':
      return company.log;
    case 'registry':
      return registryOf(company.workspace.world);
    case 'hand-kept':
      return handKept;
    case 'nothing':
      return null;
  }
}

export interface Checker {
  readonly scene: Scene;
  /** Asks, and says whether it was refused. @throws when the answer is none, or when a refusal has changed something */
  check(asking: Asking): boolean;
}

/** Asks one after the other; what was changed is put back. */
export function createChecker(): Checker {
  const scene = setScene();
  const { company, before, content } = scene;
  const { workspace } = company;
  workspace.takeTouched();
  return {
    scene,
    check({ name, args, who, beside: what }) {
      const { result, error, killed } = runApi(workspace, beside(who, openFile(scene, what)), name, args);
      expect(error).toBeUndefined();
      expect(killed).toBe(false);
      // Every function answers a reply.
      const reply = result as unknown as Answered;
      if (!reply.ok) checkWords(reply);
      if (workspace.takeTouched().length > 0) {
        if (!reply.ok) expect(contentOf(company) === content).toBe(true);
        workspace.restore(before);
      }
      return !reply.ok;
    },
  };
}

/** Says how many there were. */
export function createTally(what: string) {
  const tally = { asked: 0, refused: 0 };
  afterAll(() => {
    const { asked, refused } = tally;
    process.stdout.write(
      `Random requests, ${what}: ${String(asked)}, of which ${String(refused)} were refused\n`,
    );
  });
  return {
    count(isRefused: boolean): void {
      tally.asked += 1;
      tally.refused += isRefused ? 1 : 0;
    },
    tally,
  };
}

import * as v from 'valibot';
import { checked } from './control';
import type { FakeAnswer, FakeServer } from './fake-server';
import { answerTo, createFakeServer } from './fake-server';
import type { FaultOrder } from './faults';
import { createFaults, faultSchema } from './faults';
import type { FakeReply, FakeRequest } from './message';

/** A system outside Google, on loopback. `state` is plain JSON and may be changed by its holder between requests. */
export interface Fake<State, Settings, View> extends FakeServer {
  readonly state: State;
  /**
   * Changes what is named and leaves the rest; `faults` replaces all that wait. `POST /_control` does the same.
   * @throws {Error} naming the place, what was found and what is legal
   */
  set(switches: Partial<Settings> & { readonly faults?: readonly FaultOrder[] }): void;
  /** What the server would answer, without one: for a world that is held in the same process. */
  answer(request: FakeRequest): FakeAnswer;
  /** Those that are still to come. */
  waitingFaults(): FaultOrder[];
  snapshot(): State;
  /** Puts a snapshot back, in place: `state` stays the same object. */
  restore(snapshot: State): void;
  /** What a page shows of it. */
  view(): View;
}

export interface FakeDefinition<Settings extends object, State extends { settings: Settings }, View> {
  readonly state: State;
  /** Of all settings together. */
  readonly settings: v.GenericSchema<unknown, Settings>;
  handle(request: FakeRequest): FakeReply;
  unauthorized(request: FakeRequest): FakeReply;
  view(): View;
  now(): number;
}

const switchesSchema = v.looseObject({ faults: v.optional(v.array(faultSchema)) });

export function createFake<Settings extends object, State extends { settings: Settings }, View>(
  definition: FakeDefinition<Settings, State, View>,
): Fake<State, Settings, View> {
  const { state } = definition;
  const faults = createFaults();
  const control = {
    change(wanted: unknown): void {
      const { faults: orders, ...rest } = checked(switchesSchema, wanted);
      Object.assign(state.settings, checked(definition.settings, { ...state.settings, ...rest }));
      if (orders) faults.set(orders);
    },
    show: (): object => ({ ...state.settings, faults: faults.waiting() }),
  };
  const { handle, unauthorized, now } = definition;
  const options = { handle, unauthorized, now, control, faults };
  return {
    ...createFakeServer(options),
    state,
    answer: (request) => answerTo(request, options),
    set: control.change,
    waitingFaults: faults.waiting,
    snapshot: () => structuredClone(state),
    restore: (snapshot) => void Object.assign(state, structuredClone(snapshot)),
    view: definition.view,
  };
}

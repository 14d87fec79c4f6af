declare const __now: () => number;

const RealDate = Date;

/** The realm's `Date`, on the emulator's clock instead of the machine's. */
export const EmulatedDate: DateConstructor = new Proxy(RealDate, {
  construct(target, args: [], newTarget) {
    const given: unknown[] = args.length === 0 ? [__now()] : args;
    return Reflect.construct(target, given, newTarget) as object;
  },
  apply: () => new RealDate(__now()).toString(),
  get(target, key, receiver): unknown {
    return key === 'now' ? __now : Reflect.get(target, key, receiver);
  },
});

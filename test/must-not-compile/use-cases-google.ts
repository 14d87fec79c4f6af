// in src/use-cases: TS2304
export const uuid = Utilities.getUuid();

// in src/domain: TS2591
export const home = process.env;

// in src/addon: TS2591
export const { argv } = process;

// in emulator/runtime: TS2591
export const folder = process.cwd();

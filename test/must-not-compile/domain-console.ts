// in src/domain: TS2584
export const loud = (): void => console.log('no');

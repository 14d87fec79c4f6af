// in src/adapters: TS2304
setTimeout(() => undefined, 1);

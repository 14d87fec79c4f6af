// in src/addon: TS6142
export * from '../sidebar/main';

// in emulator: TS6307
export { onOpen } from '../src/addon/main';

// in src/sidebar: TS6307
export { scriptClock } from '../adapters/script-clock';

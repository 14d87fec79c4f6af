// in src/adapters: TS6307
export { openSidebar } from '../addon/menu';

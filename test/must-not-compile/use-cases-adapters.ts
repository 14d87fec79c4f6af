// in src/use-cases: TS6307
export { driveFileStore } from '../adapters/drive-file-store';

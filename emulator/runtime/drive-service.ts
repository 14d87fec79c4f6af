import { emulated } from './bridge';

export const driveService = emulated<object>('driveService', {});

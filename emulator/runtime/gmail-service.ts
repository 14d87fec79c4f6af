import { emulated } from './bridge';

export const gmailService = emulated<object>('gmailService', {});

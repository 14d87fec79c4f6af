import { emulated } from './bridge';

export const gmailApp = emulated<object>('gmailApp', {});

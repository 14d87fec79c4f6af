import { emulated } from './bridge';

export const mailApp = emulated<object>('mailApp', {});
